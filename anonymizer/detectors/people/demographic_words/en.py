"""English."""

from ....languages.language import words
from .about import About

_KIN = (
    r"(?:step|grand|god|foster )?(?:mother|mum|mom|mam|father|dad|parents?|son|daughter|child|boy|girl|kids?)(?:[ -]in[ -]law)?"
    r"|(?:step|half[ -])?(?:brother|sister)s?(?:[ -]in[ -]law)?|(?:ex[ -])?(?:husband|wife|partner)|fianc[ée]e?|boyfriend"
    r"|girlfriend|uncle|aunt|aunty|auntie|cousin|niece|nephew|nan|gran|granny|grandma|grandad|grandpa|pop|twins?|youngest"
    r"|eldest|oldest|neighbours?|friend|mate|boss|offender|abuser|groomer|landlord|families|family|applicant|witness"
)

ENGLISH = About(
    occupations=words(
        """
        accountant actor actress actuary acupuncturist adviser advisor administrator agent analyst ambulanceman anaesthetist
        announcer apprentice archaeologist architect archivist artist assistant astronomer auctioneer auditor author
        babysitter bailiff baker bandmaster bank_clerk banker barber bartender barmaid barman barrister beautician
        beekeeper bishop blacksmith boatbuilder bodyguard boilermaker bookbinder bookkeeper bookie bookmaker bookseller
        botanist breadwinner brewer bricklayer broker builder bus_driver businessman businesswoman butcher butler buyer cabinetmaker
        captain caretaker carer cartographer carrier carter carpenter cashier caterer chairman chairperson
        chairwoman chambermaid chancellor chaplain charwoman chauffeur chef chemist childminder chiropodist chiropractor
        choreographer civil_servant cleaner clergyman clerk coach coachman coastguard cobbler coder collector comedian
        commander commissioner composer compositor conductor confectioner constable consultant contractor
        cook cooper coordinator copywriter coroner councillor counsellor courier cowboy craftsman croupier curate curator
        cutter dancer dealer dean decorator demonstrator dentist deputy designer detective developer dietician dietitian
        diplomat director docker doctor doorman draftsman draper draughtsman dressmaker driver drill_sergeant driller drover drummer
        economist editor educator electrician embroiderer employee engineer engraver entertainer entrepreneur estimator
        examiner executive factory_hand farmer farmhand farrier ferryman firefighter fireman fisherman fishmonger fitter
        florist footballer forester foreman fruiterer furrier gamekeeper gardener geologist glazier
        goldsmith governess governor grocer groom groundsman guard guide gunner hairdresser handyman harvester
        hawker headmaster headmistress headteacher herdsman historian homemaker hotelier housekeeper housewife
        hygienist illustrator inspector instructor interpreter inventor investigator ironmonger janitor jeweller jockey
        joiner journalist judge knitter labourer laborer landlady landscaper laundress lawyer lecturer librarian
        lieutenant lifeguard linesman linguist locksmith lorry_driver lumberjack machinist magician magistrate maid
        mailman maintenance_man major maker manager manageress manicurist manufacturer mason masseur masseuse matron
        mathematician mayor mechanic mentor merchant messenger metalworker metallurgist meteorologist midwife milkman
        miller milliner miner minister missionary model monsignor mp mortician musician nanny navvy navigator newsagent novelist
        nun nurse nurseryman nursing_aide occupational_therapist officer operator optician optometrist orderly organiser
        organizer organist orthodontist osteopath overseer owner packer painter panel_beater paralegal paramedic
        parliamentarian pastor pathologist pawnbroker pediatrician paediatrician pensioner pharmacist philosopher
        photographer physician physicist physiotherapist pianist picker pilot pipefitter planner plasterer plumber poet
        policeman policewoman politician porter postman postmaster postmistress postwoman potter preacher presenter president
        presser priest principal printer prisoner producer professor programmer projectionist proofreader proprietor
        prosecutor psychiatrist psychologist psychotherapist publican publisher pupil quarryman rabbi radiographer
        railwayman rancher realtor receptionist recruiter referee registrar rep reporter representative researcher
        restaurateur riveter rigger roofer ropemaker saddler sailor salesman saleswoman salesperson saleslady scaffolder
        scholar schoolteacher scientist sculptor seamstress secretary seller sergeant servant servicewoman serviceman
        shearer shepherd sheriff shipbuilder shipwright shoemaker shop_assistant shopkeeper shunter signalman
        singer smallholder soldier solicitor songwriter spinner stationmaster statistician steelworker stenographer
        steward stewardess stockbroker stockman stoker stonemason storekeeper storeman stretcher-bearer student stylist
        superintendent supervisor surgeon surveyor swagman tailor tanner
        taxi_driver teacher technician technologist telegrapher telephonist teller tenor therapist
        tiler tobacconist tool-maker toolmaker toolsetter trader trainee trainer tram_driver translator
        trapper treasurer trucker truck_driver turner tutor typesetter typist undertaker undergraduate
        underwriter upholsterer valet valuer veterinarian vicar violinist waiter waitress warden warder
        warehouseman watchmaker watchman weaver webmaster welder winemaker woodcutter woodworker
        worker writer zoologist handler
        abbot arborist au_pair bellboy boatman bouncer busker cabbie candlemaker chandler charge_nurse clockmaker
        clown cockle_picker conservator coppersmith crofter customs_officer debt_collector deckhand dinner_lady
        dog_groomer dog_handler dog_walker dustman ecologist embalmer falconer farmworker flight_attendant geneticist
        ghostwriter glassblower gravedigger greengrocer gym_instructor harbourmaster health_visitor hod_carrier
        horse_breeder imam ice_cream_man juggler kitchen_porter laundrette_owner leatherworker lighthouse_keeper
        lollipop_lady lollipop_man luthier marine_biologist market_trader marriage_registrar microbiologist
        mole_catcher museum_attendant nail_technician notary organ_builder ostler parish_priest pest_controller
        petrol_attendant piano_tuner picture_framer pilates_teacher ploughman podiatrist prison_officer
        probation_officer puppeteer rag-and-bone_man rat_catcher refuse_collector removal_man river_pilot sacristan
        schoolmaster schoolmistress scrap_dealer sexton shopfitter signwriter ski_instructor snake_handler
        sound_engineer speech_therapist steeplejack street_sweeper stuntman tattooist taxidermist
        teaching_assistant thatcher ticket_inspector traffic_warden train_driver trapeze_artist
        tree_surgeon verger violin_maker wheelwright window_cleaner woodcarver zookeeper van_driver
        coach_driver crane_driver bin_man binman juvenile_officer traffic_policeman
        vet youth_worker care_worker factory_worker farm_worker aid_worker outreach_worker railway_worker steel_worker shop_worker hospital_worker construction_worker football_scout talent_scout scout_leader school_nurse school_caretaker lab_technician teaching_fellow day_labourer town_clerk
        """
    ),
    training=words(
        "degree diploma apprenticeship doctorate phd bachelor's master's traineeship o_levels a_levels gcses course"
    ),
    workplaces=words(
        """
        bar room section plant floor yard line place abattoir academy agency bank barracks call_centre cannery canteen casino clinic coal_mine
        coalface coalmine colliery company cotton_mill council department depot docks dockyard employment_agency
        exchange firm foundry hospital industry ironworks laboratory mill mine munitions nursing_home office
        petrol_station print_works railway railways refinery shipyard stables station steelworks store supermarket trade
        """
    ),
    of_harm=words(
        """
        abortion addict adhd agoraphobia alcoholic anorexia anorexic anxiety breakdown bulimia bulimic concussion depression
        depressive depressed injury insomnia limp miscarriage miscarried nervous_breakdown obsessive-compulsive ocd
        panic_attack personality_disorder post-traumatic_stress pregnancy pregnant ptsd self-harm stillbirth stillborn
        chlamydia gonorrhoea herpes hiv syphilis stammer stutter
        """
    ),
    weak=words(
        "room department section industry plant floor yard place line business company firm office trade bar shop store hospital"
    ),
    activities=words(
        """
        accountancy accounting banking bookkeeping bricklaying building_work catering cleaning
        clerical_work construction dairy_farming dressmaking engineering factory_work farming fishing forestry fruit-picking
        hairdressing journalism labouring logging market_gardening mining nursing office_work piecework plumbing
        secretarial_work shearing social_work teaching tool-making toolmaking trucking typing upholstery waitressing
        childminding domestic_service machining tailoring carpentry welding
        """
    ),
    businesses=words(
        """
        bakery boarding_house brewery brickworks brickyard builders_yard business butchery buttery
        cafe café carwash chemist_shop chip_shop dairy delicatessen dry_cleaners
        estate_agency factory farm florist flour_mill garage garden_centre grocery
        grocery_shop guesthouse hairdressers haulage hotel kiosk laundrette laundry market_garden
        market_stall nursery orchard paper_mill paper_round papershop pharmacy piggery
        plantation post_office practice pub public_house quarry ranch restaurant salon
        sawmill shop showroom smallholding smithy surgery tannery taxi tearoom timber_yard tobacconist vineyard
        warehouse wharf winery workshop
        """
    ),
    nationalities=words(
        """
        afghan african albanian algerian american angolan arab argentinian argentine armenian aboriginal australian aussie
        austrian azerbaijani bahamian bangladeshi barbadian basque belarusian belgian bengali berber bolivian bosnian
        brazilian breton british brit bulgarian burmese cambodian cameroonian canadian catalan caribbean chilean chinese
        colombian congolese cornish corsican croatian croat cuban cypriot czech danish dane dutch dutchman ecuadorian
        egyptian english englishman englishwoman eritrean estonian ethiopian fijian filipino filipina finnish finn flemish
        french frenchman frenchwoman gambian georgian german ghanaian greek greek-cypriot guatemalan guyanese gypsy haitian
        hungarian icelandic indian indigenous indonesian iranian iraqi irish irishman irishwoman israeli italian jamaican
        japanese jordanian kashmiri kazakh kenyan korean kosovan kurdish kurd kuwaiti lao latvian lebanese liberian libyan
        lithuanian lithuanians macedonian malaysian maltese maori mauritian mexican moldovan mongolian montenegrin moroccan
        mozambican nepalese nepali nigerian norwegian pakistani palestinian panamanian paraguayan persian peruvian
        polish pole portuguese punjabi romanian roma romany russian rwandan samoan scottish scot scotsman scotswoman
        senegalese serbian serb sicilian sikh singaporean slovak slovenian slovene somali spanish spaniard sri_lankan
        sudanese swedish swede swiss syrian taiwanese tamil tanzanian thai tibetan tongan traveller trinidadian tunisian
        turkish turk ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman welshwoman yemeni yugoslav
        yugoslavian zambian zimbabwean mixed-race biracial afro-caribbean asian eurasian european
        scandinavian hispanic latino latina slavic slav baltic balkan middle_eastern south_american south_african sámi sami torres_strait_islander
        """
    ),
    religions=words(
        """
        adventist agnostic ahmadi anglican atheist baptist buddhist calvinist catholic christadelphian christian copt coptic
        evangelical hindu jain jehovah jehovah_s_witness jew jewess jewish lutheran mennonite methodist mormon muslim moslem orthodox
        pentecostal presbyterian protestant quaker rastafarian salvationist sephardic shia sikh sunni zoroastrian
        alevi yazidi bahai
        """
    ),
    illnesses=words(
        """
        abortion aids allergic addict adhd agoraphobia alcoholic allergy alzheimer amputee anaemia anemia angina anorexia anorexic
        anxiety aphasia appendicitis arthritis asperger asthma asthmatic autism autistic bedridden bipolar birthmark blind
        breakdown bronchitis bulimia bulimic cancer cardiomyopathy cataract cerebral_palsy chickenpox chlamydia cholera
        cirrhosis cleft_palate coeliac colitis coma concussion constipation copd  crohn cystic_fibrosis deaf
        deafness dementia depression depressive depressed dermatitis diabetes diabetic diphtheria disabled disability
        syndrome dyslexia dyslexic dyspraxia eczema eclampsia embolism emphysema encephalitis endometriosis epilepsy
        epileptic fibromyalgia gallstones glaucoma glandular_fever gonorrhoea gout haemophilia heart_attack
        heart_condition heart_disease heart_failure heart_trouble hearing_loss hepatitis hernia herpes hiv hiv-positive hiv-negative housebound
        huntington hydrocephalus hypertension hysterectomy infertile infertility insomnia
        jaundice ketamine_addiction kidney_failure learning_difficulties learning_disability leukaemia leukemia limp
        lupus lymphoma malaria mastectomy measles melanoma meningitis menopause migraine miscarriage miscarried ms
        multiple_sclerosis mumps myeloma narcolepsy nervous_breakdown neuralgia neurodivergent obsessive-compulsive ocd
        osteoarthritis osteoporosis pacemaker palsy panic_attack paralysed paralyzed paraplegic parkinson personality_disorder
        pleurisy pneumonia polio poliomyelitis pre-eclampsia pregnancy pregnant prosthesis psoriasis psychosis psychotic
        ptsd post-traumatic_stress post-traumatic_stress_disorder quadriplegic rheumatism rheumatoid rickets rubella scarlet_fever
        schizophrenia schizophrenic sciatica scoliosis seizure self-harm shingles sickle_cell silicosis smallpox
        spina_bifida stillbirth stillborn stroke stutter stammer syphilis tetanus thalassaemia thyroid tonsillitis
        tourette tuberculosis tumour tumor typhoid ulcer ulcers vertigo wheelchair whooping_cough whiplash dialysis
        brain_damage injury fits blindness chemotherapy
        """
    ),
    relatives=words(
        "children kids sons daughters boys girls babies brothers sisters siblings stepchildren grandchildren grandkids"
        " great-grandchildren grandsons granddaughters stepbrothers stepsisters half-brothers half-sisters child kid son"
        " daughter boy girl baby brother sister sibling grandchild grandson granddaughter stepson stepdaughter bairns"
        " youngsters twins triplets"
    ),
    endings=r"(?:s|es|['’]s|s['’]|men|women)?",
    who=(
        r"(?:\b(?:i|he|she|we|you|they|who|himself|herself|myself)\b"
        rf"|\b(?:my|his|her|our|your|their|the|a|an|one|first|second|other) (?:\p{{L}}+ )?(?:{_KIN})\b"
        r"|(?-i:\b(?!The\b|This\b|That\b|It\b|Oh\b|Well\b|Yes\b|No\b|And\b|But\b|So\b|In\b|Now\b|Then\b|When\b|If\b|As\b|At\b|On\b|Of\b|Here\b|Right\b|There\b|What\b)\p{Lu}[\p{L}'’-]+)|\b(?:mum|mom|dad|mummy|daddy|nan|gran|grandma|grandad)\b)"
    ),
    article=r"(?:(?:an?|the|my|his|her|their|our|your|like an?|also an?|one of the|this|some|part of the) )?",
    is_a=(
        r"{who}(?:['’](?:m|s|re|d been)| (?:had |has |have |would |could |will |did |used to )*(?:just )?(?:am|is|are|was|were|been|be|being"
        r"|became|become|becomes|becoming|went|turned))(?:n['’]t)?(?: (?:not|now|also|still|always|only|just|then|actually|originally|once|really|mainly|mostly"
        r"|quite|very|both|all|by then|at (?:the|that) time|like|originally|previously|formerly|a bit|partly|sort of|kind of),?){0,3} {a}",
        r"\b(?:was|is|were|are|am|wasn['’]t|isn['’]t|weren['’]t) {who}(?: (?:also|still|now|all|not|then|always|by then|actually|really))? {a}",
        r"{who}, (?:(?:who (?:is|was)|being|then|now|also|himself|herself) )?(?:an?|the|my|his|her|our|former) ",
        r"\b(?:he|she|i|we)(?: had)?(?:['’]d)? (?:been|done|did|does|doing|do) (?:some |a bit of |the )?",
        r"\bas an? ",
    ),
    is_one=(
        r"{who}(?:['’](?:m|s|re|d been)| (?:am|is|was|(?:has |had |have )?been|became|becomes|become))"
        r"(?: (?:now|also|still|then|once|originally|by then|at (?:the|that) time|previously|formerly))? (?:an?|the) ",
        r"{who}, (?:who (?:is|was) |being |then |now |formerly )?an? ",
        r"\bwho (?:is|was|lives) [^.;\n]{3,70}, (?:is|was) an? ",
    ),
    office=r" of (?:the )?(?-i:\p{Lu})",
    surely=(
        r"\b(?:work(?:s|ed|ing)?|employed|employment|job|jobs|post|position|career|living|apprenticed|trained|qualified)(?: (?:\p{L}+ ){0,3}?)?as {a}",
        r"\b(?:post|position|job|duties) of {a}",
        r"\b(?:occupation|profession)(?: (?:is|was))?[:,]? {a}",
    ),
    work_as=(
        r"\b(?:work(?:s|ed|ing)?|employed|jobs?|posts?|positions?|trained|train(?:s|ing)?|qualif(?:y|ied)|career|living|apprenticed|elected"
        r"|appointed|started(?: off| out)?|retired|served|serving|hired|engaged|acting|acted|ended up|registered|post of|studied|studying|practis(?:ed|es|ing)"
        r"|volunteer(?:ed|s|ing)?|life|stint|time|role|duties|work|off|enlisted|graduated|went on|wanted)(?: (?:\p{L}+ ){0,3}?)?(?:as|to be|to become) {a}",
        r"\b(?:occupation|profession|trade|job)(?: (?:is|was|as))?[:,]? {a}",
        r"\bas {a}(?:former |trainee |retired |qualified )?",
        r"\b(?:post|position|job|office|role|rank|career|duties) of {a}",
    ),
    work_in=(
        r"\b(?:work(?:s|ed|ing)?|job|employed|apprenticed|position|career|started|helped?|helping|labou?red)(?: (?:\p{L}+ ){0,3}?)?(?:in|at|for|on|with|down) {a}",
        r"\b(?:i|he|she|we|they)(?: was| were|['’]s|['’]m|['’]d been| had been) (?:in|at|on|with|down) {a}",
        r"\bwork(?:ed|ing|s)? {a}",
        r"\b(?:did|do|does|done|doing|went into|into|took up|taken up|helped? with|helping with|helping) (?:some |the |a bit of |a lot of )?",
    ),
    owns=(
        r"\b(?:had|has|(?<!\byou )have|having|owns?|stud(?:y|ied|ying) for|finished|completed|did|done|owned|owning|ran|runs?|running|bought|kept|keeps|keep|keeping|managed|manages|manage|managing|opened|started|took over"
        r"|sold|got|leased|rented|built|inherited|make it in) {a}(?:their |own |little |small |big )*",
        r"\b(?:my|his|her|our|their|your) (?:\p{L}+(?:['’]s|['’]) )?(?:own |little |old |big )?",
        r"\b\p{Lu}\p{L}+ had {a}",
    ),
    origin=r"nationals?|citizens?|nationality|citizenship|passport|origins?|descent|extraction|heritage|ancestry|parentage|born",
    people=(
        r"background|blood|stock|roots|man|woman|girl|boy"
        r"|lady|guy|bloke|lad|couple|family|parents|father|mother|dad|mum|husband|wife|boyfriend|girlfriend|friend|neighbours?|community"
        r"|grandmother|grandfather|grandparents|refugee|immigrants?|migrants?|student|people|accent|side|faith|religion|school|upbringing|family"
    ),
    from_country=(
        r"\b(?:nationality|citizenship|ethnicity|ethnic (?:group|origin)|religion|faith)(?: (?:is|was))?[:.,]? {a}",
        r"\b(?:half|part|quarter)[ -]",
        r"\bof (?:mixed )?",
        r"\b(?:brought up|raised|baptised|converted to|christened|married) (?:as )?{a}",
    ),
    suffers=(
        r"\b(?:suffer(?:s|ed|ing)?|diagnosed|treated|complained) (?:from |with |of |for )?(?:\p{L}+,? ){0,7}?",
        r"\b(?:ha(?:s|d|ve|ving)|diagnosed (?:with|as)|treated for|treatment for|died (?:of|from)|dying (?:of|from)"
        r"|recover(?:ed|ing|y) from|got|gets|getting|caught|contracted|developed|develops|into|with|tested positive for|on|in|history of|because of|due to|following) (?:\p{L}+ ){0,3}?",
        r"\b(?:my|his|her|their) (?:\p{L}+ )?",
    ),
    has=(
        r"\b(?:ha(?:s|d|ve|ving)|['’]ve(?: got)?|['’]s got|got|with|rais(?:e|ed|ing)|brought up|bringing up|rear(?:ed|ing)|blessed with|gave birth to|expecting|wanted?|plan(?:ned|ning)?(?: to have)?"
        r"|adopted|fostered|lost|my|his|her|our|your|their|of|mother to|father to|mum to|dad to|single mother of) (?:had )?(?:got )?(?:the |another |my |her |his |our |about |only )?",
        r"\b(?:one|first|second|third|youngest|eldest|oldest|middle|family|mother|father|mum|mom|dad|parents?|grandmother|grandfather|grandma|nan) (?:out )?of (?:about |the )?",
        r"\bthere (?:were|was|are) (?:the |about )?",
        r"\b(?:number of (?:children|siblings|brothers and sisters))[:,]? ?",
    ),
    groups=r"\b(?:vacuum|(?:represented|assisted|defended|advised|counselled) (?:before the \p{L}+ )?by [^\n]{2,60}, an?|people|those|anyone|anybody|someone|somebody|everyone|women|men|children|kids|most|many|any|all|other|some|few|lots? of|every|each|families|parents|every|no|never) (?:with |who (?:has|have|had|is|are|was|were) |of (?:the )?)?{a}",
    modifiers=(
        r"vacuum|"
        r"(?!(?:retired|registered|qualified|skilled|armed|disabled)$)\p{L}+ed|one|two|three|four|five|six|seven|eight|nine|ten|"
        r"a|an|the|my|his|her|their|our|your|its|this|that|these|those|some|any|no|not|was|were|is|are|am|be|been|being|became|become|"
        r"as|in|at|on|of|for|to|with|by|from|and|or|but|so|then|if|when|who|which|that|what|i|he|she|we|they|you|it|me|him|us|them|had|has|have|"
        r"got|get|did|do|does|done|went|just|only|also|still|now|very|quite|really|always|never|like|worked|working|works|work|called|another|one|every|each|other|"
        r"both|all|said|says|there|here|well|yes|oh|about|into|up|out|off|down|over|after|before|because|cause|own|more|most|first|used|good|great|would|could|"
        r"should|will|can|than|too|old|young|big|new|lovely|nice|wonderful|ran|run|owned|bought|kept|sold|built|family|year|years|started|helped|help|a|"
        r"m|s|re|ve|d|ll|o|such|same|different|certain|little|real|local|former|under|through|same|full|our|whole|lot|making|make|made|study|studied|"
        r"suffered|suffering|suffer|diagnosed|where|whose|among|concerning|regarding|several|various|certain|total|extreme|terrible|mother|father|dad|mum|own|got|getting|while|being|see|saw|met|told|asked|knew|know|see"
    ),
    tail=r"(?: in training| in chief| emeritus)?(?:['’]s (?:aide|wife|mate|assistant|clerk|labourer|apprentice))?(?: (?:in|at) (?:an? |the )(?:\p{L}+ )?(?:academy|school|college|university|institute|hospital|bank|factory|company|firm|ministry|prison|court)\b)?(?: (?:in|of|on|at|for) (?:the )?(?-i:\p{Lu})[\p{L}'’-]+(?: (?-i:\p{Lu})[\p{L}'’-]+)*)?",
    fields=r"occupation|profession|job|job title|work|nationality|ethnicity|religion|faith|number of children|children|siblings|health|disability|marital status",
    phrases=(
        r"\b(?:lost|losing|loses|loss of) (?:my |his |her |their |the )?(?:left |right )?(?:hearing|sight|eyesight|vision|speech|leg|arm|eye|hand|foot|voice|baby)\b(?: in (?:my|his|her|the|one) (?:left |right )?(?:eyes?|ears?))?",
        r"\b(?:appendix|tonsils|gall ?bladder|womb|spleen|kidney) (?:taken )?(?:out|removed)\b",
        r"\b(?:can['’]t|cannot|couldn['’]t|can no longer) (?:see|hear|walk|speak)\b(?=[.,;:?!]| (?:any ?more|properly|very well|at all|so well|and)\b)",
        r"\b(?:i|he|she|mum|dad|mother|father|sister|brother|son|daughter|husband|wife) (?:was|is|has been|had been|got) (?:always )?\K(?:very|seriously|mentally|terminally|chronically) (?:sick|ill)\b",
        r"\b(?:(?:total|partial|permanent|severe|physical|mental|learning|intellectual|multiple)(?:,? (?:and|or|and/or))? ?)+"
        r"disabilit(?:y|ies)\b",
        r"\b(?:only child|twin (?:brother|sister)|(?:his|her|my|their) twins?)\b",
    ),
    named_work=(
        r"\b(?:work(?:s|ed|ing)?|employed|serv(?:es|ed|ing)|apprenticed|trained|qualified|retrained|practis(?:es|ed|ing))"
        r"(?:,? (?:there|then|here|mainly|first|also|formerly|previously|initially|originally|latterly|currently|at (?:the|that) time"
        r"|for (?:\p{L}+ ){0,2}[\p{L}\d]+ years),?)* as an? "
        r"\K(?!(?:team|result|way|family|couple|unit|group|whole|rule|matter|kind|sort|favour|thank|volunteer|child|girl|boy)\b)"
        r"(?:[\p{L}'’-]+ ){0,4}?[\p{L}-]+"
        r"(?= (?:in|at|for|with|of|on|and|or|until|from|when|since|during|by|to|while|before|after|who|where|but|because|between|there|then)\b"
        r"|\s*[.,;:()?!\n]|$)",
        r"\bearn(?:s|ed|ing)? (?:my|his|her|their|a|our) living (?:by|as|from|with) (?:an? )?(?:[\p{L}'’-]+ ){0,3}?[\p{L}-]+(?=\s*[.,;:()?!\n]|$| (?:and|but|in|at|until|when)\b)",
        r"\b(?:post|rank|position|profession) of (?:an? )?\K(?!(?:the|trust|power|authority)\b)(?:[\p{L}'’-]+ ){0,3}?[\p{L}-]+"
        r"(?= (?:in|at|for|with|on|and|until|from|since|by|to)\b|\s*[.,;:()?!\n]|$)",
    ),
    asked_work=(
        r"\b(?:what|which|any|kind|sort|type)(?: (?:was|is|were))? (?:\p{L}+ ){0,2}?(?:work|job|jobs|occupation|profession|trade)\b[^?]{0,60}\?"
        r"|\bwhat (?:do|does|did|was|were|is|are|have|has|had) (?:\p{L}+ ){1,3}?(?:do|doing|done)(?: (?:then|there|now|for (?:a living|work)|before that|after that|next))?,? ?\?"
        r"|\b(?:working|worked|employed)(?: \p{L}+){0,3}\?"
    ),
    numbered=(
        r"\b(?:father|mother|mum|mom|dad|parents?|grandmother|grandfather|grandma|grandad|nan|family|one|eldest|oldest|youngest|second|third|middle)"
        r" of (?:about |nearly |around )?\K{n}(?: (?:living|boys|girls))?(?! (?:us|the|these|those|my|our|his|her|them|years?|months?|weeks?|days?|hours?|percent)\b)",
        r"\bnumber of (?:children|siblings|brothers|sisters)[:.,]? (?:is |was )?\K{n}",
        r"\bthere (?:were|was|are) \K{n}(?= of us\b)",
        r"\b(?:i|we|she|he|they)(?:['’]ve| have| has| had|['’]s)? (?:only )?(?:got|had|planned|wanted)?(?: to have)? ?\K{n}(?= (?:boys|girls|of each|at home|living)\b)",
    ),
    asked_family=r"(?:how many|number of|any) (?:\p{L}+ ){0,2}?(?:children|kids|sons|daughters|brothers|sisters|siblings|grandchildren|of you)[^?]{0,60}\?|how many (?:have you|did you|do you|were there|are there)(?: (?:have|say|got))?(?: altogether| all together)? ?\?",
    several=r"[^s]s|ing",
)
