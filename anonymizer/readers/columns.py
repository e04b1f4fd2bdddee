"""What the columns of a table of turns are called, in the eight languages, and how its times are written."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence

import regex

from ..lexicon import fold

SPEAKER, TEXT, START, END, ROLE = "speaker", "text", "start", "end", "role"
_CALLED = {
    SPEAKER: """
        speaker speaker_name speaker_label speakerlabel name who person talker participant
        locuteur locutrice intervenant nom personne orateur qui
        sprecher sprecherin sprechende wer redner person
        spreker wie naam deelnemer
        parlante oratore relatore nome chi persona interlocutore
        hablante orador locutor nombre quien persona interlocutor
        ομιλητής ομιλήτρια όνομα ποιος
        kalbėtojas kalbėtoja kalbantysis vardas kas asmuo
    """,
    TEXT: """
        text transcript transcription utterance content speech said dialogue sentence caption
        texte transcription contenu propos parole énoncé
        transkript inhalt äußerung rede gesagtes wortlaut
        tekst transcriptie inhoud uitspraak
        testo trascrizione contenuto parlato enunciato
        texto transcripción contenido enunciado
        κείμενο απομαγνητοφώνηση περιεχόμενο λόγος
        tekstas transkripcija turinys kalba
    """,
    START: """
        start start_time starttime begin from time timestamp time_in onset timecode start_timestamp
        début heure temps
        anfang beginn zeit startzeit zeitstempel
        begin tijd starttijd
        inizio ora tempo
        inicio hora tiempo desde comienzo
        έναρξη αρχή χρόνος ώρα από
        pradžia laikas nuo
    """,
    END: """
        end end_time endtime stop until to time_out end_timestamp
        fin
        ende bis endzeit
        einde tot eindtijd
        fine
        fin hasta final
        λήξη τέλος έως
        pabaiga iki
    """,
    ROLE: """
        role speaker_role function
        rôle fonction
        rolle funktion
        rol functie
        ruolo funzione
        papel función
        ρόλος
        vaidmuo
    """,
}
_NAMES = {
    column: {name: rank for rank, name in reversed([*enumerate(map(fold, names.split()))])}
    for column, names in _CALLED.items()
}
_UNIT = regex.compile(
    r"(?:\s*[(\[]|\s+)(?P<unit>ms|msec|milliseconds?|s|sec|secs|seconds?|hh:?mm:?ss\S*)[)\]]?\s*$", regex.IGNORECASE
)
_CLOCK = regex.compile(r"(?:(?P<h>\d{1,3}):)?(?P<m>\d{1,3}):(?P<s>\d{1,2}(?:[.,]\d{1,6})?)")


def columns_of(header: Sequence[object]) -> Mapping[str, int]:
    """Which cell of a row holds what; of two columns of one meaning the one with the plainer name, then the first.

    Examples
    --------
    >>> columns_of(["Nr", "Sprecher", "Äußerung", "Start (s)"])
    {'speaker': 1, 'text': 2, 'start': 3}
    """
    names = [_plain(str(cell or "")) for cell in header]
    found: dict[str, int] = {}
    for column, ranks in _NAMES.items():
        fitting = [index for index, name in enumerate(names) if name in ranks]
        if fitting:
            found[column] = min(fitting, key=lambda index: ranks[names[index]])
    return found


def in_milliseconds(cell: object) -> bool:
    """Whether a column's name says that its times are milliseconds.

    Examples
    --------
    >>> in_milliseconds("start_ms"), in_milliseconds("Start (s)")
    (True, False)
    """
    unit = _UNIT.search(_spaced(str(cell)))
    return unit is not None and unit["unit"].lower().startswith("m")


def _spaced(name: str) -> str:
    return name.strip().strip("\ufeff").replace("_", " ").replace("-", " ")


def _plain(name: str) -> str:
    """A column's name without its unit, folded."""
    bare = _spaced(name)
    shorter = _UNIT.sub("", bare)
    return fold("_".join((shorter or bare).split()))


def seconds_of(cell: object) -> float | None:
    """A time in seconds; None where the cell is empty.

    Parameters
    ----------
    cell : object
        A number of seconds, "1:02:03.5", or what a spreadsheet makes of that.

    Raises
    ------
    ValueError
        When it is no time.

    Examples
    --------
    >>> seconds_of("1:02:03,5"), seconds_of("62.5"), seconds_of(datetime.time(0, 1, 2)), seconds_of("")
    (3723.5, 62.5, 62.0, None)
    """
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None
    if isinstance(cell, datetime.timedelta):
        return _counted(cell.total_seconds())
    if isinstance(cell, datetime.datetime | datetime.time):
        return cell.hour * 3600 + cell.minute * 60 + cell.second + cell.microsecond / 1e6
    text = str(cell).strip().strip("[]()")
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        return _counted(int(clock["h"] or 0) * 3600 + int(clock["m"]) * 60 + float(clock["s"].replace(",", ".")))
    return _counted(float(text.replace(",", ".")))


def _counted(seconds: float) -> float:
    if not math.isfinite(seconds) or not 0 <= seconds < 1e7:
        raise ValueError
    return round(seconds, 3)
