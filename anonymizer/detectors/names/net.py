"""The net under the other detectors: capitals, numbers and rare words that nobody could explain, for review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from ...dictionary import has_dictionary, is_compound, is_given_name, is_name, is_slip, is_word
from ...languages import language_for
from ...lexicon import fold, language_names, large_towns, names_elsewhere, place_names, surnames, zipf
from ...mentions import HANDLE, NUMBER, ORGANISATION, PERSON, PLACE, REPLACE, REVIEW, WORD, Mention
from ...numbers import number_words
from ...patterns import alternatives
from ..words import Usage, Word, words_of
from .heads import PLACE_LEADS, heads_of, is_glued, is_head, organisations_in, tail_of
from .towns import is_home_town
from .word_names import may_be_called

_NUMBER = regex.compile(r"(?<!\w)\p{Lu}{0,2}[\dlI]*\d(?:[.,:/-]?[\dlIO])*\w{0,2}|\d+")
# words with a full stop inside and no space after it: a name on some service, or a slip of the typist
_DOTTED = regex.compile(r"(?<![\w.@])\p{Ll}{2,}(?:\.\p{Ll}{2,})+\d*(?![\w@])")
_SAID_BY_ALL = 4.2  # zipf
_ORDINAL = regex.compile(r"(?<!\w)\d{1,3}[οηºª°] ", regex.REVERSE)
_JOIN = regex.compile(
    r"(?: |-|['’]|['’]s | & |-\p{Ll}{1,4}-| de | du | des | de la | d['’]| di | del | della | van | van de[nr]? | der | von | aan (?:de |den )?| upon | an der | ob der | sous | lès )"
)
# a firm of two names, but not two people or two places: "Marsh and Wren's", "Marsh and Sons"
_FIRM = regex.compile(r"\p{L}+(?:['’]s|\p{L}+s['’])|(?i:sons?|co|company|partners|bro(?:ther)?s|daughters?)(?!\p{L})")
# Below this a word is so rare that its speaker may be known by it; languages whose lists hold few word forms are left
# out, since there half of what anyone says is unknown.
_EVERY_SENTENCE = 5.6  # zipf: "will", "may"
_RARE, _LISTED = 0.5, frozenset({"en", "fr", "es", "it"})


def find_net(text: str, code: str, usage: Usage, lower_cased: bool) -> Iterator[Mention]:
    """Yield what is left over: runs of capitals, numbers, rare words.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language.
    usage : Usage
        How the study writes the words of that language.
    lower_cased : bool
        The transcript has no capitals to catch: see `anonymizer.detectors.names.lowered`.
    """
    words = words_of(text)
    for found in (*_NUMBER.finditer(text), *_bare_number(code).finditer(text)):
        yield Mention(found.start(), found.end(), REVIEW, NUMBER, "net")
    for start, end in organisations_in(text, code, lower_cased):
        yield Mention(start, end, REPLACE, ORGANISATION, "gazetteer")
    for found in _DOTTED.finditer(text):
        yield Mention(found.start(), found.end(), REVIEW if _slipped(found.group(), code) else REPLACE, HANDLE, "net")
    if lower_cased:
        return
    telling = [_tells(word, code, usage) for word in words]
    for run in _runs(text, words, telling, code):
        yield _judge(text, run, code, usage)
    if code in _LISTED:
        for word in words:
            if not word.capital and len(word.text) >= 5 and usage.lower[word.folded] < 3 and _rare(word.text, code):
                yield Mention(word.start, word.end, REVIEW, WORD, "net")


def _slipped(dotted: str, code: str) -> bool:
    """Whether a full stop without a space is a typist's: "I left school.then" has two words that all say around it."""
    parts = dotted.split(".")
    return len(parts) == 2 and dotted[-1].isalpha() and all(zipf(part, code) >= _SAID_BY_ALL for part in parts)


def _rare(text: str, code: str) -> bool:
    """So rare that it may be a name or tell its speaker, and neither a word of the dictionary nor one mistyped."""
    odd = zipf(text, code) < _RARE and not is_word(text, code)
    return odd and not is_slip(text, code) and not is_compound(text, code)


@cache
def _bare_number(code: str) -> regex.Pattern[str]:
    """A turn that is nothing but a number answers "how old", "how many", "which house"."""
    return regex.compile(rf"^\W*(?!oh\b|zero\b){number_words(code)}(?: and a half)?\W*$", regex.IGNORECASE)


def _tells(word: Word, code: str, usage: Usage) -> bool:
    if not word.capital or usage.harmless(word):
        return False
    if len(word.text) == 1:
        return not word.opens and word.text not in ("I", "A", "O", "Y", "E", "Η", "Ο")
    if word.shouted:
        return zipf(word.text, code) < 5.0
    if language_for(code).all_nouns_capital:
        town = word.folded in place_names(code) and word.text.lower() not in language_for(code).towns_too
        listed = town or is_name(word.folded, code)
        rare = zipf(word.text, code) < 3.4 and not regex.search(language_for(code).abstract, word.text.lower())
        return rare or (listed and not word.opens) or _called(word, code, usage)
    if word.opens:
        return not usage.ordinary(word) or _called(word, code, usage)
    return not (usage.lower[word.folded] >= 4 * max(1, usage.upper[word.folded]))


def _called(word: Word, code: str, usage: Usage) -> bool:
    """A first name or a large town where a sentence starts, which nobody in the study says in lower case: "Thomas." """
    low = word.text.lower()
    home = is_home_town(word.folded, code)
    town = home or (low in large_towns(code) and low not in language_for(code).towns_too)
    named = town or is_given_name(word.folded, code) or word.folded in names_elsewhere()
    return named and not usage.lower[word.folded] and (home or zipf(word.text, code) < _EVERY_SENTENCE)


def _runs(text: str, words: Sequence[Word], telling: list[bool], code: str) -> Iterator[list[Word]]:
    """Words with telling capitals that stand side by side, with a plain capital before or after taken along."""
    run: list[Word] = []
    for index, word in enumerate(words):
        if not word.capital:
            continue
        if run and _joins(text, run[-1], word, code) and (telling[index] or not word.opens):
            run.append(word)
            continue
        if run:
            yield run
        run = [word] if telling[index] or _leads(text, words, telling, index, code) else []
    if run:
        yield run


def _joins(text: str, before: Word, word: Word, code: str) -> bool:
    gap = text[before.end : word.start]
    if gap == " and ":
        return _FIRM.match(text, word.start) is not None
    # a full stop between words that opens nothing ends an abbreviation or an initial: "St. Albans", "J.-B. Marsh"
    if code == "en" and gap in (" of ", " of the "):  # "of" is "or" in Dutch
        return True
    return _JOIN.fullmatch(gap) is not None or (gap in (". ", ".", ".-") and not word.opens)


def _leads(text: str, words: Sequence[Word], telling: list[bool], index: int, code: str) -> bool:
    """A common word that starts a sentence and a name at once ("Little Italy was home"), or "The" inside a sentence."""
    word, following = words[index], index + 1
    if not (word.capital and following < len(words) and telling[following]):
        return False
    if not _joins(text, word, words[following], code):
        return False
    if text[word.end : words[following].start] == " " and len(word.text) > 2 and may_be_called(word.folded, code):
        return True  # "Will Orlem", however often anybody says "will"
    quoted = word.start > 0 and text[word.start - 1] in "\"'“‘«"
    return quoted or not word.opens or zipf(word.text, code) < 5.85 or _is_article(text, words, index, code)


def _is_article(text: str, words: Sequence[Word], index: int, code: str) -> bool:
    """Whether the article is part of what is called so: "Le Groupe Orlemond", but "El Ayuntamiento"."""
    named = words[index + 1 : index + 3]
    if len(named) < 2 or not language_for(code).head_first or len(words[index].text) > 3:
        return False
    return named[0].folded in heads_of(code) and named[1].capital and _joins(text, named[0], named[1], code)


def _judge(text: str, run: list[Word], code: str, usage: Usage) -> Mention:
    """A run with an organisation's head, a listed name, a place's preposition or an unknown word is sure enough."""
    if len(run) > 1 and run[0].opens and run[0].folded in _leading(code):  # "Around Zelvany", "And Zelvany"
        run = run[1:]
    nouns = language_for(code).all_nouns_capital
    while nouns and len(run) > 1 and run[0].text.lower() in language_for(code).kin:  # "Stiefvater Zelvan"
        run = run[1:]
    while len(run) > 1 and run[-1].text == "I":  # "to Zelda I said"
        run = run[:-1]
    start, end = run[0].start, run[-1].end
    tail = tail_of(code).match(text, end)
    # "Sunday School" and "High School" are nobody's: some word besides the head has to say which
    own = [w for w in run if not is_head(w, code, len(run) > 1) and not usage.harmless(w)]
    if own and (tail or (len(run) > 1 and len(own) < len(run)) or is_glued(own[-1], code)):
        ordinal = _ORDINAL.match(text, max(0, start - 6), start)  # "2ο Γυμνάσιο", "3º Circolo"
        start = ordinal.start() if ordinal else start
        return Mention(start, tail.end() if tail else end, REPLACE, ORGANISATION, "gazetteer")
    if _is_place(text, run, own, code, usage):
        return Mention(start, end, REPLACE, PLACE, "gazetteer")
    folded = [word.folded for word in run]
    named = [w for w in run if is_given_name(w.folded, code) and not (w.opens and usage.ordinary(w))]
    if named or (len(run) > 1 and any(f in surnames(code) for f in folded[1:])):
        # what led the sentence ("Sometimes Anna") is no part of a person's name unless it is listed as one
        lead = run[0].opens and len(run) > 1 and usage.ordinary(run[0]) and not is_name(folded[0], code)
        return Mention(run[1].start if lead else start, end, REPLACE, PERSON, "gazetteer")
    if any(_unknown(w, code, usage) for w in own):
        return Mention(start, end, REPLACE, WORD, "net")
    single_head = len(run) == 1 and folded[0] in heads_of(code)
    return Mention(start, end, REVIEW, ORGANISATION if single_head else WORD, "net")


def _is_place(text: str, run: list[Word], own: list[Word], code: str, usage: Usage) -> bool:
    """In the gazetteer, or what somebody was in, at or from: "we went down to Zelvany"."""
    if len(run) > 1 and own and run[0].folded in PLACE_LEADS:
        return True
    if run[0].opens or not own:
        return False
    folded = [word.folded for word in run]
    if any(f in place_names(code) for f in (" ".join(folded), *folded) if len(f) > 3):
        return True
    before = _place_cue(code)
    if before is None or not before.search(text[max(0, run[0].start - 16) : run[0].start]):
        return False
    return all(not usage.ordinary(w) and w.folded not in language_names(code) for w in own)


def _unknown(word: Word, code: str, usage: Usage) -> bool:
    """A capital inside a sentence on a word that no dictionary has; without a dictionary nothing can be said."""
    return (
        has_dictionary(code)
        and not word.opens
        and not word.shouted
        and len(word.text) > 2
        and usage.lower[word.folded] == 0
        and not is_word(word.text, code)
        and not is_slip(word.text, code)
    )


@cache
def _leading(code: str) -> frozenset[str]:
    return frozenset(map(fold, (*language_for(code).place_cues, *language_for(code).after_possessive)))


@cache
def _place_cue(code: str) -> regex.Pattern[str] | None:
    cues = language_for(code).place_cues
    return regex.compile(rf"(?<!\p{{L}})(?i:{alternatives(cues)}) $") if cues else None
