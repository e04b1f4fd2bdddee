"""Spanish."""

from ..languages.language import pairs
from .words import Wording

SPANISH = Wording(
    code="es",
    aged="{} años",
    or_older="{} años o más",
    inside="{}, {}",
    less="menos de {}",
    more="más de {}",
    unreviewed="sin revisar",
    relations=pairs(
        "mother:madre father:padre brother:hermano sister:hermana half-brother:medio_hermano half-sister:media_hermana"
        " stepmother:madrastra stepfather:padrastro stepbrother:hermanastro stepsister:hermanastra grandmother:abuela"
        " grandfather:abuelo aunt:tía uncle:tío cousin:primo/a son:hijo daughter:hija husband:marido wife:esposa"
        " partner:pareja boyfriend:novio girlfriend:novia friend:amigo/a neighbour:vecino/a teacher:docente"
        " coach:entrenador(a) therapist:terapeuta lawyer:abogado/a employer:jefe/a social_worker:trabajador(a)_social"
        " key_worker:educador(a) support_worker:persona_de_apoyo foster_carer:familia_de_acogida offender:agresor(a)"
        " offender's_alias:alias_del_agresor(a) interviewer:entrevistador(a)"
    ),
    kinds=pairs(
        "person:persona place:lugar organisation:organización date:fecha age:edad contact:contacto handle:usuario"
        " code:código amount:importe number:número word:detalle occupation:profesión nationality:nacionalidad"
        " religion:religión illness:enfermedad family:familia"
        " offence:delito duration:duración town:ciudad city:gran_ciudad country:país school:colegio"
        " college:instituto university:universidad nursery:guardería hospital:hospital clinic:clínica church:iglesia"
        " mosque:mezquita synagogue:sinagoga temple:templo club:club association:asociación union:sindicato"
        " band:grupo_de_música company:empresa shop:tienda bank:banco hotel:hotel pub:bar café:cafetería"
        " restaurant:restaurante police:policía court:juzgado council:ayuntamiento committee:comité care_home:residencia"
        " centre:centro theatre:teatro cinema:cine museum:museo library:biblioteca gym:gimnasio station:estación"
        " agency:agencia charity:entidad_benéfica institute:centro_de_estudios public_body:organismo_público"
        " barracks:cuartel building:edificio choir:coro factory:fábrica farm:granja garage:taller"
        " hall:salón hostel:albergue market:mercado prison:cárcel refuge:refugio"
    ),
    currencies=pairs("euro:euros pound:libras dollar:dólares franc:francos"),
)
