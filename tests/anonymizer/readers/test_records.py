"""Tables of turns and recognisers' files."""

from __future__ import annotations

import csv
import datetime
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from anonymizer.errors import InputError
from anonymizer.readers import read_bytes
from anonymizer.readers.columns import columns_of
from anonymizer.speakers.roles import Cast, assign_roles
from anonymizer.transcript import INTERVIEWER, OTHER, PARTICIPANT, Transcript

Row = list[Any]


def table(rows: list[Row], delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode()


def workbook(*sheets: list[Row]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def read(data: bytes | str, name: str) -> Transcript:
    return read_bytes(data if isinstance(data, bytes) else data.encode(), Path(name))


def segments(*parts: dict[str, Any]) -> str:
    return json.dumps({"segments": parts, "language": "en"})


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_row_is_a_turn(delimiter: str) -> None:
    rows: list[Row] = [["Speaker", "Text", "Start", "End"], ["Mara", "At home,\nI; \"said\" | so", "1:02", "64,5"], ["I", "Why?", "", ""]]  # fmt: skip
    transcript = read(table(rows, delimiter), "a.csv")
    assert [(t.label, t.text, t.start, t.end) for t in transcript.turns] == [
        ("Mara", 'At home,\nI; "said" | so', 62.0, 64.5), ("I", "Why?", None, None),
    ]  # fmt: skip
    assert transcript.source == 'Mara\tAt home,\nI; "said" | so\nI\tWhy?\n'
    assert transcript.notes == ()


@pytest.mark.parametrize(
    "header",
    [
        ["speaker", "text", "start", "end", "role"], ["Speaker Name", "Transcript", "Start Time", "End Time", "Role"],
        ["locuteur", "texte", "début", "fin", "rôle"], ["Sprecherin", "Äußerung", "Anfang", "Ende", "Rolle"],
        ["Spreker", "Tekst", "Starttijd", "Eindtijd", "Rol"], ["parlante", "TESTO", "inizio (s)", "fine (s)", "ruolo"],
        ["hablante", "texto", "inicio", "fin", "papel"], ["Ομιλητής", "Κείμενο", "Έναρξη", "Λήξη", "Ρόλος"],
        ["kalbėtojas", "tekstas", "pradžia", "pabaiga", "vaidmuo"], ["SPEAKER", "utterance", "start_time", "end_time", "role"],
    ],
)  # fmt: skip
def test_columns_are_called_in_eight_languages(header: list[str]) -> None:
    expected = {"speaker": 0, "text": 1, "start": 2, "end": 3, "role": 4}
    assert columns_of(header) == expected
    assert columns_of([None, *header, "more"]) == {column: index + 1 for column, index in expected.items()}


def test_the_plainer_of_two_names_counts() -> None:
    assert columns_of(["participant", "speaker", "comment", "content", "text"]) == {"speaker": 1, "text": 4}


def test_roles_of_a_table_are_taken_as_they_are() -> None:
    rows: list[Row] = [["speaker", "text", "role"], ["Mara", "How?", "participant"], ["Bo", "So.", "Interviewerin"], ["Ann", "Eh", "other"]]  # fmt: skip
    [transcript] = assign_roles([read(table(rows), "a.csv")], [Cast()], {})
    assert [turn.role for turn in transcript.turns] == [PARTICIPANT, INTERVIEWER, OTHER]
    assert [turn.speaker for turn in transcript.turns] == ["participant 1", "interviewer", "other 1"]
    assert transcript.notes == ()


def test_without_speakers_and_roles_they_are_guessed() -> None:
    transcript = read("text\nWhere was it?\nAt home. I was there.\n", "a.csv")
    assert [turn.role for turn in transcript.turns] == [INTERVIEWER, PARTICIPANT]
    assert "guessed" in transcript.notes[0]


def test_what_a_table_holds_beside_its_turns_is_kept_or_told_of() -> None:
    rows: list[Row] = [["Interview with Mara", None], ["", ""], ["speaker", "text", "memo"], ["P", "one", "mine"], [None, "two", ""], ["I", None, ""]]  # fmt: skip
    for data, name in ((table(rows), "a.csv"), (workbook(rows, [["1", "2"]], []), "a.xlsx")):
        transcript = read(data, name)
        assert [(t.label, t.text, t.role) for t in transcript.turns] == [("", "Interview with Mara", OTHER), ("P", "one", ""), ("P", "two", "")]  # fmt: skip
        assert any("no speaker" in note for note in transcript.notes)
        assert any("left out: 1" in note for note in transcript.notes)
    assert any("sheets" in note for note in transcript.notes)


def test_times_as_a_spreadsheet_has_them() -> None:
    times = [datetime.time(0, 1, 2), datetime.timedelta(seconds=62), 62, 62.0, "0:01:02", "62", "[1:02]"]
    rows: list[Row] = [["Speaker", "Text", "Start"], *[["P", "x", time] for time in times]]
    assert {turn.start for turn in read(workbook(rows), "a.xlsx").turns} == {62.0}
    assert read("text,start_ms,end (ms)\nx,62000,62500\n", "a.csv").turns[0].end == 62.5


@pytest.mark.parametrize(
    ("data", "line", "says"),
    [
        ("who,age\nMara,3\n", 1, "no column"), ("speaker,text\nMara,\"open\n", 2, "cannot be read"), ("text,start\nx,soon\n", 2, "no time"),
        ("text,start\nx,inf\n", 2, "no time"), ("text,start\nx,-1\n", 2, "no time"), ("text,role\nx,queen\n", 2, "role is not known"),
        ("participant,file,names\nP01,a.txt,Mara\n", 1, "no column"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_table_is_named_with_its_line(data: str, line: int, says: str) -> None:
    with pytest.raises(InputError, match=says) as refusal:
        read(data, "a.csv")
    assert refusal.value.line == line
    assert not any(word in str(refusal.value) for word in ("Mara", "open", "soon", "queen"))


def test_a_cell_longer_than_the_csv_module_allows() -> None:
    before = csv.field_size_limit()
    assert len(read("text\n" + "word " * 40_000, "a.csv").turns[0].text) == 199_999
    assert csv.field_size_limit() == before


def test_segments_of_one_speaker_are_a_turn() -> None:
    data = segments(
        {"start": 0, "end": 1.5, "text": " Where", "speaker": "SPEAKER_00"},
        {"start": 1.5, "end": 2, "text": " was it?", "speaker": "SPEAKER_00"},
        {"start": 2.1, "end": 3, "text": " Home.", "speaker": "SPEAKER_01", "words": [{"word": "Home.", "speaker": "SPEAKER_01"}]},
        {"start": 50, "end": 51.25, "text": " Yes.", "words": [{"word": "Yes.", "speaker": "SPEAKER_01"}]},
        {"text": " Not aligned.", "speaker": "SPEAKER_01", "words": [{"word": "Not"}]},
    )  # fmt: skip
    transcript = read(data, "a.json")
    assert [(t.label, t.text, t.start, t.end) for t in transcript.turns] == [
        ("SPEAKER_00", "Where was it?", 0.0, 2.0), ("SPEAKER_01", "Home.", 2.1, 3.0), ("SPEAKER_01", "Yes. Not aligned.", 50.0, 51.25),
    ]  # fmt: skip
    assert transcript.notes == ()


def test_a_word_of_somebody_else_in_a_segment_is_told_of() -> None:
    words = [{"word": "Where?", "speaker": "A"}, {"word": "Home.", "speaker": "B"}]
    transcript = read(
        segments({"start": 0, "end": 1, "text": "Where? Home.", "speaker": "A", "words": words}), "a.json"
    )
    assert transcript.notes[0].endswith(": 1")


def test_segments_without_speakers_are_sentences() -> None:
    parts = ["Where did", "you live?", "I lived", "at home.", "I was small."]
    transcript = read(segments(*({"start": n, "end": n + 1, "text": f" {t}"} for n, t in enumerate(parts))), "a.json")
    assert [(t.text, t.role) for t in transcript.turns][:2] == [("Where did you live?", INTERVIEWER), ("I lived at home.", PARTICIPANT)]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("{", "no JSON"), ("[]", "no shape"), ('{"segments": {}}', "no shape"), ('{"segments": [1]}', "segment 1"),
        ('{"segments": [{"text": "a"}, {"text": 1}]}', "segment 2"), ('{"segments": [{"text": "a", "speaker": {}}]}', "segment 1"),
        ('{"segments": [{"text": "a", "speaker": ["x"]}]}', "segment 1"), ('{"segments": [{"text": "a", "start": NaN}]}', "times of segment 1"),
        ('{"segments": [{"text": "a", "end": -Infinity}]}', "times"), ('{"segments": [{"text": "a", "start": true}]}', "times"),
        ('{"segments": [{"text": "a", "start": 1' + "0" * 5000 + "}]}", "cannot be read"), ("[" * 200_000, "too deep"),
        ('{"results": {"transcripts": []}}', "no shape"), ("\ufeff", "empty"), ('{"segments": [{"text": "\x00"}]}', "binary"),
    ],
)  # fmt: skip
def test_other_json_is_refused(data: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(data, "a.json")


def test_half_a_character_in_json_does_not_travel_on() -> None:
    text = read('{"segments": [{"text": "so \\ud83d sad \\ud83d\\ude00", "speaker": "\\udc00A"}]}', "a.json").source
    assert text == "\ufffdA\tso \ufffd sad 😀\n"


cells = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"], include_characters=" ", exclude_characters="="),
    max_size=12,
).map(str.strip)


@settings(max_examples=40)
@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=8), st.sampled_from(["a.csv", "a.xlsx", "a.json"]))
def test_no_record_is_lost(rows: list[tuple[str, str]], name: str) -> None:
    records = [(speaker or "P", text or "so") for speaker, text in rows]
    if name == "a.json":
        data = segments(
            *({"speaker": s, "text": t, "start": 40 * n, "end": 40 * n + 1} for n, (s, t) in enumerate(records))
        ).encode()
    else:
        lines: list[Row] = [["speaker", "text"], *map(list, records)]
        data = table(lines) if name == "a.csv" else workbook(lines)
    expected = [(s, " ".join(t.split()) if name == "a.json" else t) for s, t in records]
    assert [(turn.label, turn.text) for turn in read(data, name).turns] == expected


def with_results(data: bytes, results: bytes) -> bytes:
    """The workbook as a program that computes would have saved it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(
                name, old.read(name).replace(b"<v></v>", results).replace(b"<v />", results).replace(b"<v/>", results)
            )
    return packed.getvalue()


def test_a_formula_is_read_by_its_result_and_refused_without_one() -> None:
    data = workbook([["speaker", "text"], ["P", "one"], ["P", '=CONCATENATE(B2," and two")'], ["P", "=B2"]])
    with pytest.raises(InputError, match=r"not in this workbook.*: 2; open it in the program"):
        read(data, "a.xlsx")
    texts = [turn.text for turn in read(with_results(data, b"<v>12</v>"), "a.xlsx").turns]
    assert texts == ["one", "12", "12"]
