"""Lithuanian."""

from ..languages.language import pairs
from .words import Wording

LITHUANIAN = Wording(
    code="lt",
    aged="{} metų",
    or_older="{} metų ar daugiau",
    inside="{}, {}",
    less="mažiau nei {}",
    more="daugiau nei {}",
    unreviewed="neperžiūrėta",
    relations=pairs(
        "mother:motina father:tėvas brother:brolis sister:sesuo half-brother:netikras_brolis half-sister:netikra_sesuo"
        " stepmother:pamotė stepfather:patėvis stepbrother:įbrolis stepsister:įseserė grandmother:močiutė"
        " grandfather:senelis aunt:teta uncle:dėdė cousin:pusbrolis/pusseserė son:sūnus daughter:dukra husband:vyras"
        " wife:žmona partner:partneris/partnerė boyfriend:vaikinas girlfriend:mergina friend:draugas/draugė"
        " neighbour:kaimynas/kaimynė teacher:mokytojas/mokytoja coach:treneris/trenerė therapist:terapeutas/terapeutė"
        " lawyer:advokatas/advokatė employer:darbdavys/darbdavė social_worker:socialinis_darbuotojas/darbuotoja"
        " key_worker:kuratorius/kuratorė support_worker:pagalbos_specialistas/specialistė foster_carer:globėjas/globėja"
        " offender:kaltininkas offender's_alias:kaltininko_slapyvardis interviewer:interviuotojas/interviuotoja"
    ),
    kinds=pairs(
        "person:asmuo place:vieta organisation:organizacija date:data age:amžius contact:kontaktas"
        " handle:naudotojo_vardas code:kodas amount:suma number:skaičius word:detalė occupation:profesija"
        " nationality:tautybė religion:religija illness:liga family:šeima"
        " offence:nusikaltimas duration:trukmė town:miestas city:didmiestis country:šalis"
        " school:mokykla college:kolegija university:universitetas nursery:darželis hospital:ligoninė clinic:klinika"
        " church:bažnyčia mosque:mečetė synagogue:sinagoga temple:šventykla club:klubas association:asociacija"
        " union:profsąjunga band:muzikos_grupė company:įmonė shop:parduotuvė bank:bankas hotel:viešbutis pub:baras"
        " café:kavinė restaurant:restoranas police:policija court:teismas council:savivaldybė committee:komitetas"
        " care_home:globos_namai centre:centras theatre:teatras cinema:kino_teatras museum:muziejus library:biblioteka"
        " gym:sporto_salė station:stotis agency:agentūra charity:labdaros_fondas institute:institutas"
        " public_body:valstybės_įstaiga"
        " barracks:kareivinės building:pastatas choir:choras factory:gamykla farm:ūkis garage:autoservisas"
        " hall:salė hostel:nakvynės_namai market:turgus prison:kalėjimas refuge:prieglobstis"
    ),
    currencies=pairs("euro:eurų pound:svarų dollar:dolerių franc:frankų"),
)
