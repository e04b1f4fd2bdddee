"""Speaker labels that say what somebody does and not who they are, in the eight languages."""

from __future__ import annotations

import regex

from ..lexicon import fold
from ..transcript import INTERVIEWER, OTHER, PARTICIPANT

_LABELS = {
    INTERVIEWER: """
        i int interviewer interviewers q question moderator facilitator researcher iv interviewer_1 interviewer_2
        intervieweur intervieweuse enquêteur enquêtrice chercheur chercheuse animateur animatrice
        interviewerin befragerin befrager forscherin forscher fragende moderatorin
        interviewster onderzoeker onderzoekster vraagsteller
        intervistatore intervistatrice ricercatore ricercatrice
        entrevistador entrevistadora investigador investigadora
        ερευνητής ερευνήτρια συνεντεύκτρια συνεντευκτής συνεντευκτή ε
        tyrėjas tyrėja interviuotojas interviuotoja klausėjas klausėja t
    """,
    PARTICIPANT: """
        p participant participants r respondent interviewee a answer survivor informant narrator ip the_witness witness
        participante répondant répondante enquêté enquêtée témoin survivante
        teilnehmerin teilnehmer befragte befragter interviewte
        deelnemer deelneemster respondente geïnterviewde
        partecipante intervistata intervistato
        entrevistada entrevistado
        συμμετέχων συμμετέχουσα συνεντευξιαζόμενη συνεντευξιαζόμενος σ
        dalyvis dalyvė respondentas respondentė informantas informantė d
    """,
    OTHER: """
        other interpreter translator usher both all unknown speaker voice interprète traducteur dolmetscher tolk
        interprete διερμηνέας vertėja vertėjas
    """,
}
_ROLES = {fold(label.replace("_", " ")): role for role, labels in _LABELS.items() for label in labels.split()}
_NOBODY = frozenset(
    map(fold, ["note", "notes", "remarque", "bemerkung", "anmerkung", "opmerking", "σημείωση", "pastaba"])
)
_NUMBERED = regex.compile(r"^(?P<stem>.*?)[ _]?\d{1,2}$")


def generic_role(label: str) -> str:
    """The role that a label names, "" where it names a person or says nothing ("Speaker 1").

    Examples
    --------
    >>> generic_role("Interviewer 2"), generic_role("ΣΥΜΜΕΤΕΧΟΥΣΑ"), generic_role("P"), generic_role("Speaker 1")
    ('interviewer', 'participant', 'participant', '')
    """
    folded = fold(label.strip(" .:*[]()"))
    if folded in _ROLES:
        return _ROLES[folded]
    stem = _NUMBERED.match(folded)
    return _ROLES.get(stem["stem"], "") if stem and stem["stem"] != "speaker" else ""


def is_generic(label: str) -> bool:
    """Whether a label holds no name: it names a role, or is a numbered speaker or a label such as "P07"."""
    folded = fold(label.strip(" .:*[]()"))
    return (
        bool(generic_role(label))
        or names_nobody(label)
        or bool(regex.fullmatch(r"(?:speaker|sprecher|voice|person)?[ _]?[a-z]?\d{0,3}|", folded))
    )


def names_nobody(label: str) -> bool:
    """Whether what stands behind a label was written and not said ("Note: the tape ends here").

    Examples
    --------
    >>> names_nobody("Note"), names_nobody("Interpreter")
    (True, False)
    """
    return fold(label.strip(" .:*[]()")) in _NOBODY
