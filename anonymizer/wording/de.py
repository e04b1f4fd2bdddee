"""German."""

from ..languages.language import pairs
from .words import Wording

GERMAN = Wording(
    code="de",
    aged="{} Jahre",
    or_older="{} Jahre oder älter",
    inside="{}, {}",
    less="weniger als {}",
    more="mehr als {}",
    unreviewed="ungeprüft",
    relations=pairs(
        "mother:Mutter father:Vater brother:Bruder sister:Schwester half-brother:Halbbruder half-sister:Halbschwester"
        " stepmother:Stiefmutter stepfather:Stiefvater stepbrother:Stiefbruder stepsister:Stiefschwester"
        " grandmother:Großmutter grandfather:Großvater aunt:Tante uncle:Onkel cousin:Cousin(e) son:Sohn daughter:Tochter"
        " husband:Ehemann wife:Ehefrau partner:Partner(in) boyfriend:fester_Freund girlfriend:feste_Freundin"
        " friend:Freund(in) neighbour:Nachbar(in) teacher:Lehrkraft coach:Trainer(in) therapist:Therapeut(in)"
        " lawyer:Anwalt/Anwältin employer:Arbeitgeber(in) social_worker:Sozialarbeiter(in) key_worker:Bezugsperson"
        " support_worker:Betreuer(in) foster_carer:Pflegeperson offender:Tatperson offender's_alias:Alias_der_Tatperson"
        " interviewer:Interviewer(in)"
    ),
    kinds=pairs(
        "person:Person place:Ort organisation:Organisation date:Datum age:Alter contact:Kontakt handle:Nutzername code:Code"
        " amount:Betrag number:Zahl word:Detail occupation:Beruf nationality:Nationalität religion:Religion"
        " illness:Krankheit family:Familie"
        " offence:Straftat duration:Dauer town:Stadt city:Großstadt country:Land school:Schule college:Kolleg"
        " university:Universität nursery:Kita hospital:Krankenhaus clinic:Praxis church:Kirche mosque:Moschee"
        " synagogue:Synagoge temple:Tempel club:Verein association:Verband union:Gewerkschaft band:Band company:Firma"
        " shop:Geschäft bank:Bank hotel:Hotel pub:Kneipe café:Café restaurant:Restaurant police:Polizei court:Gericht"
        " council:Gemeinde committee:Ausschuss care_home:Heim centre:Zentrum theatre:Theater cinema:Kino museum:Museum"
        " library:Bibliothek gym:Fitnessstudio station:Bahnhof agency:Agentur charity:Hilfswerk institute:Institut"
        " public_body:Behörde"
        " barracks:Kaserne building:Gebäude choir:Chor factory:Fabrik farm:Hof garage:Werkstatt"
        " hall:Saal hostel:Herberge market:Markt prison:Gefängnis refuge:Schutzhaus"
    ),
    currencies=pairs("euro:Euro pound:Pfund dollar:Dollar franc:Franken"),
)
