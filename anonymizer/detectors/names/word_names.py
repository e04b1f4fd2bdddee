"""Given names that are everyday words too, and so are left out of lists: virtues, flowers, stones, months, short forms."""

from __future__ import annotations

from functools import cache

from ...dictionary import is_given_name
from ...entities.hypocorisms import is_short_form
from ...languages.language import words
from ...lexicon import fold, names_elsewhere, zipf

_FOREIGN = 5.0  # zipf: what is more common is a word, though it is a name elsewhere ("the")
_WORDS_TOO = {
    "en": "will ty may art hope rich sunny miles chip chuck skip dot kit pip star sky river rain storm lark wren violet poppy olive sage"
    " ginger pearl ruby gem harmony belle patience prudence charity honor honour mercy verity felicity constance temperance earnest"
    " duke major sterling cliff heath forest reed clay rusty rocky buddy sonny gay merry woody wade trip trey dick stew bud bishop king"
    " prince april june august summer autumn winter dawn eve iris daisy lily holly heather hazel rowan ash robin jay faith joy grace"
    " gene jules jools rory bea mel col des ken len vic viv val sal sol hal gus ned ted",
    "fr": "prudence olive blanche perle céleste parfait juste toussaint loup reine ange marjolaine prune cerise modeste fortuné dieudonné"
    " bienvenu clémence constance espérance félicité grâce colombe églantine pervenche cyprien marin victoire",
    "de": "gast lenz mai rein engel treu sommer winter burgi liesl wolf ernst heide linde viola hoffnung gnade",
    "nl": "hoop ans lente zomer bloem trouw storm ster beer roos fleur lot wolf iris zon",
    "it": "amato pace mimosa speranza fede fiore fiorella costanza innocente pasqua natale celeste primo secondo settimio ottavio",
    "es": "justo lucero clemencia encarnación gracia gloria perla sol cielo mar jazmín violeta chelo",
    "el": "λουλούδα πίστη αλήθεια δόξα",
    "lt": "viltis žibutė meilė bitė pušis aušrinė banga smiltė liepa vasara",
}  # fmt: skip


def may_be_called(folded: str, code: str) -> bool:
    """Whether a folded word is a given name of any country, however common it is as a word.

    Examples
    --------
    >>> [may_be_called(word, "en") for word in ("hope", "hannah", "because")]
    [True, True, False]
    """
    if folded in _words_too(code) or is_given_name(folded, code) or is_short_form(folded):
        return True
    return folded in names_elsewhere() and zipf(folded, code) < _FOREIGN


@cache
def _words_too(code: str) -> frozenset[str]:
    return frozenset(map(fold, words(_WORDS_TOO.get(code, ""))))
