"""Dutch."""

from ..languages.language import pairs
from .words import Wording

DUTCH = Wording(
    code="nl",
    aged="{} jaar",
    or_older="{} jaar of ouder",
    inside="{}, {}",
    less="minder dan {}",
    more="meer dan {}",
    unreviewed="niet nagekeken",
    relations=pairs(
        "mother:moeder father:vader brother:broer sister:zus half-brother:halfbroer half-sister:halfzus"
        " stepmother:stiefmoeder stepfather:stiefvader stepbrother:stiefbroer stepsister:stiefzus grandmother:grootmoeder"
        " grandfather:grootvader aunt:tante uncle:oom cousin:neef/nicht son:zoon daughter:dochter husband:echtgenoot"
        " wife:echtgenote partner:partner boyfriend:vaste_vriend girlfriend:vaste_vriendin friend:vriend(in)"
        " neighbour:buur teacher:leerkracht coach:coach therapist:therapeut lawyer:advocaat employer:werkgever"
        " social_worker:maatschappelijk_werker key_worker:begeleider support_worker:hulpverlener foster_carer:pleegouder"
        " offender:dader offender's_alias:alias_van_de_dader interviewer:interviewer"
    ),
    kinds=pairs(
        "person:persoon place:plaats organisation:organisatie date:datum age:leeftijd contact:contact"
        " handle:gebruikersnaam code:code amount:bedrag number:getal word:detail occupation:beroep"
        " nationality:nationaliteit religion:religie illness:ziekte family:gezin"
        " offence:strafbaar_feit duration:duur town:stad city:grote_stad country:land"
        " school:school college:hogeschool university:universiteit nursery:crèche hospital:ziekenhuis clinic:kliniek"
        " church:kerk mosque:moskee synagogue:synagoge temple:tempel club:club association:vereniging union:vakbond"
        " band:muziekgroep company:bedrijf shop:winkel bank:bank hotel:hotel pub:kroeg café:café restaurant:restaurant"
        " police:politie court:rechtbank council:gemeente committee:comité care_home:tehuis centre:centrum theatre:theater"
        " cinema:bioscoop museum:museum library:bibliotheek gym:sportschool station:station agency:bureau"
        " charity:goed_doel institute:instituut public_body:overheidsdienst"
        " barracks:kazerne building:gebouw choir:koor factory:fabriek farm:boerderij garage:garage"
        " hall:zaal hostel:herberg market:markt prison:gevangenis refuge:opvanghuis"
    ),
    currencies=pairs("euro:euro pound:pond dollar:dollar franc:frank"),
)
