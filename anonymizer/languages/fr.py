"""French."""

from .language import Language, count, pairs, words

FRENCH = Language(
    code="fr",
    phone_regions=("FR", "BE", "CH"),
    name_locales=("fr_FR", "fr_BE"),
    numbers=count(
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
        " dix-huit dix-neuf",
        "vingt trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts/octante"
        " quatre-vingt-dix/nonante cent",
    ),
    repeats=("double",),
    ages=(
        r"\b{n}(?: (?:ans et demi|ans)\b)(?!\s+(?:de|d['’])\s*(?:prison|travail|mariage))",
        r"\b(?:j['’](?:en )?(?:avais|ai)|(?:il|elle|on) (?:en )?(?:a|avait)|presque|bientôt) (?:à peine |environ |déjà |juste |peut-être )*"
        r"\K(?!une?\b|deux\b|trois\b){n}(?= ?[.,;:?!\n]|$| (?:et|quand|mais|alors)\b)",
        r"\b(?:garçons?|filles?|gamine?s?|hommes?|femmes?|enfants?|mec|type|ados?|gosses?|bébé) de \K{n}(?= ?[.,;:?!\n]|$| (?:et|qui|avec)\b)",
        r"\b(?:mes|tes|ses) \K(?!deux\b|trois\b|quatre\b){n}(?= ?[.,;:?!\n]|$)",
        r"\b(?:la|ma|sa|d['’]une) \K(?:vingt|trent|quarant|cinquant|soixant)aine\b(?! d)",
        r"\b(?:trentenaire|(?:quadra|quinqua|sexa|septua|octo|nona)génaire)s?\b",
        r"(?-i:\p{Lu})\p{L}+, \K{n}(?=,)",
    ),
    titles=words(
        "m mr monsieur mme madame mlle mademoiselle dr docteur docteure pr prof professeur professeure maître me père"
        " sœur frère oncle tante tonton tata commissaire inspecteur brigadier adjudant capitaine lieutenant juge agent agente gendarme major sergent brigadière abbé proviseur proviseure principal principale"
    ),
    kin=pairs(
        "mère:mother maman:mother belle-mère:stepmother père:father papa:father beau-père:stepfather frère:brother"
        " demi-frère:half-brother sœur:sister demi-sœur:half-sister grand-mère:grandmother mamie:grandmother"
        " grand-père:grandfather papi:grandfather tante:aunt oncle:uncle cousin:cousin cousine:cousin fils:son"
        " fille:daughter mari:husband femme:wife copain:boyfriend copine:friend ami:friend amie:friend voisin:neighbour"
        " voisine:neighbour prof:teacher professeur:teacher professeure:teacher éducateur:key_worker"
        " éducatrice:key_worker psy:therapist psychologue:therapist avocate:lawyer avocat:lawyer entraîneur:coach"
    ),
    institutions=words(
        "commission conseil parlement sénat congrès assemblée ministère tribunal cour communauté union chambre mairie préfecture région département"
    ),
    organisations=pairs(
        "école:school lycée:school collège:school université:university faculté:university institut:institute"
        " hôpital:hospital clinique:clinic église:church paroisse:church mosquée:mosque club:club association:association"
        " foyer:care_home maison:centre centre:centre mairie:council tribunal:court commissariat:police"
        " gendarmerie:police brigade:police banque:bank hôtel:hotel café:café bar:café brasserie:restaurant pizzeria:restaurant bistrot:café discothèque:club gymnase:gym crèche:nursery pharmacie:shop supermarché:shop marché:market salon:shop garage:garage restaurant:restaurant société:company"
        " entreprise:company usine:company magasin:shop boulangerie:shop gare:station théâtre:theatre musée:museum"
        " bibliothèque:library ministère:public_body fondation:charity académie:school groupe:company laboratoire:company"
    ),
    streets_before=words(
        "rue avenue boulevard place impasse allée allées chemin quai route square cours passage cité résidence lieu-dit lieudit lotissement hameau"
    ),
    at=("arobase", "at", "arrobase"),
    dot=("point",),
    towns_too=frozenset(
        words(
            "alès angers ans assis auch avion baise brest bron bulle cannes canton carrefour charlotte croix die"
            " dominique florence fontaine gap gare george gilbert golfe inde jambes jette lens liège man mary"
            " maurice mobile nancy orange plaisir porto reims saga sens sucre surprise toulon tours victoria vire"
        )
    ),
    letter_links=("comme", "de", "lettre"),
    letter_names=words("a bé cé dé e effe gé hache i ji ka elle emme enne o pé ku erre esse té u vé ixe zède"),
    ordinals=r"premier|première",
    head_first=True,
    name_cues=(
        r"\bje m['’]appelle|\b(?:il|elle|on) s['’]appel(?:le|ait)|\bs['’]appel(?:le|ait)|\bmon nom(?: complet)? (?:est|c['’]est)",
        r"\bson (?:vrai )?(?:nom|prénom|pseudo|surnom),? (?:est|était|c['’]était|c['’]est)",
        r"\bqu['’]on appel(?:le|ait)|\b(?:nommé|nommée|surnommé|surnommée|dit|dite|née|prénommé|prénommée)",
        r"\bm['’]appelai(?:t|ent)|\bpseudo",
    ),
    place_cues=words("à chez vers depuis dans en"),
    ordinary_capitals=frozenset(
        words(
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août"
            " septembre octobre novembre décembre noël pâques dieu ok maman papa mamie papi internet"
            " jusqu quelqu lorsqu puisqu aujourd presqu quoiqu président présidente ministre maire directeur directrice docteur maître état"
        )
    ),
    endings=(
        ("", "s", "x", "ette", "ou"),
        ("e", "es", "ette", "ot", "on", "ie"),
        ("ne", "nes", "nette", "not", "non"),
        ("re", "res", "rot", "rette"),
    ),
    more_names=words(
        "aglaé amélie anaïs annick annie arlette armelle babette benoîte béa béatrice bébert"
        " chantal claudie clothilde colette corentin cyrille cédric delphine denise dimitri dédé edwige"
        " elodie enzo fabien fabrice fanny fifi fleur florian francine germaine ghislaine ginette "
        " gwenaëlle gwendoline gégé huguette ismaël jacky jeannine jeannot jojo josette josiane juju juliette"
        " killian lili liliane lilie lilou lola loulou loïc lulu mado magali manon marcelle marinette marion"
        " mathilde mathis mauricette maxence maël maëlle michou mimi mireille momo monique muriel myriam"
        " mélanie nadine nadège nico nina ninon nono noémie océane odette odile paulette pierrot quentin raymonde"
        " rosette régine sabrina samia sandrine simone soizic solange solène stéphanie suzette sylviane"
        " séverine tatiana théa théo titi toinou tristan vava véro yannick yannis yolande yvette zoé"
        " éliane élise"
    ),
)
