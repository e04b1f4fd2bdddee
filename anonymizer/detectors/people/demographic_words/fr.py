"""French."""

from ....languages.language import words
from .about import About

_KIN = (
    r"(?:belle-|beau-|grand-|arrière-grand-|demi-)?(?:mère|père|frère|sœur|fils|fille|parents)|maman|papa|mari|femme|épouse|époux|conjointe?"
    r"|compagn(?:on|e)|copain|copine|ex|fiancée?|oncle|tante|cousine?|nièce|neveu|mamie|papi|mémé|pépé|voisine?|amie?|patronn?e?"
)

FRENCH = About(
    occupations=words(
        """
        agriculteur agricultrice agent aide-soignant aide-soignante ambulancier ambulancière animateur animatrice apprenti
        architecte artisan assistant assistante assistante_sociale auxiliaire avocat avocate boucher bouchère boulanger
        boulangère cadre caissier caissière chauffeur chef_de_service chirurgien chômeur chômeuse coiffeur coiffeuse
        comédien comédienne commerçant commerçante comptable concierge conducteur conductrice conseiller conseillère
        contremaître couturier couturière cuisinier cuisinière cultivateur curé dactylo dentiste dessinateur directeur
        directrice docker docteur douanier écrivain éboueur éditeur éducateur éducatrice électricien électricienne
        éleveur employé employée enseignant enseignante entrepreneur esthéticienne étudiant étudiante facteur factrice
        femme_de_ménage ferrailleur fermier fermière fleuriste fonctionnaire forgeron garagiste gardien gardienne gendarme
        gérant gérante graphiste guide horloger hôtesse huissier imprimeur infirmier infirmière informaticien
        informaticienne ingénieur ingénieure instituteur institutrice interprète jardinier journaliste juge juriste
        kinésithérapeute libraire livreur maçon magasinier maire maraîcher maraîchère marin mécanicien mécanicienne
        médecin menuisier menuisière militaire mineur_de_fond musicien musicienne notaire nourrice opticien orthophoniste
        ouvrier ouvrière paysan paysanne pasteur pâtissier pâtissière pêcheur peintre pharmacien pharmacienne photographe
        plombier policier policière pompier postier postière président présidente professeur professeure psychologue puéricultrice
        receveur réceptionniste rédacteur rédactrice représentant retraité retraitée routier sage-femme secrétaire
        sculpteur serrurier serveur serveuse sidérurgiste soldat soudeur stagiaire standardiste styliste tailleur technicien
        technicienne tourneur traducteur traductrice trésorier trésorière tuteur vendeur vendeuse vétérinaire vigneron
        vigile viticulteur viticultrice
        barman chaudronnier grutier manutentionnaire matelot moniteur monitrice opérateur opératrice plongeur
        surveillant
        abbé aiguilleur apiculteur apicultrice arboriste archéologue aumônier aumônière batelier berger bergère
        bijoutier bijoutière botaniste brocanteur brocanteuse bûcheron cantonnier carreleur carrossier charcutier
        charcutière charpentier cheminot chocolatier coursier coutelier couvreur croque-mort danseur danseuse
        débardeur déménageur diététicien diététicienne dompteur dompteuse ébéniste écuyer écuyère égoutier
        électromécanicien ergothérapeute éclusier ferronnier fossoyeur frigoriste fromager fromagère forain foraine
        géologue géomètre guichetier guichetière horticulteur imam inspecteur inspectrice jongleur jongleuse
        laborantin laborantine laitier laitière luthier magicien magicienne maître- maréchal-ferrant marionnettiste
        maroquinier mégissier meunier modiste oenologue opérateur_radio orfèvre organiste ostréiculteur palefrenier
        paysagiste pédicure pisciculteur plâtrier podologue poissonnier poissonnière potier potière prêtre prothésiste
        rabbin ramoneur relieur relieuse rémouleur scaphandrier sellier sacristain soigneur soigneuse sommelier
        sommelière souffleur_de_verre taxidermiste tapissier tapissière tatoueur tatoueuse terrassier toiletteur
        toiletteuse tonnelier traiteur trapéziste vannier vicaire vitrier vitrière voiturier zingueur
        chauffeur_de_taxi chauffeur_de_bus chauffeur_routier agent_de_police agent_de_sécurité brigadier commissaire
        capitaine_de_péniche marinier marinière contrôleur contrôleuse
        recruteur recruteuse assistant_maternel assistante_maternelle nounou baby-sitter adjoint_au_maire cantinière cantinier surveillante dame_de_cantine aide_à_domicile auxiliaire_de_vie
        """
    ),
    training=words("licence master doctorat bac baccalauréat cap bep bts dut apprentissage diplôme"),
    workplaces=words(
        "usine mine bureau banque hôpital atelier chantier entrepôt mairie crèche abattoir clinique conserverie filature"
    ),
    weak=words("hôpital clinique bureau mairie magasin"),
    activities=words(
        "bâtiment restauration informatique comptabilité confection maçonnerie couture enseignement métallurgie textile"
    ),
    businesses=words(
        "boulangerie boucherie épicerie ferme magasin boutique restaurant café bistrot bar hôtel garage pharmacie"
        " librairie salon_de_coiffure vigne vignoble exploitation scierie imprimerie commerce kiosque"
    ),
    nationalities=words(
        """
        afghan africain algérien allemand américain andorran anglais antillais arabe argentin arménien australien autrichien
        bangladais basque belge bélarusse béninois bolivien bosniaque brésilien breton britannique bulgare burkinabé camerounais
        cambodgien canadien catalan chilien chinois chypriote colombien comorien congolais coréen corse croate cubain
        danois égyptien équatorien érythréen espagnol estonien éthiopien européen finlandais flamand français gabonais
        géorgien ghanéen gitan gitane grec grecque guadeloupéen guinéen guyanais haïtien hollandais hongrois indien
        indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kabyle
        kazakh kényan kosovar kurde laotien letton libanais libérien libyen lituanien luxembourgeois macédonien malgache
        malien maltais marocain martiniquais mauricien mauritanien mexicain moldave monténégrin mozambicain néerlandais
        nigérian nigérien norvégien pakistanais palestinien péruvien philippin polonais portugais québécois réunionnais rom
        roumain russe rwandais sénégalais serbe slovaque slovène somalien soudanais sri-lankais suédois suisse syrien
        tamoul tchadien tchèque tchétchène thaïlandais togolais tsigane tunisien turc turque ukrainien uruguayen vénézuélien vietnamien
        wallon yéménite yougoslave
        """
    ),
    religions=words(
        "catholique protestant protestante musulman musulmane juif juive bouddhiste hindou hindoue orthodoxe évangélique athée"
        " témoin_de_jéhovah témoins_de_jéhovah baptiste adventiste chrétien chrétienne mormon anglican chiite sunnite sikh"
    ),
    illnesses=words(
        """
        syndrome
        accident_vasculaire addiction alcoolique allergique allergie alzheimer anémie angine_de_poitrine anorexie anorexique anxiété
        arthrite arthrose asthme asthmatique autisme autiste aveugle avc avortement boulimie bipolaire bronchite burn-out
        cancer cataracte cécité chimiothérapie cirrhose crise_cardiaque démence dépendance dépression dépressif dépressive
        dialyse diabète diabétique dyslexie dyslexique dyspraxique enceinte épilepsie épileptique eczéma endométriose
        fausse_couche fauteuil_roulant fibromyalgie glaucome grossesse handicap handicapé handicapée hépatite hernie
        hypertension infarctus infirme insomnie ivg leucémie lupus malvoyant malvoyante malentendant malentendante
        méningite migraine mélanome myopathie obésité ostéoporose paludisme paralysé paralysée paraplégique parkinson
        pneumonie polio poliomyélite psoriasis psychose psychotique rhumatisme rougeole schizophrénie schizophrène
        sclérose_en_plaques scoliose séropositif séropositive sida sourd sourde stérile surdité syphilis thyroïde
        tétraplégique trisomie trisomique tuberculose tumeur ulcère vih zona
        """
    ),
    relatives=words(
        "enfants gosses fils filles garçons frères sœurs jumeaux jumelles petits-enfants demi-frères demi-sœurs bébés petits-fils petites-filles"
    ),
    endings=r"(?:e?s?|ne|nes|x)",
    who=(
        r"(?:\b(?:je|j|il|elle|on|nous|vous|tu|ils|elles|qui|l)\b['’]?"
        rf"|\b(?:mon|ma|mes|son|sa|ses|leurs?|notre|votre|ton|ta|le|la|un|une) (?:\p{{L}}+ )?(?:{_KIN})\b|\b(?:maman|papa|mamie|papi)\b"
        r"|(?-i:\b(?!Oui\b|Non\b|Et\b|Mais\b|Le\b|La\b|Les\b|Un\b|Une\b|Ce\b|Cela\b|Ça\b)\p{Lu}[\p{L}'’-]+))"
    ),
    article=r"(?:(?:une?|le|la|l['’]|les|des|mon|ma|son|sa|leur|notre|d['’]|de|du|en|comme|simple|ancien|ancienne) ?)?",
    is_a=(
        r"{who} ?(?:n['’]|ne )?(?:suis|es|est|sommes|êtes|sont|étais|était|étions|étiez|étaient|(?:ai|as|a|avons|avez|ont|avais|avait|avaient) été|fus|fut|devins|devint"
        r"|deviens|devient|(?:suis|est|sont|étais|était) devenue?s?|suis tombée|est tombée|tombée|serai|sera|serait)(?: (?:pas|aussi|toujours|encore|alors|déjà|très|plutôt|un peu|à l['’]époque|d['’]abord|ensuite|né|née|presque|moitié|à moitié|d['’]origine|de nationalité|de confession)){0,3} {a}",
        r"{who}, (?:(?:qui (?:est|était)|alors|également) )?(?:une?|le|la|l['’]|ancien(?:ne)?) ?",
        r"\bc['’](?:est|était) (?:une?|le|la|mon|ma) ",
        r"\b(?:être|devenir|devenue?|étant) {a}",
        r"\b(?:moi|lui|elle|nous|je|j['’]),? (?:comme|en tant qu(?:e |['’])) ?{a}",
        rf"\b(?:{_KIN}),? {{a}}",
        r"\b\p{L}+ ans(?: [\p{L}'’]+){0,3}, {a}",
    ),
    is_one=(
        r"{who} ?(?:suis|est|étais|était|(?:ai|a|avais|avait) été|deviens|devient|(?:suis|est) devenue?)"
        r"(?: (?:aussi|alors|encore|toujours))? (?:une? )?",
        r"\bc['’](?:est|était) une? ",
    ),
    surely=(
        r"\b(?:travaill(?:e|ais|ait|aient|é|er|ions)|bossait|bossais|embauchée?|employée?|engagée?|emploi|poste|place|métier|formation|carrière|boulot|job)(?: (?:\p{L}+ ){0,3}?)?(?:comme|de|en tant que|d['’]) ?{a}",
        r"\b(?:profession|métier|emploi)(?: (?:est|était|de|d['’]))? ?[:,]? ?{a}",
    ),
    work_as=(
        r"\b(?:comme|en tant que|en qualité de) {a}",
        r"\b(?:études|diplôme|fonction|rôle|apprentissage|brevet) (?:de |d['’]|en ){a}",
        r"\bfai(?:t|sait|sais|re) (?:le|la|l['’]|des?|du|office de) ?",
    ),
    work_in=(
        r"\b(?:travaill\p{L}*|boss\p{L}+|embauchée?|employée?|entrée?|bouloté?|stage|emploi|poste)(?: (?:\p{L}+ ){0,3}?)?(?:dans|à|au|en|pour|chez|sur) {a}(?:petite? |grande? |vieille )?",
        r"\bfai(?:t|sait|sais|re) (?:de la |du |de l['’]|des )",
    ),
    owns=(
        r"\b(?:ai|as|a|avons|avez|ont|avais|avait|avions|avaient|tenais|tenions|teniez|tenait|tenaient|tient|tenir|possédait|acheté|ouvert|repris|monté|géré|gérait|vendu|loué) {a}(?:petite? |grande? |vieille )?",
    ),
    origin=r"de (?:naissance|nationalité|souche)|d['’]origine",
    people=r"d['’]origine|de souche|né|née",
    from_country=(
        r"\b(?:nationalité|origine|confession|religion|citoyenneté|ethnie)s? ?:? ?{a}",
        r"\b(?:famille|parents|homme|femme|fille|garçon|père|mère|mari|copain|copine|voisins?|voisine|communauté|ami|amie|couple|dame|monsieur|ressortissante?|citoyen(?:ne)?|réfugiée?|immigrée?)s? ",
        r"\b(?:élevée?|convertie?|baptisée?) {a}(?:à l['’])?",
    ),
    suffers=(
        r"\b(?:souffr\p{L}+|atteinte?|diagnosti\p{L}+|soign\p{L}+|mort|morte|décédée?|guérie?|malade|opérée?|victime)(?: (?:\p{L}+,? ){0,5}?)(?:de|d['’]|du|des|la|pour|l['’]) ?{a}",
        r"\b(?:ai|as|a|avons|ont|avais|avait|avaient|eu|faire|fait|faisait|fais|attrapé|développé) (?:\p{L}+ )?(?:une?|le|la|l['’]|des?|du|de l['’]|de la) ?(?:\p{L}+ )?",
        r"\b(?:mon|ma|son|sa) (?:\p{L}+ )?",
    ),
    has=(
        r"\b(?:ai|as|a|avons|avez|ont|avais|avait|avions|avaient|eu|avoir|élev\p{L}+|avec|mes|ses|nos|leurs|vos|mère de|père de|perdu|adopté|attendait) (?:déjà |encore |aussi |eu )?(?:mes |ses |les |nos )?",
        r"\b(?:famille|fratrie|mère|père|parents?|aînée?|cadette?|dernière?|une?) (?:de |d['’])",
        r"\bnombre d['’]enfants ?:? ?",
        r"\bon (?:est|était) ",
    ),
    groups=r"\b(?:les gens|des gens|ceux|celles|beaucoup|certains|certaines|tous les|toutes les|chaque|plupart|aucune?|personnes|assisté par [^.]{2,40}|représentée? par [^.]{2,40}) (?:de |des |qui (?:ont|sont) )?{a}",
    tail=r"(?: (?-i:\p{Ll}{3,}(?:ale?|aux|el|elle|aires?|ique|ière|tif|tive))(?!\p{L}))?(?: (?:(?:de la|des|du|de|en) |de l['’]|d['’])(?-i:\p{Ll}{4,})(?!\p{L}))?",
    phrases=(
        r"\b(?:a|ai|avait|avais) perdu (?:l['’]ouïe|la vue|la mémoire|un œil|une jambe|un bras|la parole|le bébé|un bébé)\b",
        r"\b(?:fils|fille|enfant) unique\b|\b(?:frère|sœur) jum(?:eau|elle)\b",
    ),
    numbered=(
        r"\b(?:mère|père|famille|fratrie|aînée?|cadette?) (?:de |d['’])\K{n}(?! (?:ans|mois|heures|jours|euros)\b)",
        r"\bnombre d['’]enfants ?:? ?\K{n}",
        r"\bon (?:est|était) \K{n}(?= à la maison\b| enfants\b)",
    ),
    asked_work=r"\b(?:quel (?:est|était) (?:votre|ton|son) (?:métier|travail|profession)|quel métier|qu['’]est-ce qu['’](?:il|elle|ils) fais\p{L}+|(?:faisait|faisiez|faites|fait)(?:-(?:il|elle|vous))?(?: (?:dans la vie|comme (?:travail|métier)|votre \p{L}+|ton \p{L}+))|comme (?:travail|métier)|travaill\p{L}+)[^?]{0,50}\?",
    asked_family=r"\bcombien (?:d['’]|de )(?:enfants|frères|sœurs|filles|fils|gosses)[^?]{0,50}\?|\bdes (?:frères|enfants|sœurs)[^?]{0,40}\?",
    several=r"[^s]s|aux|(?<=ferm)e|é|ée|és|ées|er(?<=fermer)",
)
