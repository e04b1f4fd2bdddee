"""What the law calls special data and one word tells: whom somebody loves, who they are, widowed, adopted, of what colour.

Sexual orientation and ethnic origin are special categories of personal data (GDPR, article 9). A coder may have to read
them, so a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...mentions import REVIEW, WORD, Mention
from ..forms import holds

_PARTS = words(
    "gay lesbian sexual trans binary widow adopted divorced white black asian brown mixed biracial non-eu gender_re sex_change sex-change"
)  # of each English word
_COLOUR = r"(?:white|black|asian|brown|mixed[- ]race|biracial)"
# Of whom a colour is said: people, or what is theirs. A white majority has no paint on it.
_OF_COLOUR = (
    r"people|persons?|m[ae]n|wom[ae]n|boys?|girls?|guys?|lads?|lad(?:y|ies)|famil(?:y|ies)|kids?|child(?:ren)?|population|community|communities"
    r"|nationals|skin|race|origin|descent|ancestry|heritage|background|ethnicity|majority|minority|immigra\p{L}+|migrants?|makeup"
    r"|workforce|workers?|pupils?|students?|passengers?|patients?|officers?|teenagers?|youths?|males?|females?|offenders?|mother|father|parents?"
    r"|(?-i:British|English|Irish|Welsh|Scottish|European|American|African|Caribbean|Australian)"
)
_WORDS: dict[str, str] = {
    "en": (
        r"gays?|lesbians?|bisexuals?|homosexuals?|asexuals?|transgender(?:ed)?|transsexual|trans (?:man|woman|girl|boy|person)|gender reassignment|sex[ -]change|non-?binary"
        r"|widow(?:er|ed)?s?|(?:was|were|been|being|am|is|i['’]m) \K(?:adopted|divorced)|adopted (?:child|daughter|son|brother|sister)"
        rf"|(?:i|he|she|they|we|who|you)(?:['’](?:m|s|re)| (?:am|is|are|was|were))(?: (?:a|also|both|all|half|part))* \K{_COLOUR}(?: (?-i:\p{{Lu}})\p{{L}}+)?"
        rf"|(?:non[- ])?{_COLOUR} (?:{_OF_COLOUR})|non[- ](?:white|black|asian|european)s?|whites?[- ]only"
        r"|\((?:white|black|asian)\)|(?:the|of|all|most|many|some|few|by|with|and) \K(?:whites|blacks|asians)(?! of)"
    ),
    "fr": (
        r"gays?|lesbiennes?|homosexuel(?:le)?s?|bisexuel(?:le)?s?|transgenres?|transsexuel(?:le)?s?|non[- ]binaires?|ve(?:uve|uf)s?"
        r"|divorcée?s?|adoptée?s?|métis(?:se)?s?"
    ),
    "de": (
        r"schwule?[nrs]?|lesbisch\p{Ll}*|lesben?|homosexuell\p{Ll}*|bisexuell\p{Ll}*|transgender|transsexuell\p{Ll}*|nicht-?binär\p{Ll}*"
        r"|verwitwet|witwe[rn]?|geschieden|adoptiert|adoptivkind"
    ),
    "nl": (
        r"homo|homoseksueel|homoseksuele|lesbisch|lesbienne|biseksueel|biseksuele|transgender|non-?binair|weduwe|weduwnaar|gescheiden"
        r"|geadopteerd|adoptiekind"
    ),
    "it": (
        r"gay|lesbic(?:a|he)|omosessual[ei]|bisessual[ei]|transgender|transessual[ei]|vedov[aoei]|divorziat[aoei]|adottat[aoei]|meticci[ao]"
    ),
    "es": (
        r"gays?|lesbianas?|homosexual(?:es)?|bisexual(?:es)?|transgénero|transexual(?:es)?|no binari[ao]|viud[ao]s?|divorciad[ao]s?"
        r"|adoptad[ao]s?|mestiz[ao]s?"
    ),
    "el": (
        r"γκέι|λεσβί\p{Ll}+|ομοφυλόφιλ\p{Ll}+|αμφιφυλόφιλ\p{Ll}+|τρανς|διεμφυλικ\p{Ll}+|χήρ\p{Ll}+|χωρισμέν\p{Ll}+|διαζευγμέν\p{Ll}+|υιοθετημέν\p{Ll}+"
    ),
    "lt": (
        r"gėj\p{Ll}+|lesbiet\p{Ll}+|homoseksual\p{Ll}+|biseksual\p{Ll}+|translyt\p{Ll}+|našl\p{Ll}+|išsiskyr\p{Ll}+|įvaikint\p{Ll}+"
    ),
}  # fmt: skip


def find_status(text: str, code: str) -> Iterator[Mention]:
    """Yield those words.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    """
    if code == "en" and not holds(text, _PARTS):
        return
    for found in _pattern(code).finditer(text):
        yield Mention(found.start(), found.end(), REVIEW, WORD, "demographic")


@cache
def _pattern(code: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}})(?:{_WORDS.get(code, '(?!)')})(?!\p{{L}})", regex.IGNORECASE)
