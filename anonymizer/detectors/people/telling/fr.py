"""French."""

from .telling import Telling

_BODY = r"(?:doigts?|pouces?|orteils?|dents?|oreilles?|yeux|œil|bras|jambes?|mains?|pieds?|phalanges?)"
_PLAY = r"(?:pièce|crèche|défilé|carnaval|spectacle|parade|procession|cavalcade|kermesse|fête|comédie musicale|char|cortège|théâtre|cirque|reconstitution|bal)"
_HEADS = (
    r"(?:chambre|pièce|maison|appart(?:ement)?|studio|chalet|cabane|caravane|roulotte|mobil-home|jardin|cour|cuisine|cave|grenier|garage|grange|ferme"
    r"|camion(?:nette)?|fourgon(?:nette)?|voiture|bus|bateau|péniche|vélo|moto|scooter|hôtel|immeuble|tour|portail|porte|bâtiment|villa|balcon|salon|salle|pavillon|bungalow|manoir|château|longère|atelier|hangar|auberge|gîte|église|chapelle|bar|boutique|magasin|véranda|duplex|loft|tente|péniche|étable|écurie|entrepôt|maisonnette|mas|bureau)"
)
_WHO = r"(?:fille|garçon|gamine?|gosse|enfant|petite?|femme|homme|type|mec|dame|famille|jumelles|jumeaux|couple)"
_PLACE = (
    r"(?:village|ville|bourg|hameau|école|collège|lycée|classe|promotion|année|équipe|club|rue|quartier|cité|immeuble|canton|département|région|pays|île"
    r"|commune|vallée|paroisse|service|orchestre|chorale|famille|monde|groupe|bahut|internat|foyer|championnat|histoire)"
)
_NEWSPAPER = r"(?:(?:dans|sur|par|à la une (?:de|du)) (?:tous )?(?:les?|la|l['’]|notre|un|une) ?(?:{w} )??(?:journa(?:l|ux)|presse|gazette|une)|(?:à|sur|devant) (?:la |les )?(?:télé(?:vision)?|radio|télés|caméras)|aux (?:infos|informations|actualités|nouvelles)|au (?:20 heures|journal)|sur internet)"
_WILD = (
    r"(?:baleines?|baleineaux?|dauphins?|phoques?|ours(?:es?)?|loups?|louves?|lions?|lionnes?|tigres?|léopards?|panthères?|éléphants?|chameaux?|dromadaires?|kangourous?|wallabys?|émeus?"
    r"|crocodiles?|alligators?|serpents?|pythons?|boas?|cobras?|autruches?|paons?|sangliers?|cerfs?|biches?|élans?|singes?|chimpanzés?|lamas?|alpagas?|cygnes?|requins?|essaims?|abeilles"
    r"|perroquets?|aigles?|hiboux?|chouettes?|chauves-souris|tortues?|iguanes?|rhinocéros|hippopotames?|girafes?|zèbres?)"
)
_FARM = r"(?:cheval|chevaux|poneys?|ânes?|vaches?|taureaux?|cochons?|porcs?|moutons?|brebis|chèvres?|oies|rats)"
_SHOP = (
    r"(?:magasin|boutique|commerce|entreprise|société|café|bar|bistrot|brasserie|restaurant|stand|kiosque|garage|ferme|pépinière|chenil|écurie|haras|salle de sport|studio|salon"
    r"|agence|hôtel|gîte|chambre d['’]hôtes|camping|jardinerie|boulangerie|boucherie|friterie|baraque|pizzeria|crêperie|laverie|atelier|galerie|brasserie|vignoble|laiterie|forge|scierie|carrière"
    r"|mercerie|cordonnerie|quincaillerie|poissonnerie|charcuterie|fromagerie|pâtisserie|droguerie|auto-école|pressing|imprimerie|animalerie|fleuriste|\p{L}{3,}erie)"
)
_THINGS = r"(?!(?:choses?|trucs?|histoires|photos?|vidéos?|messages|mensonges|drogues?|vêtements|fringues|amis|copains|copines|conneries|bêtises|trous|mots)\b)"

FRENCH = Telling(
    stops=(
        r"et|ou|mais|donc|parce|car|quand|lorsque|si|qui|que|dont|où|comme|puis|alors|je|tu|il|elle|on|nous|vous|ils|elles|ça|cela|est|était|étais|étaient|sont|suis|es|ai|as|a|ont|avait|avais"
        r"|avaient|fait|faisait|fais|dit|(?:qu|j|n|c|s|m|t)['’]\p{L}+|jusqu\p{L}*|après|avant|pendant|depuis|chaque|lorsqu['’]\p{L}+|à l['’]époque|tous|toutes|toute"
    ),
    breaks=r"et|mais|donc|parce|car|quand|lorsque|si|puis|alors|qui|dont|où|lorsqu['’]\p{L}+|quoique|jusqu\p{L}*|après|avant|qu['’]\p{L}+|que|ou",
    links=r"de|du|des|d|à|au|aux|en|dans|sur|sous|avec|pour|par|chez|vers|très|plus|aussi|là|encore|vraiment|même|bien|dès|là-bas|l|un|une",
    article=r"(?:une?|le|la|les|des|du|mon|ma|mes|son|sa|ses|notre|nos|leurs?|votre|ce|cet|cette|ces|deux|trois|un autre|une autre) |l['’]|d['’]",
    looks=(
        (
            "déguis costum habill maquill vêtu",
            r"\b(?:déguisée?s?|déguisait|costumée?s?|maquillée?s?|habillée?s?|vêtue?s?) (?:en|comme) (?!(?:d['’]habitude|ça|tout|moi|lui|elle|toujours|une? (?:fille|garçon|homme|femme|pute))\b)\K{np}",
        ),
        (
            "costume déguisement masque perruque kilt tutu cape monocle turban foulard voile hijab niqab burqa",
            r"\b(?:en|portai[st]|porte|portant|avec|mis|sous|dans) \K(?:{a})?{adj}(?:costume|déguisement|masque|perruque|kilt|tutu|cape|monocle|turban|foulard|voile|hijab|niqab|burqa)s?(?: (?:de|d['’]|à|avec|en){rest}| \p{L}+(?:e|é|aire|ain)s?)?\b",
        ),
        (
            "pièce crèche défilé carnaval spectacle parade procession cavalcade kermesse fête comédie char cortège théâtre cirque reconstitution bal",
            rf"\b(?:étais|était|suis|jouais|jouait|faisais|faisait|joué|fait|fus|fut) \K(?:(?:le|la|les|une?) |l['’]){{adj}}{{w}} (?:dans|à|au|pour|de|sur) (?:la |le |l['’]|notre |une? )?(?:{{w}} )??{_PLAY}(?: (?:vivante|de{{rest}}|du{{rest}}|scolaire))?\b",
        ),
        (
            "tatou brûlure cicatrice balafre piercing tache dreadlock crête grain",
            r"{a}(?:{w} ){1,2}tatouée?s? (?:sur|dans|à|au|derrière|sous|le long){rest}"
            r"|(?:{a}{adj})?\b(?:tatouages?|cicatrices?|brûlures?|balafre|piercings?|taches? de (?:naissance|vin)|grains? de beauté|dreadlocks|crête)\b(?: (?:de|d['’]|sur|au|à|dans|en|derrière|sous|le long|qui){rest}| d['’]{w}{rest})?",
        ),
        (
            "cheveux barbe moustache yeux rou chauve",
            r"(?:\b(?:les|des|de|ses|mes|aux) )?\b(?:cheveux|barbe|moustache) (?:(?:longs?|courts?|tout|très|teints?|toute|bouclés|en) )*(?:verte?s?|rouges?|roses?|bleue?s?|viole(?:t|tte)s?|roux|rousse|orange|teints?|rasés?|décolorés|platine|crépus|jusqu['’]aux? \p{L}+|arc-en-ciel)\b"
            r"|\b(?:étais|était|suis|est|grande?|petite?) (?:{w} )?\K(?:rousse|roux|albinos|chauve)\b|\bun œil (?:bleu|vert|marron|noir){rest}",
        ),
        (
            "manqu perdu sans verre bois prothèse borgne bossu boit albinos nain palm",
            rf"\b(?:manqu(?:e|ait|aient)|perdu|sans|n['’](?:a|avait) (?:que|plus que)) (?:un|une|deux|trois|quatre|la moitié|le bout|les|des|ses)(?: (?:d['’]un|du|de l['’]))? ?(?:{{w}} )??{_BODY}\b(?: (?:à|de|au|du|sur){{rest}})?"
            r"|\b(?:{a})(?:œil de verre|jambe de bois|jambe artificielle|prothèse|main artificielle)\b(?: (?:à|au){rest})?|\b(?:était|est|suis|étais) \K(?:borgne|bossue?|boiteu(?:x|se)|albinos|naine?)\b",
        ),
        (
            "oreille œil bras jambe main",
            r"\b(?:plus qu['’]|qu['’])une? (?:seule? )?(?:oreille|œil|bras|jambe|main)\b|\bune? seule? (?:oreille|œil|bras|jambe|main)\b",
        ),
    ),
    homes=(
        (
            "chambre pièce maison appart studio chalet cabane caravane roulotte mobil jardin cour cuisine cave grenier garage grange ferme camion fourgon voiture bus bateau péniche vélo moto scooter"
            " hôtel immeuble tour portail porte bâtiment villa balcon salon salle pavillon bungalow manoir château longère atelier hangar auberge gîte église chapelle boutique magasin véranda duplex loft tente étable écurie entrepôt maisonnette mas bureau",
            rf"(?:{{a}}){{adj}}{_HEADS} (?:{{w}} ){{0,2}}?(?:avec|au|aux|à la|à l['’](?=\p{{L}})|qui avait|où il y avait|remplie? de|pleine? de|en forme de|au-dessus d\p{{L}}*|en face d\p{{L}}*|derrière|à côté d\p{{L}}*) ?(?P<rare>{{np}})",
        ),
        (
            "lit mur plafond porte jardin couloir entrée cuisine salle baignoire salon cave grenier toit fenêtre cheminée étagère canapé cour garage chambre",
            r"\b(?:il y avait|pendait|trônait|y avait) (?:toujours |aussi |même )?\K(?P<rare>(?:{a})(?:{w} ){0,4}?{w}) (?:au-dessus|sur|derrière|dans|sous|devant|à côté|contre) (?:de |du |la |le |les |l['’]|mon |son |sa |notre |leur |des )*(?:lit|mur|plafond|porte|jardin|couloir|entrée|cuisine|salle de bains?|baignoire|salon|cave|grenier|toit|fenêtre|cheminée|étagère|canapé|cour|garage|chambre)\b",
        ),
        (
            "collection apprivois domestique",
            r"{a}{adj}collection (?:de |d['’])(?P<rare>{np})|\bcollectionnai(?:t|s) \K(?P<rare>{np})|{a}{adj}{w} (?:apprivoisée?|empaillée?)\b",
        ),
    ),
    renown=(
        (
            "fille garçon gamin gosse enfant petit femme homme type mec dame famille jum couple celui celle celu",
            rf"\b(?:appel\p{{L}}+|surnomm\p{{L}}+|connue?|souvien\p{{L}}+|reconn\p{{L}}+|resté\p{{L}}*|devenue?|comme|suis|étais|c['’]est|c['’]était|toujours)(?: toujours| juste| encore| que)*"
            rf" \K(?:l[ae]|cette|ce) (?:{{w}} )?{_WHO} (?:qui|qu['’]on|que|dont|aux?|avec|à la|du|de la)(?: |(?<=['’])){{w}}{{after}}|\b(?:j['’]étais|je suis|je restais|resterai) (?:toujours |juste |encore |que )?\Kcel(?:le|ui) (?:qui(?! ne?\b| n['’])|qu['’]on|dont|avec){{after}}"
            rf"|\b(?:le|la) {_WHO} (?:aux|au|à la|avec) (?:{{a}})?(?P<rare>{{np}})",
        ),
        (
            "journa presse gazette télé radio caméra infos information actualité nouvelle internet heures",
            rf"(?P<back>)\b(?:ça|c['’]|cela|on|tout le monde|l['’]affaire)(?: |(?<=['’]))(?:(?:est|était|même|tout|a été|passée?|sorti|l['’]a|en a|parlé|vu|a fait|fait|nous a|m['’]a) ){{1,4}}{_NEWSPAPER}(?!\p{{L}})(?: (?:parce que|quand|que|pour){{after}})?",
        ),
        (
            "journa presse gazette télé radio caméra infos information actualité nouvelle internet heures",
            rf"\b(?:je|j['’]|on|nous|il|elle|ils|{{a}}(?:{{w}} ){{0,4}}?{{w}})(?: |(?<=['’]))(?:(?:suis|est|sommes|ai|a|avons|étais|était|été|même|passée?s?|apparue?s?|eu|fait|mise?|filmée?s?|interviewée?|citée?|finie?|parue?) ){{1,4}}(?:(?!{{brk}}){{w}} ){{0,4}}?{_NEWSPAPER}(?!\p{{L}})(?:,? (?:parce que|parce qu['’]|quand|pour|car|après)(?: |(?<=['’])){{w}}{{after}})?"
            rf"|\b(?:ont|a|on a) parlé d\p{{L}}* (?:{{w}} ){{0,4}}?{_NEWSPAPER}",
        ),
        (
            "journa presse reporter viral télé radio caméra équipe",
            r"\b(?:fait|faire|firent) (?:la une|les gros titres|le buzz)\b(?: {after})?|\b(?:le|la|les|des|un|une) (?:{w} )?(?:journal|presse|gazette|journalistes?|reporters?|télé(?:vision)?|radio) (?:a|ont|est|sont|avait|avaient|en a|nous a|m['’]a) (?:{w} )?(?:écrit|parlé|raconté|venue?s?|filmée?s?|interviewée?s?|publié|titré){after}",
        ),
        (
            "effondr échou écroul explos brûl déraill chavir renvers coul inond avalanche éboul bloqu tempête incendi",
            r"(?<!\p{L})(?!(?:je|j['’]|il|elle|on|nous|ils|elles|tu|vous|ça|et|mais)(?!\p{L})){before}(?:(?:s['’](?:est|était|étaient|sont) ?|est |a |avait |était |ont |avaient ))(?:tout |complètement )?(?:effondrée?s?|écroulée?s?|explosé|brûlée?|pris feu|déraillé|chaviré|renversée?s?|coulé|inondée?s?|échouée?s?|bloquée?s?|arrachée?s?|parti(?:e)? en fumée)(?!\p{L}){after}"
            r"|\b(?:une |l['’])(?:avalanche|éboulement|coulée de boue|inondation){after}",
        ),
        (
            "secour sauv évacu hélitreuill foudr coinc ensevel descend piégé repêch bloqu désincarc",
            r"(?<!\p{L})(?:j['’]ai|j['’]avais|on a|on avait|il a|elle a|nous avons|ils ont|qu['’]on a|on nous a|on m['’]a|ils nous ont|les pompiers (?:nous ont|m['’]ont|l['’]ont|ont)|on est|je suis|on était|nous sommes) (?:dû |été |failli |être |restée?s? )*(?:secourue?s?|sauvée?s?|évacuée?s?|hélitreuillée?s?|frappée?s? par la foudre|foudroyée?s?|coincée?s?|ensevelie?s?|descendue?s?|piégée?s?|repêchée?s?|bloquée?s?|désincarcérée?s?) (?:de|du|des|dans|par|en|sur|sous|à|au|d['’])(?! (?:la maison|cette relation|le lit))(?: |(?<=['’])){w}{after}",
        ),
        (
            "sauv sorti tiré repêch retiré",
            r"(?<!\p{L})(?:j['’]ai|j['’]avais|il a|elle a|on a|nous avons) (?:même |une fois )?(?:sauvé|sorti|tiré|repêché|retiré) (?:{a})(?:{w} ){1,5}?(?:de la |du |de l['’]|des )(?!(?:maison|chambre|lit|sac|banque|tiroir|poche|classe|école)\b){np}",
        ),
        (
            "balein dauphin phoque ours loup louve lion tigre léopard panthère éléphant chameau dromadaire kangourou wallaby émeu crocodile alligator serpent python boa cobra autruche paon sanglier cerf biche"
            " élan singe chimpanzé lama alpaga cygne requin essaim abeille perroquet aigle hibou chouette chauve tortue iguane rhino hippo girafe zèbre",
            rf"{{a}}(?:{{w}} )??{_WILD}(?: (?:de|du|d['’]){{w}})?(?: {{w}})? (?:(?:s['’](?:est|était|sont)|est|a|avait|était|ont|sont) )(?:échappée?s?|enfuie?s?|entrée?s?|arrivée?s?|échouée?s?|venue?s?|apparue?s?|trouvée?s?|attaqué|mordu|poursuivi|traversé|installée?s?|posée?s?|retrouvée?s?){{after}}",
        ),
        (
            "cheval chevaux poney âne vache taureau cochon porc mouton brebis chèvre oie rats",
            rf"{{a}}(?:{{w}} )??{_FARM}(?: {{w}})? (?:(?:s['’]est|est|a|était|ont|sont) )(?:échappée?s?|entrée?s?|arrivée?s?|venue?s?|traversé|monté|retrouvée?s?) (?:dans|à|au|en|sur|par) (?:le |la |l['’]|les )?(?:{{w}} )?(?:supermarché|église|école|magasin|autoroute|gare|piscine|mairie|hôpital|cour|classe|port|ascenseur|bibliothèque|toit|cuisine|salle de bains|café|centre commercial|centre-ville|métro){{after}}",
        ),
        (
            "médaille prix trophée coupe plaque diplôme bourse titre record champion",
            r"(?<!\p{L})(?:j['’]ai|j['’]avais|gagné|gagne|gagnait|remporté|reçu|reçoit|eu|obtenu|décroché|remis|donné|battu|ai|a|avait|était|suis|étais|devenue?|été) \K(?:(?:une?|le|la|les|mon|ma|son|sa|deux|trois) |l['’])(?:(?!{stop}){w} ){0,2}?(?:médailles?|prix|trophées?|coupe d\p{L}*|plaque d\p{L}*|bourse d\p{L}*|titre d\p{L}*|record d\p{L}*|champion(?:ne)?s?|diplôme d(?:e|u) (?:courage|bravoure|sauveteur|maire))(?!\p{L}){rest}(?: (?:parce que|quand){after})?"
            r"|\b(?:été|suis|est|était|étais|sacrée?|devenue?) \K(?:vice-)?champion(?:ne)?s? (?:de|du|d['’]){rest}",
        ),
        (
            "année mois",
            r"\b(?:(?!{stop}){w} ){1,3}?(?:de l['’]année|du mois)\b(?<!\b(?:fin|début|reste|moitié|milieu|cours|jour|jours|moment|partie|long|examens?) (?:de l['’]année|du mois))(?=[.,;!?)]|$| (?:et|en|à|au|par|pour)\b)",
        ),
        (
            "seul jeune âgé vieux vieille petit grand premi unique",
            rf"\b(?:le|la|les) (?:seule?s?|plus (?:jeune|âgée?|vieux|vieille|petite?|grande?)|premi(?:er|ère)s?|plus jeunes|uniques?) (?!(?:fois|choses?|trucs?|façon|jours?|raison|lieu|endroit|personnes?|question|nuit|semaine|année|mois|partie|problème|solution|choix|soir|moment)\b)(?:(?!{{stop}}){{w}} ){{0,3}}?(?:du|de la|de l['’]|dans la|dans le|dans notre|de notre|à l['’]|des|de mon|de ma|de tout le|de toute la) ?(?:{{w}} )?{_PLACE}\b(?:,? (?:à|qui|que)(?: {{w}}){{1,8}})?"
            r"|\b(?:étais|était|suis|fus|fut|devenue?) \K(?:le|la) (?:seule?|plus jeune|premi(?:er|ère)) (?!(?:personne|fois|chose)\b)(?:{w} ){0,2}?(?:à|qui)(?: {w}){1,8}|\b(?:la|le) (?:seule?|première?) (?:{w} )?(?:fille|femme|garçon|noire?|arabe|enfant|élève|joueuse|joueur) (?:à|qui|dans|de|du){rest}",
        ),
    ),
    trades=(
        (
            "domicile",
            r"\b(?!(?:était|est|suis|venait|vient|reste|restait|être)\b)(?:\p{L}{3,}(?:ait|ais|aient) (?:(?!{stop}){w} ){0,2}?|\p{L}{3,}e )à domicile\b",
        ),
        (
            "condui taxi bus camion ambulance tram",
            r"\bcondui(?:t|sait|sais|re|sent) (?:(?:une?|le|la|les|des) )?(?:{w} )??(?:taxis?|bus|cars?|autocars?|camions?|trams?|tramways?|trains?|métros?|ambulances?|tracteurs?|grues?|corbillards?|poids lourds?|chariots? élévateurs?|engins?|pelleteuses?|semi-remorques?|péniches?)(?: (?:scolaire|de{rest}))?\b"
            r"|\bfai(?:t|sait|sais) (?:le |du )(?:taxi|taxi-brousse)\b",
        ),
        (
            "travaill boss",
            r"\b(?:travaill(?:e|ais|ait|aient|é|ent|er)|boss(?:e|ais|ait|é|er)) (?:là-bas |le week-end |la nuit |aussi |alors |surtout )?(?:dans|chez|pour|sur|au|à l['’]|à la|comme|en tant que) ?(?!(?:moi|lui|elle|eux|nous|la même|le même|maison|matin|soir|nuit|journée|début|noir|fond|cours|ça|ce)\b)(?P<rare>{np})",
        ),
        (
            "répar mont vend install livr nettoy élev dress tond restaur fabriqu enseign import export accord repar cultiv soign peign ramass dessin coiff pos distribu lou",
            r"\b(?:qui|il|elle|on|je|j['’]|père|mère|frère|sœur|oncle|tante|mari|femme|cousine?|voisine?|papa|maman|beau-père|belle-mère|grand-père|grand-mère|\p{Lu}\p{L}+)(?: y| en| ne)? ?\K(?:répar|mont|vend|install|livr|nettoy|élev|dress|tond|restaur|fabriqu|enseign|import|export|accord|cultiv|soign|pos|distribu|lou|ramass)(?:e|ait|ais|aient|ent|eait)? "
            rf"(?:des |du |de la |de l['’]|les |l['’]){_THINGS}(?!\p{{L}}+ (?:de mon|de ma|de son|de sa))(?:{_THINGS}{{np}})",
        ),
        (
            "magasin boutique commerce entreprise société café bar bistrot brasserie restaurant stand kiosque garage ferme pépinière chenil écurie haras salle studio salon agence hôtel gîte chambre camping baraque atelier galerie vignoble forge carrière auto pressing fleuriste -erie",
            rf"\b(?:tenai(?:t|s|ent)|tient|tenir|gérai(?:t|s)|géraient|ouvert|avai(?:t|s|ent)|repris|monté|a|ont) (?:une?|son propre|sa propre|leur|le seul|la seule|son|sa) (?:(?!{{stop}}){{w}} ){{0,2}}?{_SHOP}(?: (?:de|d['’]|à|au|sur|dans|en){{rest}})?(?!\p{{L}})",
        ),
        (
            "marché foire brocante déménag ménage ongle livraison extra vendange saison chantier nuits garde trois porte taxi toiture nettoyage démolition repassage",
            r"\bfai(?:t|sait|sais|saient|re) (?:les|des|du|de la) (?:marchés|foires|brocantes|déménagements|ménages|ongles|livraisons|extras|vendanges|saisons|chantiers|nuits|gardes|trois-huit|3[x×]8|porte-à-porte|taxi|gardiennage|toitures|nettoyage|démolition|repassage)\b{rest}",
        ),
        (
            "armée marine légion gendarmerie cirque pompier police douane",
            r"\b(?:dans|entrée?|engagée?|de) (?:dans )?(?:l['’]armée(?: de l['’]air)?|la marine|la légion|la gendarmerie|le cirque|les pompiers|la douane|les douanes|la police|l['’]aviation|le bâtiment|la ferraille|la brocante)\b(?: (?:nationale|marchande|étrangère|municipale))?",
        ),
        (
            "assurances banque finance informatique commerce transports logistique publicité marketing immobilier pétrole mode cinéma tourisme santé social enseignement agriculture pêche bâtiment vente nettoyage restauration hôtellerie",
            r"\b(?:travaill\p{L}+|boss\p{L}+|était|est) dans (?:la |le |l['’]|les )(?:assurances?|banque|finance|informatique|commerce|transports?|logistique|publicité|marketing|immobilier|pétrole|mode|cinéma|tourisme|santé|social|enseignement|agriculture|pêche|bâtiment|vente|nettoyage|restauration|hôtellerie)\b",
        ),
        (
            "caisse comptoir standard chaîne accueil guichet chemins docks cantine",
            r"\b(?:à la|au|à l['’]|aux|tenait la|tenait le|tient la|tient le) ?(?:caisse|comptoir|standard|chaîne|accueil|guichet|chemins de fer|docks|cantine|plonge|loge)\b(?: (?:d|de|du|dans|à|au){rest}| d['’]{w}{rest})",
        ),
        (
            "pass disait dit prétend présent",
            r"\b(?:se (?:faisait|fait|faire) passer pour|se disait|se prétendait|s['’]est présenté comme|disait être|prétendait être) (?!(?:une? (?:fille|garçon|femme|homme|ami)|que|prêt|désolé)\b)\K(?:(?:une?|le|la) |l['’])?{np}",
        ),
    ),
)
