"""What a court's paper says its parties are, run and receive: a trade that no list has, a firm of a kind, a benefit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from ...mentions import FAMILY, ILLNESS, NATIONALITY, OCCUPATION, RELIGION, REPLACE, REVIEW, WORD, Mention
from .demographic import end_of, start_of
from .demographic_words.lookup import Hit, hits

_PARTY = (
    r"(?:the |an? |each |both )(?:\p{L}+ )?(?:applicants?|plaintiffs?|claimants?|defendants?|victims?|deceased|accused|complainants?"
    r"|appellants?|petitioners?|respondents?)(?:['’]s? (?:\p{L}+ )?(?:husband|wife|father|mother|sons?|daughters?|brothers?|sisters?"
    r"|parents|partner|spouse|family|employer|neighbour))?"
)
_STOP = (
    r"(?:an?|the|his|her|their|its|this|that|these|those|any|all|no|not|one|two|three|four|both|each|other|same|only|party|parties"
    r"|victims?|members?|nationals?|citizens?|person|persons|man|woman|result|case|matter|subject|object|part|kind|sort|number|risk"
    r"|right|rights|breach|violation|question|reason|in|at|for|of|on|and|or|who|which|with|without|within|near|beside|against|over|through|together|called|named|known|by|from|to|since|until|when|where|while|as"
    r"|but|because|after|before|under|during|between|is|was|were|are|had|has|have|be|been|being|it|he|she|they|there|able|unable|then|now|there|here|today|again|always|never|often"
    r"|sole|main|first|second|third|last|principal|present|said|above-mentioned|aforementioned|former|applicants?|court|appeal|hearing"
    r"|application|claim|complaint|action|decision|judgment|proceedings|copy|letter)"
)
_PHRASE = rf"(?!{_STOP}\b)\p{{L}}[\p{{L}}'’-]*(?: (?!{_STOP}\b)\p{{L}}[\p{{L}}'’-]*){{0,4}}"
# "beekeeper and sergeant-at-arms", "soap and industrial candle works"
_AND = rf"(?: (?:and|or) (?:an? |the |(?=\p{{L}}+(?:al|ic|ive|ous|ary) \p{{L}})|(?=\p{{L}}+(?:-\p{{L}}+)+)){_PHRASE})?"
_OF = rf"{_AND}(?: (?:of|in|for) an? {_PHRASE}{_AND})?"
_THEN = r"(?:,? (?:also|formerly|previously|currently|originally|now|then|still|at (?:the|that) (?:\p{L}+ )?time),?)*"
_NAME = r"(?-i:\p{Lu})[\p{L}.'’-]*(?: (?-i:\p{Lu})[\p{L}.'’-]*){0,4}"
_ARE = (
    # "the first applicant is a harpoon maker", "the applicant, a harpoon maker", "its bookkeeper, the applicant"
    rf"\b(?:{_PARTY}(?:, {_NAME},)?|s?he)(?:,? (?:who|both of whom))?{_THEN} (?:is|was|were|are|had been|has been|have been|became){_THEN}"
    rf" (?:an? |the |(?=\p{{L}}+s\b))(?:former )?\K{_PHRASE}{_OF}",
    rf"\b{_PARTY}, (?:himself |herself |then |now )?an? \K{_PHRASE}{_OF}(?=[,.;])",
    rf"\b(?:its|their|the|a) \K{_PHRASE}(?=, the (?:\p{{L}}+ )?(?:applicant|plaintiff|claimant|defendant|appellant)\b)",
    # what somebody runs or owns
    rf"\b(?:{_PARTY}|s?he|they|who)(?: (?:has|had|have|jointly|also|still))* (?:ran|runs?|owns?|owned|operate[sd]?|manage[sd]?|founded|set up|opened)"
    rf" (?:an?|the|his|her|their) \K{_PHRASE}",
    r"\b(?:complet(?:es?|ed|ing)|follow(?:ed|ing)|attend(?:s|ed|ing)|enrol(?:s|led|ling) (?:in|on|for)|graduated from|obtain(?:s|ed|ing)|holds?|held|awarded)"
    r" (?:an?|the|his|her|their) \K(?:[\p{L}'’()-]+ ){0,5}?(?:courses?|stud(?:y|ies)|degree|diploma|certificate|training|programme|doctorate|thesis|apprenticeship)\b",
    rf"\b(?:owners?|co-owners?|managers?|directors?|proprietors?|tenants?|founders?|publishers?|editors?|employees?) of an? (?=\p{{Ll}})\K{_PHRASE}{_OF}",
)
# the branches of social security (ILO Convention 102, 1952), and for whom they are
_BRANCH = (
    r"(?:medical|sickness|health|unemployment|jobseekers?['’]?s?|old[- ]age|retirement|employment injury|industrial injur(?:y|ies)|accident|family"
    r"|child(?:ren)?['’]?s?|maternity|parental|invalid(?:ity)?|disability|incapacity|survivors?['’]?|widow(?:er|ed)?['’]?s?['’]?|orphans?['’]?|mothers?['’]?s?"
    r"|bereavement|veterans?['’]?|war|state|service|military|occupational|housing|care|carers?['’]?s?|attendance|living|mobility|social|assistance|maintenance)"
)
_BENEFIT = (
    rf"(?:(?:long-term|short-term|special|partial|full|public|early|contributory|means-tested|personal|basic) )?(?:{_BRANCH}[ -]){{1,3}}(?:security |insurance |assistance )?"
    r"(?:benefits?|pensions?|allowances?|annuit(?:y|ies))(?: \(\p{Lu}+\))?(?!\p{L})"
)
_ROWS = (
    (OCCUPATION, tuple(regex.compile(form, regex.IGNORECASE) for form in _ARE)),
    (WORD, (regex.compile(rf"(?<![\p{{L}}'’-]){_BENEFIT}", regex.IGNORECASE),)),
)
# who acts in every case, and is no party to it
_OF_COURT = regex.compile(
    r"(?:.* )?(?:judge|lawyer|counsel|solicitor|barrister|advocate|attorney|prosecutor|registrar|clerk|bailiff|agent|representative"
    r"|minister|magistrate|president|expert|interpreter|investigator|officer|official|authorit(?:y|ie))s?(?: .*)?",
    regex.IGNORECASE,
)
_OFFICE = regex.compile(
    r" of the (?:\p{Lu}\p{L}+ )*(?:Section|Chamber|Court|Government|Registry|Committee|Commission)\b"
)
_REACH = 40  # characters behind a post
_PROMOTED = frozenset({OCCUPATION, FAMILY, ILLNESS, NATIONALITY, RELIGION, WORD})


def find_parties(texts: Sequence[str]) -> Iterator[list[Mention]]:
    """Yield, for each turn of a court's paper in English, what its parties are, run and receive, and that again elsewhere.

    Parameters
    ----------
    texts : sequence of str
        The turns of one paper.
    """
    told = [list(_told(text)) for text in texts]
    surfaces = {
        text[m.start : m.end].lower(): m.category for text, found in zip(texts, told, strict=True) for m in found
    }
    several = [regex.escape(one) for one in sorted(surfaces, key=lambda s: (-len(s), s)) if " " in one]
    again = (
        regex.compile(rf"(?<![\p{{L}}-])(?:{'|'.join(several)})s?(?![\p{{L}}-])", regex.IGNORECASE) if several else None
    )
    for text, found in zip(texts, told, strict=True):
        yield [*found, *_known(text, again, surfaces), *_listed(text)]


def _known(text: str, again: regex.Pattern[str] | None, surfaces: dict[str, str]) -> Iterator[Mention]:
    for one in again.finditer(text) if again else ():
        category = surfaces.get(one.group().lower(), OCCUPATION)
        yield Mention(one.start(), one.end(), REPLACE, category, "demographic")


def _told(text: str) -> Iterator[Mention]:
    for category, patterns in _ROWS:
        for pattern in patterns:
            for found in pattern.finditer(text):
                if not _OF_COURT.fullmatch(found.group()):
                    yield Mention(found.start(), found.end(), REPLACE, category, "demographic")


_OF_ALL = regex.compile(r"European (?:Court|Commission|Convention|Union|Parliament|Communit|Council|Economic|Social)")
_BY_ORIGIN = regex.compile(r" (?:(?:ethnic )?(?:origins?|descent|extraction|ancestry|heritage|stock))\b")
# where somebody stands in politics (GDPR, article 9) and in life
_STANDING = regex.compile(
    r"\b(?:left|right)-wing|\bpro-\p{Lu}\p{L}+|\b(?:communist|socialist|anarchist|fascist|nationalist|separatist|marxist|maoist|islamist|monarchist|royalist|zionist)s?\b"
    r"|\b(?:un|self-)employed\b|\billiterate\b|\bhomeless\b|\bstateless\b|\ban invalid(?= (?:and|since|by|in|for|of|who)\b|[.,;])"
    r"|\b(?:incapable of|unfit for) (?:\p{L}+ )?(?:work|service|duty|employment)\b|\b(?:seriously|severely|badly|slightly|fatally|gravely) (?:injured|wounded|burned|ill)\b",
    regex.IGNORECASE,
)

# what a doctor finds after somebody was beaten
_INJURY = regex.compile(
    r"\b(?:ecchymos[ei]s|h?aematomas?|oedemas?|abrasions?|lacerations?|contusions?|concussions?|bruis(?:es|ing)|swellings?|grazes|fractures?|injuries)\b",
    regex.IGNORECASE,
)


def _acts(text: str, hit: Hit) -> bool:
    """Whether a word is of who or what stands in every case: the judge, the seizure of goods, the maker of a statement."""
    return _OF_COURT.fullmatch(text, hit.start, hit.end) is not None or (
        hit.stem in ("seizure", "maker") and text[hit.end : hit.end + 3] == " of"
    )


def _listed(text: str) -> Iterator[Mention]:
    """Peoples, faiths, illnesses and trades by themselves: a paper names them only because of somebody."""
    for hit in hits(text, "en"):
        if hit.kind in (NATIONALITY, RELIGION) and text[hit.start].isupper():
            if _OF_ALL.match(text, hit.start):
                continue
            origin = _BY_ORIGIN.match(text, hit.end)
            yield Mention(hit.start, origin.end() if origin else hit.end, REPLACE, hit.kind, "demographic")
        elif hit.kind in (ILLNESS, OCCUPATION) and not _acts(text, hit):
            end = end_of(text, hit, "en")
            # "secretary of Quarton Cricket Club": the club is another mention
            end = hit.end if regex.search(r"\p{Lu}", text, pos=hit.end, endpos=end) else end
            yield Mention(start_of(text, hit, "en"), end, REPLACE, hit.kind, "demographic")
    for category, pattern in ((WORD, _STANDING), (ILLNESS, _INJURY)):
        for found in pattern.finditer(text):
            yield Mention(found.start(), found.end(), REPLACE, category, "demographic")


def surer(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Mentions of a court's paper, what is told of people for sure and the offices of those who act in it for review.

    Parameters
    ----------
    text : str
        One turn.
    mentions : iterable of Mention
        Of that turn.
    """
    for mention in mentions:
        surface = text[mention.start : mention.end]
        if mention.detector != "demographic" or mention.category not in _PROMOTED:
            yield mention
        elif mention.category == OCCUPATION and _OFFICE.search(text, mention.start, mention.end + _REACH):
            yield replace(mention, tier=REVIEW)
        elif mention.tier == REVIEW and not _OF_COURT.fullmatch(surface):
            yield replace(mention, tier=REPLACE)
        else:
            yield mention
