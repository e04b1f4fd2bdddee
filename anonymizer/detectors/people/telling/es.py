"""Spanish."""

from .telling import Telling

_BODY = r"(?:dedos?|pulgar(?:es)?|dientes?|orejas?|ojos?|brazos?|piernas?|manos?|pies?|falanges?|paletas?)"
_PLAY = r"(?:función|obra|belén|cabalgata|desfile|carnaval|comparsa|carroza|procesión|verbena|fiesta|fiestas|musical|teatro|circo|romería|representación|pregón|pasacalles|festival)"
_HEADS = (
    r"(?:habitación|cuarto|dormitorio|casa|casita|piso|apartamento|estudio|chalet|cabaña|chabola|caravana|autocaravana|jardín|patio|cocina|sótano|desván|buhardilla|trastero|garaje|granero|cortijo|camión|furgón|furgoneta|coche|autobús|autocar"
    r"|barco|barca|bici(?:cleta)?|moto|hotel|hostal|edificio|torre|banco|verja|portal|puerta|villa|balcón|salón|sala|masía|finca|granja|bar|chalé|castillo|establo|cuadra|nave|tienda|terraza|taller|iglesia|capilla|oficina|ático|bungaló|bungalow|caserío|molino|palacio|pensión)"
)
_WHO = r"(?:chic[oa]|niñ[oa]|chaval[a]?|muchach[oa]|hij[oa]|mujer|hombre|tí[oa]|tipo|señora?|familia|gemel[oa]s|pareja|cría|crío)"
_PLACE = r"(?:pueblo|ciudad|aldea|villa|colegio|escuela|instituto|clase|curso|promoción|año|equipo|club|calle|barrio|bloque|provincia|comarca|región|país|isla|municipio|valle|parroquia|departamento|orquesta|coro|familia|mundo|grupo|internado|residencia|centro|historia|zona|urbanización)"
_NEWSPAPER = r"(?:(?:en|por) (?:tod[oa]s? )?(?:l[oa]s? |el |un )?(?:{w} )??(?:periódicos?|diarios?|prensa|gaceta|noticias|telediarios?|portada|tele(?:visión)?|radio|informativos?|internet|medios|tv)|(?:por|en) la (?:tele|radio)|a la (?:tele|prensa))"
_WILD = (
    r"(?:ballen(?:a|as|ato)|delfin(?:es)?|delfín|focas?|os[oa]s?|lob[oa]s?|leon(?:es|a)|león|tigres?|leopardos?|panteras?|elefantes?|camellos?|dromedarios?|canguros?|avestru(?:z|ces)|cocodrilos?|caim(?:án|anes)|serpientes?|culebras?|pitón|boa|cobra"
    r"|pavos? real(?:es)?|jabal(?:í|íes|ís)|ciervos?|corzos?|alces?|monos?|chimpancés?|llamas?|alpacas?|cisnes?|tiburon(?:es)?|tiburón|enjambres?|abejas|loros?|águilas?|búhos?|lechuzas?|murciélagos?|tortugas?|iguanas?|rinocerontes?|hipopótamos?|jirafas?|cebras?)"
)
_FARM = r"(?:caballos?|ponis?|burr[oa]s?|vacas?|toros?|vaquillas?|cerdos?|ovejas?|cabras?|ocas?|ratas)"
_SHOP = (
    r"(?:tienda|tiendecita|negocio|empresa|firma|café|cafetería|bar|taberna|restaurante|puesto|quiosco|kiosco|taller|granja|vivero|perrera|hípica|gimnasio|estudio|salón|agencia|hotel|hostal|pensión|camping|panadería|carnicería|churrería|heladería|pizzería|lavandería"
    r"|galería|bodega|viñedo|lechería|herrería|serrería|aserradero|cantera|farmacia|autoescuela|imprenta|ferretería|mercería|librería|papelería|pescadería|pastelería|chiringuito|estanco|gasolinera|peluquería|\p{L}{4,}ería)"
)
_THINGS = r"(?!(?:cosas?|fotos?|vídeos?|videos?|mensajes|mentiras|drogas?|ropa|amigos|amigas|historias|errores|bromas|tonterías|todo|nada|parte|mal|bien|dinero|deberes|daño)\b)"

SPANISH = Telling(
    stops=(
        r"y|e|o|pero|así|porque|cuando|mientras|si|que|quien|cual|donde|como|luego|entonces|yo|tú|él|ella|nosotros|ellos|ellas|me|te|se|nos|es|era|eran|está|estaba|son|soy|fue|fui|he|has|ha|hemos|han|había|tenía"
        r"|hizo|hacía|dijo|después|antes|durante|cada|todos|todas|pues|desde|hasta|ya"
    ),
    breaks=r"y|pero|así|porque|cuando|mientras|si|luego|entonces|que|donde|después|antes|hasta|pues|o|aunque",
    links=r"de|del|a|al|en|con|por|para|sobre|bajo|muy|más|también|allí|ahí|todavía|mismo|el|la|los|las|un|una|su|mi|sin|lo",
    article=r"(?:una?|unos|unas|el|la|los|las|mi|mis|su|sus|nuestr[oa]|est[ea]|es[ea]|aquel(?:la)?|dos|tres|otr[oa]) ",
    looks=(
        (
            "disfraz vestid maquillad caracteriz",
            r"\b(?:disfra(?:zad[oa]s?|cé|zó|zamos|zaron|zaba)|vestid[oa]s?|maquillad[oa]s?|caracterizad[oa]s?|vestí|vistió) (?:de|como) (?!(?:siempre|mí|él|ella|tod[oa]s|una? (?:chica|niña|mujer|hombre|puta)|negro|blanco)\b)\K{np}",
        ),
        (
            "disfraz traje máscara careta peluca kilt tutú capa monóculo turbante velo hiyab niqab burka",
            r"\b(?:con|en|llevaba|lleva|llevábamos|puesto|bajo|puse|puso) \K(?:{a})?{adj}(?:disfraz|máscara|careta|peluca|kilt|tutú|capa|monóculo|turbante|velo|hiyab|niqab|burka|traje (?:de|regional))\b(?: (?:de|del|con|a){rest}| \p{L}+[oa])?",
        ),
        (
            "función obra belén cabalgata desfile carnaval comparsa carroza procesión verbena fiesta musical teatro circo romería representación pregón pasacalle festival",
            rf"\b(?:era|fui|fue|hice|hizo|hacía|interpreté|soy) (?:de )?\K(?:(?:el|la|un|una|los|las) )?(?:(?!{{stop}}){{w}} )??{{w}} (?:en|del|de) (?:la |el |un |una |los |las )?(?:{{w}} )??{_PLAY}\b(?: (?:viviente|de{{rest}}|del{{rest}}))?",
        ),
        (
            "quemadur tatu cicatri piercing lunar mancha rasta cresta",
            r"{a}(?:{w} ){1,2}tatuad[oa]s? (?:en|sobre|detrás|por|bajo){rest}"
            r"|(?:{a}{adj})?\b(?:tatuajes?|cicatri(?:z|ces)|quemaduras?|piercings?|lunar (?:en|sobre|encima)|mancha de nacimiento|rastas|cresta)\b(?: (?:de|con|en|encima|sobre|debajo|bajo|detrás|por|a|alrededor|que){rest})?",
        ),
        (
            "pelo cabello barba bigote pelirroj calv",
            r"(?:\b(?:el|con el|mi|su) )?\b(?:pelo|cabello|barba|bigote) (?:(?:largo|corto|muy|todo|teñido|rizado|de) )*(?:verde|roj[oa]|rosa|azul|morad[oa]|violeta|naranja|teñid[oa]|rapad[oa]|decolorad[oa]|pelirrojo|blanc[oa]|platino|color \p{L}+|hasta (?:la|los|el|las) \p{L}+)\b"
            r"|\b(?:pelirroj[oa]|albin[oa])\b",
        ),
        (
            "falta perdi perdí sin cristal palo prótesis tuert joroba coj albin enan",
            rf"\b(?:falta(?:ba|ban|n)?|perdió|perdido|sin) (?:un|una|dos|tres|cuatro|medio|media|la mitad|el|la|los|las)(?: (?:del|de la|de un))? ?(?:{{w}} )??{_BODY}\b(?: (?:de|del|en){{rest}})?"
            rf"|(?:{{a}})?\b(?:ojo de cristal|pata de palo|pierna ortopédica|prótesis (?:en|de))\b(?: \p{{L}}+ \p{{L}}+)?|\b(?:es|era|soy|un|una|el|la) \K(?:tuert[oa]|jorobad[oa]|coj[oa]|albin[oa]|enan[oa])\b",
        ),
        (
            "oreja ojo brazo pierna mano",
            r"\b(?:sólo|solo) (?:le|me|te) (?:queda|quedaba|quedó) una? (?:oreja|ojo|brazo|pierna|mano)\b|\buna? (?:sol[oa]) (?:oreja|ojo|brazo|pierna|mano)\b",
        ),
    ),
    homes=(
        (
            "habitación cuarto dormitorio casa casita piso apartamento estudio chalet cabaña chabola caravana autocaravana jardín patio cocina sótano desván buhardilla trastero garaje granero cortijo camión furgón furgoneta coche autobús autocar barco barca bici moto"
            " hotel hostal edificio torre banco verja portal puerta villa balcón salón sala masía finca granja bar chalé castillo establo cuadra nave tienda terraza taller iglesia capilla oficina ático bungal caserío molino palacio pensión",
            rf"(?:{{a}}|del |al )(?:{{w}} )??{_HEADS} (?:{{w}} )??(?:con|del|de la (?=puerta|torre|fachada|reja|palmera|verja|chimenea|ventana)|de los|de las|llen[oa] de|en forma de|encima de|enfrente de\p{{L}}*|detrás de\p{{L}}*|al lado de\p{{L}}*|que tenía) ?(?P<rare>{{np}})",
        ),
        (
            "cama pared techo puerta jardín pasillo entrada cocina baño bañera salón sótano desván tejado ventana chimenea estantería sofá patio garaje cuarto habitación",
            r"\b(?:había|colgaba|hay) (?:siempre |también |hasta )*\K(?P<rare>(?:{a})(?:{w} ){0,4}?{w}) (?:encima de|sobre|detrás de|en|debajo de|delante de|junto a|al lado de|contra|bajo) ?(?:l |la |el |las |los |mi |su |nuestr[oa] )*(?:cama|pared|techo|puerta|jardín|pasillo|entrada|cocina|baño|bañera|salón|sótano|desván|tejado|ventana|chimenea|estantería|sofá|patio|garaje|cuarto|habitación)\b",
        ),
        (
            "colecci amaestrad disecad",
            r"{a}{adj}colección de (?P<rare>{np})|\bcoleccionaba \K(?P<rare>{np})|{a}{adj}{w} (?:amaestrad|disecad)[oa]s?\b",
        ),
    ),
    renown=(
        (
            "chic niñ chaval muchach hij mujer hombre tía tío tipo señor familia gemel pareja cría crío yo",
            rf"\b(?:llama\p{{L}}+|decían|apoda\p{{L}}+|conocid[oa]s?|conocían|recuerdan?|recordaban|como|por|era|soy|siempre|sólo|solo|quedé|fui|convertí en)(?: (?:tod[oa]s|siempre|todavía|sólo|solo|a mí|me))*"
            rf" \K(?:el|la|los|las|aquella|aquel|esa|ese) (?:{{w}} )?{_WHO} (?:que|con|del|de la|de los|de las|a quien){{after}}|\byo (?:era|soy|seré|fui) (?:siempre |sólo |solo )?\K(?:la|el) (?:que|de la|del|de los|de las){{after}}"
            rf"|\b(?:el|la|los|las|aquella|aquel) {_WHO} (?:con|de los|de las|del) (?:{{a}})?(?P<rare>{{np}})",
        ),
        (
            "periódico diario prensa gaceta noticia telediario portada tele radio informativo internet medios tv",
            rf"(?P<back>)\b(?:(?:eso|aquello|todo|todos|la cosa|la noticia|lo|{{a}}(?:{{w}} ){{0,2}}?{{w}}) )?(?:(?:lo|se|hasta|también) )*(?:salió|salimos|vino|apareció|contaron|dijeron|publicaron|pusieron|sacaron|dieron|habló|hablaron|fue noticia|sale|echaron)(?: (?:de|hasta|también|incluso|mucho|ello|eso|todo)){{0,2}} {_NEWSPAPER}(?!\p{{L}})(?: (?:porque|cuando|que|por){{after}})?",
        ),
        (
            "periódico diario prensa gaceta noticia telediario portada tele radio informativo internet medios tv",
            rf"\b(?:(?:yo|nosotros|él|ella|me|nos|lo|la|{{a}}(?:{{w}} ){{0,4}}?{{w}}) )?(?:salí|salimos|aparecí|aparecimos|sacaron|entrevistaron|pusieron|fui|fuimos|hablaron|he salido|ha salido|había salido)(?: (?:hasta|también|incluso|una vez|de|mí|nosotros)){{0,3}} (?:(?!{{brk}}){{w}} ){{0,3}}?{_NEWSPAPER}(?!\p{{L}})(?:,? (?:porque|cuando|por|después){{after}})?",
        ),
        (
            "periódico prensa reporter periodista tele televisión radio viral noticia",
            r"\b(?:fui|fue|fuimos|hizo|hice) (?:noticia|viral)\b(?: {after})?|\b(?:el|la|los|las|un|una|unos) (?:{w} )?(?:periódico|prensa|periodistas?|reporter[oa]s?|televisión|tele|radio) (?:escribió|vino|vinieron|publicó|sacó|contó|me entrevistó|nos grabó|llegó|llegaron|filmó){after}",
        ),
        (
            "hund derrumb explot quem incendi descarril volc hundi inund vuelc alud avalancha desprend varad encall atasc estrell",
            r"\b(?:se )?(?:hundió|derrumbó|incendió|quemó|volcó|descarriló|inundó|explotó|estrelló|desplomó|cayó|atascó|averió) (?:el|la|los|las|un|una) (?!(?:mundo|alma|cara|pelo|móvil|ordenador|teléfono)\b){w}{after}"
            r"|\b(?!(?:yo|él|ella|me|se|nos|ellos|y|pero)\b){before}(?:se )?(?:había |ha )?(?:hundió|hundido|derrumbó|derrumbado|incendió|incendiado|quemó|volcó|volcado|descarriló|descarrilado|inundó|inundado|explotó|explotado|desplomó|encalló|encallado|varado|varada)\b{after}"
            r"|\b(?:un |una |la |el )(?:alud|avalancha|riada|corrimiento){after}",
        ),
        (
            "rescat salv evacu rayo atrapad sepultad encerrad sacar",
            r"\b(?:me|nos|lo|la|los|fui|fue|fuimos|tuvieron que|quedé|quedamos|quedó)(?: {w}){0,3}? (?:rescat|salv|evacu|sac|liber)(?:aron|ad[oa]s?|ar(?:me|nos|l[oa])?|ó) (?:de|del|de la|en|con|por)(?! (?:casa|quicio|ahí)\b) {w}{after}|\b(?:quedé|quedamos|quedó|quedaron) (?:atrapad|sepultad|encerrad|aislad)[oa]s? (?:en|bajo|por){after}|\b(?:me|le|nos) cayó un rayo\b{after}",
        ),
        (
            "salv saqué sacó rescat",
            r"\b(?:salvé|saqué|rescaté|salvó|rescató|he sacado|he salvado) a? ?(?:{a})(?:{w} ){0,4}?{w} (?:de la |del |de un |de una )(?!(?:casa|habitación|cama|bolso|banco|cajón|bolsillo|clase|colegio)\b){np}|\b(?:salvé|saqué|rescaté) a (?:{a}){w} (?:del|de la) {w}",
        ),
        (
            "ballen delfin delfín foca oso osa lobo loba leon león tigre leopardo pantera elefante camello dromedario canguro avestru cocodrilo caim serpiente culebra pitón boa cobra pavo jabal ciervo corzo alce mono chimpancé llama alpaca cisne tibur"
            " enjambre abeja loro águila búho lechuza murciélago tortuga iguana rinoceronte hipopótamo jirafa cebra",
            rf"\b(?:se )?(?:escapó|escaparon|entró|entraron|apareció|aparecieron|llegó|varó|salió) (?:un|una|unos|unas|dos|el|la) (?:{{w}} )??{_WILD}{{rest}}|{{a}}(?:{{w}} )??{_WILD}(?: (?:del|de la|de){{np}})? (?:se )?(?:había )?(?:escap|entr|apareci|lleg|var|sali|atac|mordi|cruz|meti|col)(?:ó|aron|ado|eron|do|ieron)\b{{after}}",
        ),
        (
            "caballo poni burr vaca toro vaquilla cerdo oveja cabra oca rata",
            rf"{{a}}(?:{{w}} )??{_FARM} (?:se )?(?:escapó|entró|metió|metieron|entraron|coló|colaron|subió|apareció|cruzó|llegó) (?:en|a|por|hasta) (?:el |la |l |un |una )?(?:{{w}} )??(?:supermercado|iglesia|colegio|escuela|tienda|autopista|estación|piscina|ayuntamiento|hospital|patio|clase|puerto|ascensor|biblioteca|tejado|cocina|baño|bar|centro|metro|gimnasio|plaza)\b",
        ),
        (
            "medalla premio trofeo copa placa diploma beca título récord campe",
            r"\b(?:gané|ganó|ganamos|ganado|recibí|recibió|dieron|dio|entregaron|obtuve|obtuvo|tengo|tiene|tenía|batí|batió|fui|fue|soy|es|era|quedé|concedieron|llevé|llevó) \K(?:(?:una?|el|la|los|las|mi|su|dos|tres) )?(?:(?!{stop}){w} ){0,2}?(?:medallas?|premios?|trofeo|copa (?:de|del)|placa|diploma (?:de|del) (?:honor|mérito|valor)|beca (?:de|del|para)|título (?:de|del)|récord|campe(?:ón|ona|ones) (?:de|del|regional|nacional|mundial|provincial|autonómic[oa]))(?!\p{L}){rest}",
        ),
        (
            "año mes",
            r"\b(?:(?!{stop}){w} ){1,3}?del (?:año|mes)\b(?<!\b(?:final|finales|principio|principios|resto|mitad|mediados|curso|día|días|momento|parte|fin|largo) del (?:año|mes))(?=[.,;!?)]|$| (?:y|en|a|al|por|de)\b)",
        ),
        (
            "únic joven viej pequeñ alt grande primer",
            rf"\b(?:el|la|los|las) (?:únic[oa]s?|más (?:joven|viej[oa]|pequeñ[oa]|alt[oa]|grande)|primer[oa]?s?) (?!(?:vez|cosa|cosas|día|persona|manera|forma|motivo|noche|semana|año|mes|parte|problema|opción|tarde|momento|sitio|lugar|solución)\b)(?:(?!{{stop}}){{w}} ){{0,3}}?(?:del|de la|en el|en la|de mi|de tod[oa] (?:el |la )|en tod[oa] (?:el |la )|de aquel|de aquella) (?:{{w}} )??{_PLACE}\b(?:,? (?:que|en)(?: {{w}}){{1,8}})?"
            r"|\b(?:era|soy|fui|fue|es) \K(?:el|la) (?:únic[oa]|más joven|primer[oa]?) (?!(?:vez|persona|cosa|que)\b)(?:{w} ){0,2}?(?:en|que) {w}(?: {w}){0,7}",
        ),
    ),
    trades=(
        (
            "domicilio",
            r"\b(?!(?:era|es|está|venía|viene)\b)(?:\p{L}{3,}(?:aba|ía) (?:(?!{stop}){w} ){0,2}?|\p{L}{3,}[ae] )a domicilio\b",
        ),
        (
            "condu llev taxi",
            r"\b(?:conduc(?:e|ía|ían|en|ir)|condujo|lleva(?:ba)?) (?:(?:una?|el|la|los|las|unos) )?(?:{w} )??(?:taxis?|autobús|autobuses|autocar(?:es)?|camión|camiones|tranvía|tren|metro|ambulancia|tractor|grúa|coche fúnebre|carretilla|excavadora|tráiler|furgón|cisterna)\b(?: (?:escolar|de{rest}|del{rest}))?",
        ),
        (
            "trabaj curr",
            r"\b(?:trabaj(?:a|aba|aban|é|ó|ado|o|an)|curraba) (?:allí |los fines de semana |de noche |también |entonces )?(?:en|de|para|como|con|por) (?!(?:mí|él|ella|nosotros|ellos|casa|mañana|noche|tarde|día|negro|lo|eso|verano|invierno|todo)\b)(?P<rare>{np})",
        ),
        (
            "arregl mont repar vend instal repart limpi cri adiestr esquil restaur fabric enseñ import export afin cultiv coloc distribu alquil recog planch cos doma pint",
            r"\b(?:que|él|ella|yo|padre|madre|hermano|hermana|tío|tía|marido|mujer|prim[oa]|vecin[oa]|papá|mamá|padrastro|madrastra|abuelo|abuela|suegr[oa]|\p{Lu}\p{L}+) \K(?:arregla|monta|repara|vend|instala|reparte?|repart|limpia|cria|adiestra|esquila|restaura|fabrica|enseña|importa|exporta|afina|cultiva|alquila|plancha|doma)(?:ba|ban|ía|ían|e|n)? "
            rf"(?:(?:los|las|unos|unas) )?{_THINGS}(?!{{a}})(?:{_THINGS}{{np}})",
        ),
        (
            "tienda negocio empresa firma café bar taberna restaurante puesto quiosco kiosco taller granja vivero perrera hípica gimnasio estudio salón agencia hotel hostal pensión camping galería bodega viñedo aserradero cantera farmacia autoescuela imprenta chiringuito estanco gasolinera -ría",
            rf"\b(?:tenía|tenían|tiene|teníamos|llevaba|llevaban|regentaba|regenta|abrió|montó|puso|pusieron) (?:un|una|su propi[oa]|el únic[oa]|la única) (?:(?!{{stop}}){{w}} ){{0,2}}?{_SHOP}(?: (?:de|del|en|a|junto|con|para){{rest}})?(?!\p{{L}})",
        ),
        (
            "mercad feria mudanza porte limpieza uñas reparto vendimia temporada noches guardias obras chapuza reforma extras encargo arreglos",
            r"\bha(?:cía|cían|ce|cen|go|cer) (?:los |las |unos )?(?:mercados|mercadillos|ferias|mudanzas|portes|limpiezas|uñas|repartos|vendimias?|temporadas?|noches|guardias|obras|chapuzas|reformas|extras|encargos|arreglos)\b{rest}",
        ),
        (
            "ejército marina legión guardia circo bomberos policía aduana aviación construcción",
            r"\b(?:en|del|de la|entró en|al|a la) (?:el |la |los )?(?:ejército|policía|marina(?: mercante)?|legión|guardia civil|circo|cuerpo de bomberos|bomberos|aviación|protección civil|aduana)\b",
        ),
        (
            "seguros banca finanzas informática comercio transporte logística publicidad marketing inmobiliaria petróleo moda cine turismo sanidad educación agricultura pesca minería construcción ventas limpieza hostelería",
            r"\b(?:trabaj\p{L}+|emple\p{L}+|está|estaba) en (?:la |el |los )?(?:seguros|banca|finanzas|informática|comercio|transporte|logística|publicidad|marketing|inmobiliaria|petróleo|moda|cine|turismo|sanidad|educación|agricultura|pesca|minería|construcción|ventas|limpieza|hostelería)\b",
        ),
        (
            "caja mostrador centralita cadena portería ventanilla ferrocarril",
            r"\b(?:en la caja|de cajera|en el mostrador|en la centralita|en la cadena de montaje|en la portería|en la ventanilla|en el ferrocarril|en los ferrocarriles)\b(?: (?:de|del|en){rest})?",
        ),
        (
            "hac hizo decía present fing",
            r"\b(?:se hacía pasar por|se hizo pasar por|decía ser|fingía ser|se presentó como|se presentaba como) (?!una? (?:chic[oa]|niñ[oa]|mujer|hombre|amig[oa])\b)\K(?:(?:una?|el|la) )?{np}",
        ),
    ),
)
