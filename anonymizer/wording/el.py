"""Greek."""

from ..languages.language import pairs
from .words import Wording

GREEK = Wording(
    code="el",
    aged="{} ετών",
    or_older="{} ετών και άνω",
    inside="{}, {}",
    less="κάτω από {}",
    more="πάνω από {}",
    unreviewed="μη ελεγμένο",
    relations=pairs(
        "mother:μητέρα father:πατέρας brother:αδελφός sister:αδελφή half-brother:ετεροθαλής_αδελφός"
        " half-sister:ετεροθαλής_αδελφή stepmother:μητριά stepfather:πατριός stepbrother:θετός_αδελφός"
        " stepsister:θετή_αδελφή grandmother:γιαγιά grandfather:παππούς aunt:θεία uncle:θείος cousin:ξάδελφος/ξαδέλφη"
        " son:γιος daughter:κόρη husband:άντρας_(σύζυγος) wife:γυναίκα_(σύζυγος) partner:σύντροφος"
        " boyfriend:φίλος_(σχέση) girlfriend:φίλη_(σχέση) friend:φίλος/φίλη neighbour:γείτονας/γειτόνισσα"
        " teacher:εκπαιδευτικός coach:προπονητής/προπονήτρια therapist:θεραπευτής/θεραπεύτρια lawyer:δικηγόρος"
        " employer:εργοδότης/εργοδότρια social_worker:κοινωνικός_λειτουργός key_worker:πρόσωπο_αναφοράς"
        " support_worker:πρόσωπο_υποστήριξης foster_carer:ανάδοχος offender:δράστης offender's_alias:ψευδώνυμο_του_δράστη"
        " interviewer:συνεντευκτής/συνεντεύκτρια"
    ),
    kinds=pairs(
        "person:πρόσωπο place:τόπος organisation:οργανισμός date:ημερομηνία age:ηλικία contact:επαφή handle:όνομα_χρήστη"
        " code:κωδικός amount:ποσό number:αριθμός word:λεπτομέρεια occupation:επάγγελμα nationality:εθνικότητα"
        " religion:θρησκεία illness:ασθένεια family:οικογένεια"
        " offence:αδίκημα duration:διάρκεια town:πόλη city:μεγάλη_πόλη country:χώρα school:σχολείο"
        " college:κολέγιο university:πανεπιστήμιο nursery:παιδικός_σταθμός hospital:νοσοκομείο clinic:κλινική"
        " church:εκκλησία mosque:τζαμί synagogue:συναγωγή temple:ναός club:σύλλογος association:σωματείο"
        " union:συνδικάτο band:συγκρότημα company:εταιρεία shop:μαγαζί bank:τράπεζα hotel:ξενοδοχείο pub:μπαρ"
        " café:καφετέρια restaurant:εστιατόριο police:αστυνομία court:δικαστήριο council:δήμος committee:επιτροπή"
        " care_home:ξενώνας centre:κέντρο theatre:θέατρο cinema:σινεμά museum:μουσείο library:βιβλιοθήκη"
        " gym:γυμναστήριο station:σταθμός agency:πρακτορείο charity:φιλανθρωπικό_ίδρυμα institute:ινστιτούτο"
        " public_body:δημόσια_υπηρεσία"
        " barracks:στρατώνας building:κτίριο choir:χορωδία factory:εργοστάσιο farm:αγρόκτημα garage:συνεργείο"
        " hall:αίθουσα hostel:πανδοχείο market:αγορά prison:φυλακή refuge:καταφύγιο"
    ),
    currencies=pairs("euro:ευρώ pound:λίρες dollar:δολάρια franc:φράγκα"),
)
