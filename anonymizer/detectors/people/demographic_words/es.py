"""Spanish."""

from ....languages.language import words
from .about import About

_KIN = (
    r"madre|mamá|padre|papá|madrastra|padrastro|herman(?:o|a|astro|astra)|hij[oa]|marido|mujer|esposa|esposo|pareja|novi[oa]|ex|abuel[oa]|tí[oa]|prim[oa]|sobrin[oa]|suegr[oa]"
    r"|cuñad[oa]|yerno|nuera|vecin[oa]|amig[oa]|padres|niet[oa]|jef[ea]"
)

SPANISH = About(
    occupations=words(
        """
        abogad actor actriz administrativ agricultor albañil alcald alfarer ama_de_casa antropólog aparejador aprendiz arquitect asistent
        asistenta autónom auxiliar azafat bailarin bailarín barrender bibliotecari bombero bomber cajer camarer camioner camionero campesin cantant
        carnicer carpinter carter catedrátic cerrajer chófer científic cirujan cociner comerciant concejal conductor conserj
        consultor contable costurer cura dentist dependient director directora diseñador doctor ebanist economist
        editor electricist empleada_de_hogar emplead emprendedor empresari encargad enfermer entrenador escritor escultor
        estudiant farmacéutic ferroviari florist fontaner fotógraf frutero fruter funcionari ganader gerent guardia_civil guía herrer
        ingenier interprete intérpret investigador jardiner jornaler jubilad juez juec limpiador limpiadora logoped maestr maquinist
        marinero mariner matron mecánic médic militar minero miner modist monitor monj músic notari obrer oficinist operari óptic
        orientador panader pastor peluquer peón periodist pescader pescador pensionist piloto pintor policí portero porter president
        profesor programador psicólog psiquiatr químic recepcionist redactor representant repartidor sacerdote sastr
        secretari segurata sindicalist soldad soldador taxist técnic teleoperador tesorer tornero torner traductor transportist tutor
        vendedor veterinari vigilant viajant zapater
        barrendero basurero celador conserje electricista estibador policía taxista vigilante
        acróbata afilador comisario afinador agente_inmobiliari anticuari apicultor arbitr archivero arqueólog basurer barquer
        bedel botánic buhoner buzo cabrer calderer campaner capataz capellan capellán carbonero cazador cester churrer
        clown cristaler croupier curtidor dietist domador encuadernador enterrador enólog ergoterapeuta
        escaparatist estanquer farero farer feriant fogoner fotoperiodist geólog ginecólog gondoler gruist
        guardabosque guardagujas guarnicioner guionist herrador hortelan imán inspector inspectora instructor jinet
        jockey joyer lampist lecher leñador librer luthier malabarist maquillador marisquer matarife mayoral mensajer
        molinero moliner mozo_de_cuadra organist orfebre ortopedist ostricultor párroco párroc parroc partera
        pastor_de_ovejas peletero percebeir piloto_de pizzer podólog practicante prestamist rabin relojer restaurador
        sacristan sacristán salinero sepulturer socorrist soplador submarinist tabernero tabernera taxidermist
        tapicer tatuador titiriter tonelero torer torero trapecist tramoyist tranviari trapero traumatólog
        verduler vidrier viticultor yesero guardia_urban guardia_de_seguridad agente_de_policía conductor_de_autobús
        feriante limpiacristales sargento
        niñer ojeador canguro cazatalentos tutora celadora
        """
    ),
    training=words(
        "licenciatura máster doctorado bachillerato grado_en carrera_de oposición módulo_de diplomatura aprendizaje"
    ),
    workplaces=words(
        "fábrica oficina banco hospital mina obra taller almacén ayuntamiento matadero clínica conservera astillero cantera telar"
    ),
    weak=words("hospital oficina clínica ayuntamiento tienda negocio obra"),
    activities=words("hostelería construcción agricultura limpieza contabilidad vendimia"),
    businesses=words(
        "tienda panadería carnicería bar restaurante granja finca hotel farmacia empresa negocio librería peluquería quiosco kiosco taxi viñedo"
        " bodega ultramarinos ferretería frutería pescadería cafetería papelería gasolinera mercería"
    ),
    nationalities=words(
        """
        afgan african alemán aleman albanes albanés american andaluz andorran árabe argelin argentin armeni asturian australian austriac belg
        bolivian bosni brasileñ británic búlgar camerunes camerunés canadiens catalan catalán chec checheno chilen chin chipriot colombian congoleñ
        corean costarricens croat cuban danes danés dominican ecuatorian egipci eritre escoces escocés eslovac esloven español estadounidens estoni
        etíop filipin finlandes finlandés frances francés galleg georgian ghanes ghanés gitan grieg guatemaltec guinean haitian holandes holandés
        hondureñ húngar indi indonesi ingles inglés iraní iraquí irlandes irlandés islandes islandés israelí italian jamaican japones japonés jordan kazaj
        keniat kosovar kurd libanes libanés liberian libi lituan leton letón luxemburgues macedoni maliens maltes maltés marroquí mauritan
        mexican mejican moldav montenegrin nicaragüens nigerian norueg pakistaní palestin panameñ paraguay peruan polac portugues portugués puertorriqueñ
        rom ruman rus ruandes salvadoreñ saharaui senegales senegalés serbi siri somalí sudanes suec suiz tailandes tailandés tunecin turc ucranian
        uruguay valencian vasc venezolan vietnamit yugoslav
        """
    ),
    religions=words(
        "católic protestant musulman musulmán judí budist hindú ortodox evangélic ate testigo_de_jehová testigos_de_jehová bautist adventist mormon"
        " mormón anglican suní chií sij"
    ),
    illnesses=words(
        """
        aborto abortos adicción adict alcohólic alergia alérgic alzheimer anemia anorexia anoréxic ansiedad artritis artrosis asma asmátic autismo autist
        bipolar bronquitis bulimia cáncer cataratas ciátic cieg cirrosis demencia depresión deprimid diabetes diabétic diálisis discapacidad
        discapacitad dislexia disléxic embarazad embarazo epilepsia epiléptic esclerosis_múltiple esquizofrenia esquizofrénic
        fibromialgia glaucoma hepatitis hernia hipertensión ictus infarto insomnio invidente leucemia lupus malaria
        meningitis melanoma migraña minusvalía minusválid neumonía obesidad osteoporosis paralític parálisis parapléjic
        parkinson poliomielitis polio psicosis psicótic psoriasis quimioterapia reuma sarampión seropositiv sida sífilis silla_de_ruedas sord sordomud
        síndrome tbc tetrapléjic tiroides tuberculosis tumor úlcera vih vih-positiv
        """
    ),
    relatives=words(
        "hijos hijas niños niñas chicos chicas hermanos hermanas nietos nietas gemelos gemelas mellizos bebés varones hermanastros hermanitos hermanitas críos"
    ),
    endings=r"(?:[aoe]s?|es|ora|oras|esa|esas|eza|ista|istas|s|i|iz|ices)?",
    who=(
        r"(?:\b(?:yo|él|ella|nosotr[oa]s|ellos|ellas|que|usted|ustedes|tú)\b"
        rf"|\b(?:mi|mis|su|sus|nuestr[oa]s?|tu|vuestr[oa]|el|la|un|una) (?:\p{{L}}+ )?(?:{_KIN})\b|\b(?:mamá|papá)\b"
        r"|(?-i:\b(?!El\b|La\b|Los\b|Las\b|Un\b|Una\b|Y\b|Pero\b|Sí\b|No\b|Eso\b|Esto\b)\p{Lu}[\p{L}'’-]+))"
    ),
    article=r"(?:(?:un|una|el|la|los|las|unos|mi|su|nuestro|nuestra|como|de|muy|ex) )?",
    is_a=(
        r"(?:{who} |^|[.,;:¿?¡!] ?|\b(?:y|pero|que|cuando|porque|luego|ya|no|también|siempre) )(?:soy|eres|es|somos|sois|son|era|eras|éramos|eran|fui|fue|fueron|estoy|estaba|estuvo|estuve|está|he sido|ha sido|había sido|sido|me hice|se hizo|me quedé|se quedó|quedó"
        r"|hacía de|trabajaba de)(?: (?:l[oa]s dos|amb[oa]s|también|todavía|siempre|entonces|ya|muy|sólo|solo|antes|luego|medio|de origen|de nacionalidad)){0,3} {a}",
        r"{who},? (?:era|es|eran|está|estaba) {a}",
        r"{who}, (?:un|una|el|la|antiguo|antigua|ex) ",
        r"\b(?:ser|siendo|hacerme|hacerse|estar|quedarme|quedarse) {a}",
        r"\b(?:yo|él|ella|nosotr[oa]s|a m[íi]|me|nos),? como {a}",
        rf"\b(?:{_KIN}),? {{a}}",
        r"\b\p{L}+ años(?: \p{L}+){0,2}, {a}",
    ),
    is_one=(
        r"(?:{who} |^|[.,;:¿?¡!] ?|\b(?:y|pero|que|porque|cuando) )(?:soy|es|era|fui|fue)(?: (?:también|entonces|ya))? (?:una? )?",
    ),
    surely=(
        r"\b(?:trabaj\p{L}+|emple\p{L}+|contratad[oa]|puesto|oficio|colocad[oa]|carrera|colocó|formación|prácticas)(?: (?:\p{L}+ ){0,3}?)?(?:como|de) {a}",
        r"\b(?:profesión|oficio|ocupación)(?: (?:es|era|de))?[:,]? {a}",
    ),
    work_as=(
        r"\b(?:como|de|en calidad de) {a}(?=\p{L})(?<=\bcomo {a}|hacía de |hizo de |estaba de |puse de |metió de )",
        r"\b(?:curso|título|cargo|papel|estudió|estudié|estudiaba|estudios) (?:de |para )?{a}",
    ),
    work_in=(
        r"\b(?:trabaj\p{L}+|emple\p{L}+|contratad[oa]|puesto|entró|entré|colocó|prácticas)(?: (?:\p{L}+ ){0,3}?)?(?:en|para|con) {a}(?:pequeñ[oa] |gran |viej[oa] )?",
    ),
    owns=(
        r"\b(?:tengo|tienes|tiene|tenemos|tienen|tenía|teníamos|tenían|tuvo|tuvimos|llevaba\p{L}*|regentaba\p{L}*|abrió|abrimos|montó|montamos|compró|compramos|puso) {a}(?:pequeñ[oa] |gran |viej[oa] )?",
        r"\b(?:nuestr[oa]|su|mi) ",
    ),
    origin=r"de (?:nacimiento|nacionalidad|origen|pasaporte)",
    people=r"de origen|de nacimiento|de fe",
    from_country=(
        r"\b(?:nacionalidad|ciudadanía|origen|religión|fe|etnia)(?: (?:es|era))?[:,]? {a}",
        r"\b(?:familia|padres|hombre|mujer|chic[oa]|muchach[oa]|padre|madre|marido|novi[oa]|vecin[oa]s?|comunidad|amig[oa]|pareja|señora?|ciudadan[oa]|refugiad[oa]|inmigrante) ",
        r"\b(?:criad[oa]|convertid[oa]|bautizad[oa]|educad[oa]) {a}(?:al |a la )?",
    ),
    suffers=(
        r"\b(?:sufr\p{L}+|padec\p{L}+|diagnostic\p{L}+|enferm[oa]|murió|muert[oa]|falleció|tratad[oa]|operad[oa]|curad[oa]|operaron|le dio|me dio)(?: (?:\p{L}+,? ){0,5}?)(?:de|del|por|con|un|una|la|el)? ?{a}",
        r"\b(?:tengo|tiene|tenemos|tienen|tenía|tenían|tuve|tuvo|tuvieron|tenido|he tenido|en) (?:\p{L}+ )?(?:un|una|el|la|los|las)? ?(?:\p{L}+ )?",
        r"\b(?:mi|su) (?:\p{L}+ )?",
    ),
    has=(
        r"\b(?:tengo|tienes|tiene|tenemos|tienen|tenía|teníamos|tenían|tuve|tuvo|tuvimos|tuvieron|tenido|tener|con|mis|sus|nuestr[oa]s|crió|criado|criar|madre de|padre de|perdió|adoptaron|de) (?:ya |también |los |las |mis |sus )*",
        r"\bnúmero de hijos:? ?",
        r"\bfamilia (?:de|con) ",
        r"\b(?:somos|éramos) ",
    ),
    groups=r"\b(?:la gente|personas|los que|las que|much[oa]s|tod[oa]s|algun[oa]s|cada|ningún|ninguna|representad[oa] por [^.]{2,40})(?: de| con| los| las| que (?:tienen|son))? {a}",
    tail=r"(?: (?-i:\p{Ll}{3,}(?:al|ari[oa]|ic[oa]|iv[oa]))(?!\p{L}))?(?: (?:de la|de los|del|de|en) (?-i:\p{Ll}{4,})(?!\p{L}))?",
    phrases=(
        r"\b(?:perdió|perdí|perdido) (?:el oído|la vista|la memoria|una pierna|un brazo|un ojo|el habla|el bebé|un bebé)\b",
        r"\bhij[oa] únic[oa]\b|\bherman[oa] gemel[oa]\b",
    ),
    numbered=(
        r"\b(?:madre|padre|familia|mayor|pequeñ[oa]|menor|segund[oa]) de \K{n}(?! (?:nosotr|años|meses|horas|euros))",
        r"\bnúmero de hijos:? ?\K{n}",
        r"\b(?:somos|éramos) \K{n}(?= (?:en casa|en la familia|de familia)\b)",
    ),
    asked_work=r"\b(?:en qué trabaja\p{L}*|a qué se dedica\p{L}*|qué trabajo|qué oficio|dónde trabaja\p{L}*|de qué trabaja\p{L}*|cuál (?:es|era) su (?:profesión|trabajo))[^?]{0,50}\?",
    asked_family=r"\bcuánt[oa]s (?:hijos|hermanos|hermanas|hijas|niños)[^?]{0,50}\?|\btiene (?:hijos|hermanos)[^?]{0,20}\?",
    several=r"s|mente|ería",
)
