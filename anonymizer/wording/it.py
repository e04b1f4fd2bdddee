"""Italian."""

from ..languages.language import pairs
from .words import Wording

ITALIAN = Wording(
    code="it",
    aged="{} anni",
    or_older="{} anni o più",
    inside="{}, {}",
    less="meno di {}",
    more="più di {}",
    unreviewed="non verificato",
    relations=pairs(
        "mother:madre father:padre brother:fratello sister:sorella half-brother:fratellastro half-sister:sorellastra"
        " stepmother:matrigna stepfather:patrigno stepbrother:fratello_acquisito stepsister:sorella_acquisita"
        " grandmother:nonna grandfather:nonno aunt:zia uncle:zio cousin:cugino/a son:figlio daughter:figlia husband:marito"
        " wife:moglie partner:partner boyfriend:fidanzato girlfriend:fidanzata friend:amico/a neighbour:vicino/a"
        " teacher:insegnante coach:allenatore/allenatrice therapist:terapeuta lawyer:avvocato/a"
        " employer:datore/datrice_di_lavoro social_worker:assistente_sociale key_worker:educatore/educatrice"
        " support_worker:operatore/operatrice foster_carer:affidatario/a offender:autore_del_reato"
        " offender's_alias:alias_dell'autore_del_reato interviewer:intervistatore/intervistatrice"
    ),
    kinds=pairs(
        "person:persona place:luogo organisation:organizzazione date:data age:età contact:contatto handle:nickname"
        " code:codice amount:importo number:numero word:dettaglio occupation:professione nationality:nazionalità"
        " religion:religione illness:malattia family:famiglia"
        " offence:reato duration:durata town:città city:grande_città country:paese school:scuola"
        " college:istituto_superiore university:università nursery:asilo hospital:ospedale clinic:ambulatorio church:chiesa"
        " mosque:moschea synagogue:sinagoga temple:tempio club:circolo association:associazione union:sindacato"
        " band:gruppo_musicale company:azienda shop:negozio bank:banca hotel:albergo pub:pub café:caffè"
        " restaurant:ristorante police:polizia court:tribunale council:comune committee:comitato care_home:casa_famiglia"
        " centre:centro theatre:teatro cinema:cinema museum:museo library:biblioteca gym:palestra station:stazione"
        " agency:agenzia charity:ente_benefico institute:istituto public_body:ente_pubblico"
        " barracks:caserma building:edificio choir:coro factory:fabbrica farm:fattoria garage:officina"
        " hall:sala hostel:ostello market:mercato prison:carcere refuge:rifugio"
    ),
    currencies=pairs("euro:euro pound:sterline dollar:dollari franc:franchi"),
)
