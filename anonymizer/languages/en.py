"""English."""

from .language import Language, count, pairs, words

ENGLISH = Language(
    code="en",
    phone_regions=("GB", "IE", "AU", "US"),
    name_locales=("en_GB", "en_US", "en_IE"),
    numbers=count(
        "zero/oh/nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety hundred",
    ),
    repeats=("double", "triple"),
    ages=(
        r"\b(?:nearly|almost|barely) \K{n}\b(?= ?[.,;:?!\n]|$)",
        r"\b{n}(?= when (?:i|he|she|they|we|it)\b)",
        r"\b{n}(?:[ -]?something|[ -]odd)\b(?! (?:people|pounds|miles|years|times))",
        r"\bin (?:my|his|her|their) (?:early |mid[- ]?|late )*\K(?:\d0|twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ie)?['’]?s\b",
        r"\b{n}(?:[ -]+(?:and a half|going on {n}))?[ -]years?[ -]old\b",
        r"\b(?:aged?(?: of)?|turn(?:ed|ing)?|age[ -]of) \K{n}\b(?! (?:to|around|out|up|into|in) )",
        r"\b(?:i|she|he|we|who|they)(?:['’]d| had)? ?(?:was|were|am|is|are|'m|’m|'s|’s|be|been)"
        r" (?:only |just |about |maybe |probably |like |still |already |barely |nearly |almost |around )*\K{n}\b"
        r"(?= ?[.,;:?!)\n]|$| (?:when|and|at the time|then|years? old|or|so|but|going on|by then|that|nearly)\b)",
        r"\b(?:when|since|until|till|before|after) (?:i|she|he|we|they) (?:was|were|turned)"
        r" (?:only |just |about |maybe |like |nearly |almost |around )*\K{n}\b(?! (?:of|to|in|on) )",
    ),
    titles=words(
        "mr mrs ms miss mx dr doctor sir lady dame lord prof professor rev reverend father sister brother uncle aunt"
        " aunty auntie nurse constable sergeant inspector detective officer judge justice pc dc ds di pastor matron"
    ),
    kin=pairs(
        "mother:mother mum:mother mummy:mother mom:mother mam:mother stepmother:stepmother stepmum:stepmother"
        " father:father dad:father daddy:father stepfather:stepfather stepdad:stepfather brother:brother sister:sister"
        " stepbrother:stepbrother stepsister:stepsister grandmother:grandmother grandma:grandmother nan:grandmother"
        " gran:grandmother granny:grandmother grandfather:grandfather grandad:grandfather aunt:aunt auntie:aunt"
        " uncle:uncle cousin:cousin son:son daughter:daughter husband:husband wife:wife partner:partner"
        " boyfriend:boyfriend girlfriend:girlfriend friend:friend mate:friend neighbour:neighbour teacher:teacher"
        " tutor:teacher coach:coach therapist:therapist counsellor:therapist psychologist:therapist"
        " social_worker:social_worker keyworker:key_worker key_worker:key_worker support_worker:support_worker"
        " foster_mother:foster_carer foster_carer:foster_carer solicitor:lawyer lawyer:lawyer boss:employer"
    ),
    organisations=pairs(
        "school:school college:college university:university academy:school primary:school nursery:nursery"
        " hospital:hospital clinic:clinic surgery:clinic church:church chapel:church parish:church mosque:mosque"
        " synagogue:synagogue temple:temple club:club fc:club association:association society:association"
        " league:association union:union band:band company:company ltd:company limited:company co:company"
        " works:company factory:company store:shop stores:shop shop:shop supermarket:shop bakery:shop bank:bank"
        " hotel:hotel pub:pub inn:pub cafe:café restaurant:restaurant police:police court:court council:council"
        " committee:committee home:care_home unit:care_home centre:centre center:centre theatre:theatre"
        " cinema:cinema museum:museum library:library gym:gym station:station agency:agency trust:charity"
        " foundation:charity charity:charity department:public_body ministry:public_body board:public_body"
    ),
    no_tails=frozenset(words("home works unit board co union trust court police bank stores limited band")),
    between=words(
        "public primary high grammar secondary infants junior senior state catholic railway train bus police fire community"
        " youth football cricket rugby tennis swimming bowling sports social women's working men's old new local"
    ),
    streets_after=words(
        "street st road rd avenue ave lane drive close crescent terrace place parade square gardens grove way court"
        " hill highway row walk mews quay green park rise view"
    ),
    at=("at",),
    dot=("dot", "point"),
    letter_links=("for", "as in", "like", "as"),
    name_cues=(
        r"\bmy (?:full |real |maiden )?name(?: is|'s|’s| was)",
        r"\b(?:his|her|their|its|whose|the) (?:full |real |first |last |maiden |user|screen |gamer ?)?(?:name|nickname)"
        r"(?: is|'s|’s| was)",
        r"\b(?:is|was|were|are|been|be|somebody|someone|guy|girl|boy|man|woman|friend|lady) (?:called|named|nicknamed)",
        r"\b(?:called|calls|call|nicknamed) (?:me|him|her|himself|herself|themselves|them)",
        r"\bnee|\bnée|\bformerly|\bgo(?:es)? by|\bwent by|\bspelled|\bspelt|\baka",
        r"\bi['’]?m called|\bthis is|\bsigned(?: off)?(?: as| himself| herself)",
    ),
    place_cues=words("in at from near to around outside through via"),
    ordinary_capitals=frozenset(
        words(
            "i i'm i'd i'll i've monday tuesday wednesday thursday friday saturday sunday january february march april"
            " may june july august september october november december christmas easter god ok okay tv mum mummy mom mam"
            " dad daddy nan gran granny grandma grandad internet bible war"
        )
    ),
    endings=(("", "y", "ie", "s"),),
)
