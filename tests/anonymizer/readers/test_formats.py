"""The ways in which files mark who speaks, and the files that are refused."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.errors import InputError
from anonymizer.readers import read_transcript
from anonymizer.readers.decoding import decode
from anonymizer.readers.subtitles import read_subtitles
from anonymizer.readers.text import read_text
from anonymizer.readers.word import read_word

SPOKEN = [
    ("Interviewer", "How was it?"),
    ("P", "Well: I said it was fine."),
    ("Interviewer", "And then?"),
    ("P", "Then home."),
]


def spoken(text: str, markup: str = "") -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in read_text(text, markup).turns]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ": "), ("", " : "), ("", "\u00a0: "), ("", ":"), ("**", "**: "), ("**", ":** "), ("***", ":*** "), ("__", ":__ "),
        ("*", ":* "), ("[", "] "), ("[", "]: "), ("", ":\n"), ("", "\t"), ("> ", ": "), ("", ". "), ("0.10 ", ": "), ("1. ", ": "),
    ],
)  # fmt: skip
def test_styles(before: str, after: str) -> None:
    assert spoken("\n".join(f"{before}{label}{after}{text}" for label, text in SPOKEN)) == SPOKEN


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("00:01:02 ", ": "),
        ("[00:01:02] ", ": "),
        ("01:02 - ", ": "),
        ("", " (00:01:02): "),
        ("", " [01:02]:\n"),
        ("", "  1:02\n"),
    ],
)
def test_times_beside_labels_are_times(before: str, after: str) -> None:
    turns = read_text("\n\n".join(f"{before}{label}{after}{text}" for label, text in SPOKEN)).turns
    assert [(turn.label, turn.text) for turn in turns] == SPOKEN
    assert {turn.start for turn in turns} == {62.0}


def test_labels_alone_on_a_line_count_where_they_name_a_role() -> None:
    text = "INTERVIEWER\nWhere?\n\nMARA\nHome.\n\nINTERVIEWER\nWhen?\n\nMARA\nLate\n"
    assert spoken(text) == [("INTERVIEWER", "Where?"), ("MARA", "Home."), ("INTERVIEWER", "When?"), ("MARA", "Late")]


@pytest.mark.parametrize("name", ["ana", "Ana's mother", "Mrs de Wit", "Quill, Ana"])
def test_names_of_many_forms_are_labels_where_they_recur(name: str) -> None:
    text = "".join(f"i: one?\n{name}: two\n" for _ in range(3))
    assert {label for label, _ in spoken(text)} == {"i", name}


def test_a_question_and_one_long_answer() -> None:
    assert spoken("Interviewer: Tell me.\nMara: " + "I went. " * 50)[1][0] == "Mara"


def test_a_title_page_is_no_conversation() -> None:
    text = "Interviewer: Bo Reed\nParticipant: Mara Quill\n\nWhere did you live?\n\nI lived here.\n\nWhen?\n\nThen, I think.\n"
    assert [turn.role for turn in read_text(text).turns][1:] == ["interviewer", "participant"] * 2


def test_times_that_somebody_mentions_stay_in_the_text() -> None:
    labelled = "I: When?\nP: He came at\n10.30 and left at\n11.15 or\n12.15 I think\nI: So?\nP: So."
    assert spoken(labelled)[1] == ("P", "He came at\n10.30 and left at\n11.15 or\n12.15 I think")
    assert "10.30" in read_text("My day began.\n\n10.30 he came.\n\n11.15 he left.\n\n12.15 he rang.\n").turns[1].text


def test_a_word_before_a_colon_is_no_speaker() -> None:
    text = "Interviewer: And then?\nAnna: He said: go.\nMy answer: no.\nInterviewer: I see.\nAnna: Yes."
    assert [label for label, _ in spoken(text)] == ["Interviewer", "Anna", "Interviewer", "Anna"]
    assert spoken(text)[1][1] == "He said: go.\nMy answer: no."


def test_several_paragraphs_are_one_answer() -> None:
    text = "I: Tell me.\n\nP: First.\n\nSecond.\n\nI: Mm.\n\nP: Third."
    assert spoken(text)[1] == ("P", "First.\n\nSecond.")


def test_what_stands_before_the_first_speaker_is_kept_and_nobodys() -> None:
    turn = read_text("Interview with Mara Quill, 3 May\n\nI: One?\nP: Two.\nI: Three?\nP: Four.").turns[0]
    assert (turn.label, turn.role, turn.text) == ("", "other", "Interview with Mara Quill, 3 May")


def test_headings_and_stage_directions_are_nobodys() -> None:
    text = "3 May - Mara Quill\n==================\n\n*(Pause)*\n\n**Mara Quill**: I am here.\n\n.. rst-class:: indented\n\nStill me.\n"
    turns = read_text(text, "rst").turns
    assert [t.role for t in turns] == ["other", "other", ""]
    assert [t.text for t in turns[:2]] == ["3 May - Mara Quill", "*(Pause)*"]
    assert "Still me." in turns[2].text
    assert "rst-class" not in turns[2].text


def test_what_a_directive_says_is_kept_and_what_it_is_called_is_not() -> None:
    text = (
        "**I**: Where?\n\n.. note:: Mara left.\n\n.. image:: mara.jpg\n   :alt: Mara\n\n.. raw:: html\n\n   <b>Mara</b>\n\n"
        ".. Mara again\n\n**P**: Home.\n\nStill home.\n"
    )
    turns = read_text(text, "rst").turns
    assert [turn.text for turn in turns if turn.role == "other"] == [
        "Mara left.",
        "mara.jpg",
        ":alt: Mara",
        "<b>Mara</b>",
        ".. Mara again",
    ]
    assert (turns[-1].label, turns[-1].text) == ("P", "Home.\n\nStill home.")


def test_dashes_tell_that_somebody_else_speaks() -> None:
    turns = read_text("- Where?\n- Home, I said.\n- When?\n- Often.\n").turns
    assert [(t.role, t.text) for t in turns] == [
        ("interviewer", "Where?"), ("participant", "Home, I said."), ("interviewer", "When?"), ("participant", "Often."),
    ]  # fmt: skip


def test_a_nod_between_two_answers_is_the_interviewers() -> None:
    answer = "I worked there for many years, and my sister worked there too, until they closed it and we all went home."
    turns = read_text(
        "\n\n".join(["What did you do?", answer, "Really.", answer, "Yes, I see.", answer, "Why?", "We had to."])
    ).turns
    assert [turn.role[0] for turn in turns] == list("ipipipip")


def test_a_line_that_ends_in_the_middle_of_a_sentence_goes_on() -> None:
    long = "I lived there and " * 15
    turns = read_text(f"Where was it?\n\n{long}then they\nmoved me.\nDid they?\nYes.\n").turns
    assert [turn.text[-9:] for turn in turns] == ["e was it?", "moved me.", "Did they?", "Yes."]


def test_tape_counters_tell_the_interviewer() -> None:
    text = (
        "INTERVIEW NO. 3\r\nMRS MARA QUILL\r\n\r\n0.20\tMy name is Mara Quill and I was born here.\r\n\r\n"
        "1.04\tWhat did your father do?\r\n\r\n\tHe kept bees, and I helped him with them.\r\n\r\n"
        "\tDid you like it?\r\n\r\n\tI did.\r\n\r\n2.30\tAnd your mother?\r\n\r\n\tShe kept me.\r\n"
    )  # fmt: skip
    turns = read_text(text).turns
    roles = [turn.role for turn in turns]
    assert roles == [
        "other",
        "participant",
        "interviewer",
        "participant",
        "interviewer",
        "participant",
        "interviewer",
        "participant",
    ]
    assert not any(turn.text[0].isdigit() for turn in turns)


def test_voices_run_over_cues() -> None:
    source = (
        "WEBVTT\n\nNOTE\nrecorded at home\n\n00:01.000 --> 00:02.500\n<v Ana>so I went\n\n00:02.600 --> 00:04.000\n<v Ana>to Mara\n\n"
        "00:05.000 --> 00:06.000\n<v Interviewer>When?\n\n00:50.000 --> 00:51.000\n<v Interviewer>Hello?\n"
    )
    turns = read_subtitles(source, Path("a.vtt")).turns
    assert [(t.label, t.text, t.start, t.end) for t in turns] == [
        ("", "recorded at home", None, None), ("Ana", "so I went to Mara", 1.0, 4.0),
        ("Interviewer", "When?", 5.0, 6.0), ("Interviewer", "Hello?", 50.0, 51.0),
    ]  # fmt: skip
    assert [source[start:end] for start, end in turns[1].in_source(5, 12)] == ["went", "to"]


def test_a_label_at_the_first_cue_holds_until_the_next() -> None:
    source = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n\n"
        for n, text in enumerate(["Ana: one", "two", "Berta: three", "four", "Ana: five", "Berta: six"], start=1)
    )
    assert [(t.label, t.text) for t in read_subtitles(source, Path("a.srt")).turns] == [
        ("Ana", "one two"), ("Berta", "three four"), ("Ana", "five"), ("Berta", "six"),
    ]  # fmt: skip


def test_marks_of_the_format_are_no_words_and_words_no_marks() -> None:
    cue = "00:01.000 --> 00:02.000\n"
    source = (
        f"WEBVTT\n\n{cue}so <v Ana>M<i>a</i>ra &amp; O&#39;Dell <Bo> left {{\\an8}}<v Bo>did they?\n\n"
        f"0f8fad5b-d9cb-469f-a165-70867728950e/1-0\n{cue}<v Bo>when\n"
    )
    transcript = read_subtitles(source, Path("a.vtt"))
    assert [(t.label, t.text) for t in transcript.turns] == [
        ("", "so"), ("Ana", "Mara & O'Dell <Bo> left"), ("Bo", "did they? when"),
    ]  # fmt: skip
    turn = transcript.turns[1]
    assert [source[start:end] for start, end in turn.in_source(0, 4)] == ["M", "a", "ra"]


def test_cues_without_labels_are_guessed_and_said_to_be() -> None:
    source = "1\n00:00:01,000 --> 00:00:02,000\n- Where?\n- Home.\n\n2\n00:00:03,000 --> 00:00:04,000\n- When?\n- I forget.\n"
    transcript = read_subtitles(source, Path("a.srt"))
    assert [t.role for t in transcript.turns] == ["interviewer", "participant"] * 2
    assert transcript.notes


def test_cues_that_no_blank_line_parts_and_blank_lines_in_cues() -> None:
    source = "1\n00:00:01,000 --> 00:00:02,000\nI: one?\n2\n00:00:03,000 --> 00:00:04,000\nP: two.\n\nthree\n"
    turns = read_subtitles(source, Path("a.srt")).turns
    assert [(t.label, t.text, t.end) for t in turns] == [("I", "one?", 2.0), ("P", "two. three", 4.0)]


@pytest.mark.parametrize(
    ("time", "says"),
    [
        ("00:00:05,000 --> 00:00:02,000", "ends before"), ("00:75:00,000 --> 00:76:00,000", "59"), ("00:00:01,000 -> 00:00:02,000", "no"),
        ("00:00:01,000 --> ", "not a cue's time"), ("1 --> 2", "not a cue's time"),
    ],
)  # fmt: skip
def test_times_that_cannot_be(time: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as refusal:
        read_subtitles(f"1\n00:00:00,000 --> 00:00:01,000\nI: one?\n\n2\n{time}\nsecret words\n", Path("a.srt"))
    assert "line 6" in str(refusal.value)
    assert "secret" not in str(refusal.value)


def test_a_broken_time_is_named_with_its_line() -> None:
    with pytest.raises(InputError, match=r"a\.srt, line 2: this is not a cue's time"):
        read_subtitles("1\n00:00:xx --> 00:00:02,000\nsecret words\n", Path("a.srt"))


def word(tmp_path: Path) -> Path:
    document = Document()
    for label, text in SPOKEN:
        document.add_paragraph(f"{label}: {text}")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "P", "in a table"
    document.sections[0].header.paragraphs[0].text = "Interview of Mara Quill"
    document.save(tmp_path / "a.docx")
    return tmp_path / "a.docx"


def test_word_keeps_tables_and_headers(tmp_path: Path) -> None:
    transcript = read_transcript(word(tmp_path))
    assert [(t.label, t.text) for t in transcript.turns[:3]] == SPOKEN[:3]
    assert any("in a table" in turn.text for turn in transcript.turns)
    assert (transcript.turns[-1].text, transcript.turns[-1].role) == ("Interview of Mara Quill", "other")
    assert transcript.source.startswith("Interviewer: How was it?\nP: Well")


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    ("xml", "reads"),
    [
        ("<w:ins w:id='1'><w:r><w:t>put in</w:t></w:r></w:ins>", "put in"),
        ("<w:del w:id='1'><w:r><w:delText>taken out</w:delText></w:r></w:del>", ""),
        ("<w:hyperlink w:anchor='x'><w:r><w:t>linked</w:t></w:r></w:hyperlink>", "linked"),
        ("<w:smartTag w:element='x'><w:r><w:t>tagged</w:t></w:r></w:smartTag>", "tagged"),
        ("<w:sdt><w:sdtContent><w:r><w:t>controlled</w:t></w:r></w:sdtContent></w:sdt>", "controlled"),
        ("<w:fldSimple w:instr=' AUTHOR '><w:r><w:t>field</w:t></w:r></w:fldSimple>", "field"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a\nb\tc-d"),
        (
            "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
            "\nboxed",
        ),
    ],
)
def test_whatever_a_paragraph_shows_is_read(tmp_path: Path, xml: str, reads: str) -> None:
    document = Document()
    for line in ("I: one?", "P: two.", "I: three?", "P: so "):
        paragraph = document.add_paragraph(line)
    for element in parse_xml(f"<w:p {W}>{xml}</w:p>"):
        paragraph._p.append(element)
    document.save(tmp_path / "a.docx")
    transcript = read_transcript(tmp_path / "a.docx")
    assert transcript.turns[3].text == f"so {reads}".replace(" \n", "\n").strip()
    assert any("deleted" in note for note in transcript.notes) == ("taken" in xml)


def test_blocks_in_blocks_and_every_header_are_read(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("I: one?")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "yes", "yes"
    table.cell(0, 1).add_table(rows=1, cols=1).cell(0, 0).text = "nested"
    section = document.sections[0]
    section.header.add_table(1, 1, 100).cell(0, 0).text = "in a header's table"
    section.even_page_header.paragraphs[0].text = "even"
    section.first_page_footer.paragraphs[0].text = "first"
    document.add_comment(document.paragraphs[0].runs[0], text="a comment")
    document.save(tmp_path / "a.docx")
    transcript = read_transcript(tmp_path / "a.docx")
    assert "yes\tyes" in transcript.source
    for words in ("nested", "in a header's table", "even", "first", "a comment"):
        assert any(words in turn.text for turn in transcript.turns)
    assert any("put at the end" in note for note in transcript.notes)


def test_a_plain_document_is_its_paragraphs(sample_study: Path) -> None:
    for path in (sample_study / "secure" / "raw").glob("*.docx"):
        assert read_transcript(path).source == "\n".join(paragraph.text for paragraph in Document(path).paragraphs)


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_document_is_refused_or_read(changes: list[tuple[int, int]]) -> None:
    document, packed = Document(), io.BytesIO()
    document.add_paragraph("I: one?")
    document.save(packed)
    data = bytearray(packed.getvalue())
    for place, value in changes:
        data[place % len(data)] = value
    with contextlib.suppress(InputError):
        read_word(bytes(data), Path("a.docx"))


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 60_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"", "empty"), ("a.txt", b" \r\n\t", "empty"), ("a.txt", b"ab\0cd" * 20, "binary"),
        ("a.txt", b"PK\x03\x04...", "Word"), ("a.md", b"%PDF-1.7", "PDF"), ("a.docx", b"", "empty"),
        ("a.docx", b"\xd0\xcf\x11\xe0 encrypted", "encrypted"), ("a.docx", b"PK\x03\x04 broken", "damaged"),
        ("a.docx", bomb(), "unpacks"), ("a.txt", b"\xef\xbb\xbf \n", "empty"),
        ("a.txt", "ab\0".encode("utf-16-le") * 9, "binary"), ("a.txt", b"\xff\xfea", "utf-16 and is not"),
        ("a.vtt", b"WEBVTT\n\nnothing\n", "no cue"), ("a.mp3", b"ID3", "cannot be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_one_line(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=says) as refusal:
        read_transcript(path)
    assert name in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("I’m here – she said “no”…", "cp1252"), ("Où êtes-vous, Ève ?", "utf-8"), ("με λένε Ελπίδα και μένω εδώ", "utf-8-sig"),
        ("Aš esu čia, ačiū", "utf-16"), ("με λένε Ελπίδα και μένω εδώ, στη Νέα Λίμνη, με τη μητέρα μου", "cp1253"),
        ("I: Πώς σε λένε;\nP: Με λένε Άννα και μένω εδώ με τη μητέρα μου.\n" * 3, "iso8859_7"),
        ("Aš esu Ąžuolė, gyvenu čia su mama ir žiūriu į jūrą. Nežinojau, ką daryti.", "cp1257"),
        ("Labas, aš esu Rasa ir gyvenu Kaune su mama. Tada buvo gerai, o paskui blogai. " * 3, "cp1257"),
        ("Où êtes-vous, Ève ? J’étais à l’école, là-bas, près de la forêt.", "mac_roman"),
        ("Ich weiß nicht, wo die Tür ist. Größe, Übermut, schön, Mädchen.", "cp1252"), ("¿Qué pasó? Él me llamó.", "cp1252"),
        ("I: hello?\nP: hi\n", "utf-32"), ("I: hello?\nP: hi 😀\n", "utf-16-le"), ("I: Πού;\nP: Εδώ, Άννα.\n", "utf-16-be"),
        ("I: Kur?\nP: Čia, žinoma.\n", "utf-32-le"), ("I: hello?\nP: hi\n", "utf-32-be"),
    ],
)  # fmt: skip
def test_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), Path("a.txt")) == text


def test_a_few_bytes_of_another_file_in_utf8() -> None:
    data = "Où êtes-vous, Ève ? J’étais à l’école. ".encode() + b"It\x92s me."
    assert decode(data, Path("a.txt")) == "Où êtes-vous, Ève ? J’étais à l’école. It’s me."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("I: Où êtes-vous, Ève ?\nP: J’étais à l’école, très tôt.\n", "cp1252"),
        ("I: Πώς σε λένε;\nP: Με λένε Άννα και μένω εδώ.\n", "cp1253"),
        ("I: Kur gyvenate?\nP: Gyvenu čia su mama ir žiūriu į jūrą. Nežinojau, ką daryti.\n", "cp1257"),
    ],
)
def test_two_encodings_in_one_file(text: str, encoding: str) -> None:
    for one, other in ((1, 5), (5, 1), (3, 3)):
        assert decode((text * one).encode() + (text * other).encode(encoding), Path("a.txt")) == text * (one + other)


def test_bytes_that_nobody_defines_stand_as_the_measured_offsets_expect(study_data: Path) -> None:
    for path in (study_data / "western_sydney").glob("*.txt"):
        data = path.read_bytes()
        try:
            expected = data.decode("utf-8")
        except UnicodeDecodeError:
            expected = data.decode("cp1252", "replace")
        assert decode(data, path) == expected


def test_sounds_in_brackets_are_no_speakers() -> None:
    talk = "Where was that?\n\n[Pause]\n\nI lived there with my sister.\n\n[Laughs]\n\n" * 3
    assert {turn.label for turn in read_text(talk).turns} == {""}
    labelled = "I: Where?\n[Pause]\nP: There.\n[Laughs]\n" * 3
    assert {turn.label for turn in read_text(labelled).turns} == {"I", "P"}
