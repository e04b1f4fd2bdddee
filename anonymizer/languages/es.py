"""Spanish."""

from .language import Language, count, pairs, words

SPANISH = Language(
    code="es",
    phone_regions=("ES",),
    name_locales=("es_ES",),
    numbers=count(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    ),
    repeats=("doble",),
    ages=(
        r"\b{n} años(?: y medio)?\b(?!\s+(?:después|antes|de (?:cárcel|prisión)))",
        r"\b(?:ten[íi]a|tengo|tiene|cumpl(?:í|ió|ía)|casi) (?:apenas |ya |unos |solo |sólo |como )*"
        r"\K(?!un[oa]?\b|dos\b|tres\b){n}(?= ?[.,;:?!\n]|$| (?:y|cuando|pero)\b)",
        r"\ba (?:los|mis|sus) \K{n}(?= ?[.,;:?!\n]|$| (?:me|se|ya|y)\b)",
        r"\b(?:chic[oa]|niñ[oa]|hombre|mujer|hij[oa]|señor|tipo|chaval|chavala) de \K{n}(?= ?[.,;:?!\n]|$| (?:y|que|con)\b)",
        r"\b(?:quinceañer|veinteañer|treintañer|cuarentañer)[oa]s?\b|\b(?:cuarent|cincuent|sesent)(?:ón|ona|ones|onas)\b",
        r"(?-i:\p{Lu})\p{L}+, \K{n}(?=,)",
    ),
    titles=words(
        "señor señora señorita sr sra sres sras srta don doña dr dra doctor doctora prof profesor profesora padre hermana sor tío tía"
        " inspector inspectora subinspector subinspectora agente sargento sargenta cabo guardia teniente capitán capitana comandante pastor pastora fiscal letrado letrada comisario jueza juez"
    ),
    kin=pairs(
        "madre:mother mamá:mother madrastra:stepmother padre:father papá:father padrastro:stepfather hermano:brother"
        " hermana:sister abuela:grandmother abuelo:grandfather tía:aunt tío:uncle prima:cousin primo:cousin hijo:son"
        " hija:daughter marido:husband mujer:wife novio:boyfriend amiga:friend amigo:friend vecina:neighbour"
        " vecino:neighbour profesora:teacher profesor:teacher entrenador:coach educadora:key_worker educador:key_worker"
        " psicóloga:therapist psicólogo:therapist abogada:lawyer abogado:lawyer"
    ),
    institutions=words(
        "comisión consejo parlamento senado congreso asamblea ministerio tribunal audiencia comunidad unión cámara ayuntamiento diputación junta fiscalía"
    ),
    organisations=pairs(
        "escuela:school colegio:school instituto:school universidad:university hospital:hospital clínica:clinic"
        " iglesia:church parroquia:church mezquita:mosque club:club asociación:association empresa:company fábrica:company"
        " tienda:shop panadería:shop banco:bank hotel:hotel bar:café cafetería:café restaurante:restaurant taberna:café discoteca:club gimnasio:gym guardería:nursery peluquería:shop farmacia:shop supermercado:shop mercado:market audiencia:court juzgado:court tribunal:court comisaría:police"
        " ayuntamiento:council estación:station centro:centre residencia:care_home museo:museum teatro:theatre"
        " biblioteca:library fundación:charity ministerio:public_body"
    ),
    streets_before=words("calle avenida plaza paseo camino carretera ronda travesía callejón"),
    at=("arroba", "at"),
    dot=("punto",),
    towns_too=frozenset(
        words(
            "amarillo america anda asia batman baza bello cabra campamento capas cartagena castilla centro cerro"
            " chico chiva concepción coria coro corona coronel corrientes cuenca estepa estrella fortaleza gama"
            " gata goma imperial justicia lagos latina lepe león libertad lima lista loja man mary mendoza"
            " mercedes mesa metro milagro mito morena moreno mula nada natal navidad nieva onda oral pacífico"
            " palacio palma palmas pelotas pilar plano pueblo puertollano retiro ronda rosario rosas rota saga"
            " salinas salta salto salvador sano santiago santos silla soledad tanta tarifa taza tema toledo toro"
            " tías universidad valencia van victoria vista"
        )
    ),
    letter_links=("de", "como", "letra"),
    letter_names=words(
        "a be ce de e efe ge hache i jota ka ele eme ene eñe o pe cu erre ere ese te u uve ve equis ye zeta"
    ),
    ordinals=r"primero",
    head_first=True,
    name_cues=(
        r"\bme llamo|\bse llama(?:ba)?|\bmi nombre (?:completo )?es|\bsu (?:verdadero )?(?:nombre|apellido|apodo) (?:es|era)",
        r"\b(?:llamado|llamada|apodado|apodada|de nombre)|\b(?:me|le|la|lo) llama(?:ba|ban|n)",
    ),
    place_cues=words("en de a desde hacia cerca"),
    ordinary_capitals=frozenset(
        words(
            "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto"
            " septiembre octubre noviembre diciembre navidad pascua dios ok mamá papá internet"
            " dni nie nif presidente presidenta presidencia vicepresidente vicepresidenta ministro ministra alcalde alcaldesa director directora señoría señorías usted ustedes estado"
        )
    ),
    endings=(
        ("a", "ita", "illa", "ina", "as"),
        ("o", "ito", "illo", "ín", "os"),
        ("ia", "ita", "ias"),
        ("io", "ito", "ios"),
        ("", "s", "es", "ito", "ita", "cito", "cita"),
        ("e", "es", "ito", "ita", "ecito", "ecita"),
        # the sound stays where the spelling changes: "Paco", "Paquito"
        ("co", "quito", "quillo"),
        ("ca", "quita", "quilla"),
        ("go", "guito", "guillo"),
        ("ga", "guita", "guilla"),
    ),
    more_names=words(
        "adela adrián agustín aitor amaya amparo antonia asunción aurora begoña belén benito bernardo blanca"
        " carmela carmen charo chelo chema chus concha conchi consuelo cristóbal curro dolores encarna encarnación"
        " esperanza federico felisa fermín francisca fátima gema gonzalo gracia guadalupe iker inmaculada"
        " iñaki jacinta jimena joaquín josefa josefina juana juani lalo lola loli lorenzo lourdes lucas lucía"
        " luisa macarena maite manoli manolo maricarmen marisol mariví marta maruja mati matilde mercedes merche"
        " miriam montse nacho narciso nieves noelia nuria ofelia paco paqui patricia pepa pepe pilar pili "
        " quique rafa ramón remedios reyes rocío rogelio rosalía rosario sagrario sergi sole soledad susana tere"
        " tomasa toñi trini vanesa vicenta virtudes álvaro"
    ),
)
