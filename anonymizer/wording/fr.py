"""French."""

from ..languages.language import pairs
from .words import Wording

FRENCH = Wording(
    code="fr",
    aged="{} ans",
    or_older="{} ans ou plus",
    inside="{}, {}",
    less="moins de {}",
    more="plus de {}",
    unreviewed="non vérifié",
    relations=pairs(
        "mother:mère father:père brother:frère sister:sœur half-brother:demi-frère half-sister:demi-sœur"
        " stepmother:belle-mère stepfather:beau-père stepbrother:frère_par_alliance stepsister:sœur_par_alliance"
        " grandmother:grand-mère grandfather:grand-père aunt:tante uncle:oncle cousin:cousin(e) son:fils daughter:fille"
        " husband:mari wife:épouse partner:partenaire boyfriend:petit_ami girlfriend:petite_amie friend:ami(e)"
        " neighbour:voisin(e) teacher:enseignant(e) coach:entraîneur(se) therapist:thérapeute lawyer:avocat(e)"
        " employer:employeur(se) social_worker:assistant(e)_social(e) key_worker:référent(e) support_worker:accompagnant(e)"
        " foster_carer:famille_d'accueil offender:agresseur(se) offender's_alias:pseudonyme_de_l'agresseur(se)"
        " interviewer:enquêteur(trice)"
    ),
    kinds=pairs(
        "person:personne place:lieu organisation:organisation date:date age:âge contact:contact handle:pseudo code:code"
        " amount:montant number:nombre word:détail occupation:métier nationality:nationalité religion:religion"
        " illness:maladie family:famille"
        " offence:infraction duration:durée town:ville city:grande_ville country:pays school:école college:collège"
        " university:université nursery:crèche hospital:hôpital clinic:clinique church:église mosque:mosquée"
        " synagogue:synagogue temple:temple club:club association:association union:syndicat band:groupe_de_musique"
        " company:entreprise shop:magasin bank:banque hotel:hôtel pub:bar café:café restaurant:restaurant police:police"
        " court:tribunal council:mairie committee:comité care_home:foyer centre:centre theatre:théâtre cinema:cinéma"
        " museum:musée library:bibliothèque gym:salle_de_sport station:gare agency:agence charity:œuvre_caritative"
        " institute:institut public_body:organisme_public"
        " barracks:caserne building:bâtiment choir:chorale factory:usine farm:ferme garage:garage"
        " hall:salle hostel:auberge market:marché prison:prison refuge:refuge"
    ),
    currencies=pairs("euro:euros pound:livres dollar:dollars franc:francs"),
)
