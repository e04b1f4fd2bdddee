"""Short and tender forms of given names: a small table of common ones, and the endings that make the others."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from ..languages.language import words
from ..lexicon import fold

# A full name, then its short forms; all languages in one table, because people move.
_TABLE = """
    katherine kate katie kathy kat kitty / elizabeth liz lizzie beth betty eliza lisa elsie libby / william will
    bill billy liam willem wim / robert rob bob bobby robbie bert / richard rick dick richie ricky / james jim jimmy
    jamie / john jack johnny / margaret maggie meg peggy greta margot / michael mike mick mickey micky / thomas tom
    tommy / daniel dan danny / samuel sam sammy / samantha sam sammy / alexander alex sasha xander sandro alekos /
    alexandra alex sasha sandra / joseph joe joey jef / giuseppe beppe peppe / edward ed eddie ted ned / anthony
    tony anton / andrew andy drew / charles charlie chuck / christopher chris kit / christine chris chrissie tina /
    patricia pat patty trish / patrick pat paddy / rebecca becky becca / jennifer jen jenny / jessica jess jessie /
    susan sue susie suzy / deborah deb debbie / victoria vicky tori / nicholas nick nicky niko / nicole nicky niki /
    matthew matt matty / benjamin ben benny / joshua josh / david dave davy / stephen steve stevie / peter pete /
    raymond ray / keith keef / jacqueline jackie / barbara barb babs / dorothy dot dottie dolly / eleanor ellie nell
    nora / isabella bella izzy isa / abigail abby gail / caroline caz carrie caro / timothy tim timmy / gregory greg
    / jonathan jon jonny / natalie nat / theodore ted theo / frederick fred freddie / frederik frits / henry harry
    hank / lawrence larry / ronald ron ronnie / françois fanfan / véronique véro / sébastien seb / dominique dom /
    frédéric fred / isabelle isa / stéphanie steph fanny / johannes hans jan hannes johan / friedrich fritz /
    wilhelm willi / josef sepp jupp / heinrich heinz heiner / ulrich uli / katharina kathi käthe / elisabeth liesl
    lisa elli els liesbeth bep / margarete gretel grete gretchen / susanne susi / hendrik henk / cornelis kees cor /
    gerardus gerard ger / maria mia mieke miet marijke / petronella nel nelleke / francesco franco cecco / giovanni
    gianni vanni nino / luigi gigi / domenico mimmo / giuseppina pina / vincenzo enzo / lorenzo renzo / francesca
    franca / francisco paco curro fran / josé pepe / dolores lola / ignacio nacho / enrique quique / manuel manolo /
    rosario charo / mercedes merche / concepción concha conchita / eduardo edu / antonio toni toño / guillermo
    guille / γεώργιος γιώργος / κωνσταντίνος κώστας ντίνος κωστής / ιωάννης γιάννης / δημήτριος δημήτρης μήτσος
    μίμης / αικατερίνη κατερίνα καίτη / ελένη λένα λενιώ / παναγιώτης πάνος τάκης / βασίλειος βασίλης / ευαγγελία
    εύα λίτσα / νικόλαος νίκος / ευάγγελος βαγγέλης / αθανάσιος θανάσης νάσος / σταυρούλα βούλα / vytautas vytas /
    kotryna katerina / aleksandras aleksas
"""


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(_TABLE.split("/")):
        for name in group.split():
            found[fold(name)].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def is_short_form(folded: str) -> bool:
    """Whether a folded word is in the table, as a short form or as a name that has one."""
    return folded in _groups()


# what makes a name small, by itself or in place of its last vowel
_ENDINGS = tuple(
    fold(ending)
    for ending in words(
        "y ie ey i ette otte ou chen lein el erl je tje ke eke ino ina etto etta uccio uccia ito ita ulis elis ele ute"
        " yte utis ουλα ιτσα ακης ακι"
    )
)


@cache
def same_given_name(one: str, other: str) -> bool:
    """Whether a folded given name can be a short or tender form of another, or both of a third.

    Examples
    --------
    >>> same_given_name("kate", "katherine"), same_given_name("annie", "ann"), same_given_name("ann", "anna")
    (True, True, False)
    """
    if one == other or _groups().get(one, frozenset()) & _groups().get(other, frozenset()):
        return True
    return _tender(one, other) or _tender(other, one)


def _tender(small: str, name: str) -> bool:
    """Whether `small` is `name`, or all but its last vowel, with an ending that makes it small."""
    shorter = name[:-1] if name[-1:] in "aeiouyαηοε" else name
    stems = [stem for stem in (name, shorter) if len(stem) >= 3 and small.startswith(stem)]
    return any(small.removeprefix(stem) in (ending, stem[-1] + ending) for stem in stems for ending in _ENDINGS)
