"""REFI-QDA projects: valid, the same twice, back as they were; other tools' habits; a real export of ATLAS.ti."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

import pytest
from hypothesis import given, settings
from lxml import etree

from analysis.errors import InputError
from analysis.interchange.opening import open_project
from analysis.interchange.project import Loss, Project, code_path
from analysis.interchange.qdpx import read_qde, read_qdpx
from analysis.interchange.qdpx_writing import losses_of_writing, write_qde, write_qdpx
from tests.analysis.interchange.projects import projects


@pytest.fixture(scope="module")
def schema(study_data: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(study_data / "refi_qda" / "Project.xsd")))


def ordered(project: Project) -> Project:
    """A project without what a file cannot hold the order of."""

    def by(group: tuple) -> tuple:  # fmt: skip
        return tuple(sorted(group, key=lambda one: one.guid))

    return replace(project, codes=by(project.codes), segments=by(project.segments), notes=by(project.notes), origin="",
                   remarks=())  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(project=projects())
def test_a_project_comes_back_as_it_was(project: Project) -> None:
    written = write_qdpx(project)
    again = read_qdpx(written)
    assert ordered(again) == ordered(project)
    assert not any(loss.count for loss in losses_of_writing(project))
    assert write_qdpx(replace(again, origin=project.origin)) == written


@settings(max_examples=60, deadline=None)
@given(project=projects())
def test_what_is_written_is_valid(project: Project, schema: etree.XMLSchema) -> None:
    schema.assertValid(etree.fromstring(write_qde(project)))


def test_the_archive_is_laid_out_as_the_specification_says() -> None:
    project = example()
    archive = zipfile.ZipFile(io.BytesIO(write_qdpx(project)))
    guid = project.sources[0].guid
    assert archive.namelist() == ["project.qde", f"sources/{guid}.txt"]
    assert archive.read(f"sources/{guid}.txt") == (project.sources[0].text or "").encode()
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


CODES = ('<CodeBook><Codes><Code guid="{7B1C4F9E-1D5A-4B8E-9C55-0A6B6F7D2E11}" name="Contact" isCodable="true"/>'
         '<Code guid="11111111-1111-1111-1111-111111111111" name="Contact" isCodable="true"/></Codes></CodeBook>')  # fmt: skip
CASE = "33333333-3333-3333-3333-33333333333"
CONTACT = '<CodeRef targetGUID="7b1c4f9e-1d5a-4b8e-9c55-0a6b6f7d2e11"/>'


def qde(sources: str, rest: str = "", origin: str = "NVivo", version: str = "1.0", codes: str = CODES) -> bytes:
    return (f'<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:{version}" name="p" origin="{origin}">'
            f"{codes}<Sources>{sources}</Sources>{rest}</Project>").encode()  # fmt: skip


def selection(start: int, end: int, name: str = "", inside: str = "") -> str:
    return (f'<PlainTextSelection guid="22222222-2222-2222-2222-22222222222{start % 10}" name="{name}" startPosition='
            f'"{start}" endPosition="{end}">{inside}<Coding>{CONTACT}</Coding></PlainTextSelection>')  # fmt: skip


def text_source(path: str, *selections: str) -> str:
    return (f'<TextSource guid="33333333-3333-3333-3333-333333333333" name="one" plainTextPath="{path}">'
            f"{''.join(selections)}</TextSource>")  # fmt: skip


def packed(project: bytes, **members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("Project.qde", project)
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_txt", ".txt"), data)
    return out.getvalue()


def example() -> Project:
    return read_qdpx(packed(qde(text_source("internal://A.TXT", selection(0, 5))), Sources__a_txt=b"Hello there"))


def words(project: Project) -> list[str]:
    texts = {source.guid: source.text or "" for source in project.sources}
    return [texts[one.source][one.start : one.end] for one in project.segments]


@pytest.mark.parametrize("path", ["internal://A.TXT", "internal:///a.txt", "A.txt", "Sources/a.txt", "relative:///a.txt",
                                  "absolute:///C:/projects/secret/a.txt", "sources\\a.txt"])  # fmt: skip
@pytest.mark.parametrize("folder", ["Sources__", "sources__", "", "My__sources__"])
@pytest.mark.parametrize("version", ["1.0", "0:4", "0:10"])
def test_sources_are_found_whatever_the_scheme_the_case_and_the_version(path: str, folder: str, version: str) -> None:
    project = read_qdpx(
        packed(qde(text_source(path, selection(0, 5)), version=version), **{f"{folder}a_txt": b"Hello"})
    )
    assert words(project) == ["Hello"] and project.losses == ()
    assert code_path(project.codes, project.segments[0].code) == ("Contact",)


def test_codes_are_found_in_whatever_holds_them() -> None:
    codes = '<Code guid="{0}0" name="Home">{1}</Code>'
    inner = CODES.removeprefix("<CodeBook><Codes>").removesuffix("</Codes></CodeBook>")
    held = [inner, f"<Codes>{inner}</Codes>"]
    held += [codes.format(CASE, f"<{box}>{inner}</{box}>") for box in ("SubCodes", "Codes")]
    for book in held:
        project = qde(text_source("a.txt", selection(0, 5)), codes=f"<Codebook>{book}</Codebook>")
        found = read_qdpx(packed(project, sources__a_txt=b"Hello"))
        assert code_path(found.codes, found.segments[0].code)[-1] == "Contact"


def test_a_coding_with_two_codes_is_two() -> None:
    two = f'<Coding>{CONTACT}<CodeRef targetGUID="11111111-1111-1111-1111-111111111111"/></Coding>'
    mark = f'<PlainTextSelection startPosition="0" endPosition="5">{two}</PlainTextSelection>'
    project = read_qdpx(packed(qde(text_source("a.txt", mark)), sources__a_txt=b"Hello"))
    assert {one.code for one in project.segments} == {code.guid for code in project.codes}
    assert len({one.guid for one in project.segments}) == 2


def test_what_a_mac_puts_into_an_archive_is_no_project() -> None:
    data = packed(
        qde(text_source("internal://An%20interview.txt", selection(0, 5))), **{"Sources/An interview_txt": b"Hello"}
    )
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("._Project.qde", b"\0\5\x16\7")
    assert words(read_qdpx(out.getvalue())) == ["Hello"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "cp1252"])
def test_a_text_in_another_encoding_is_read_and_listed(encoding: str) -> None:
    mark = selection(0, 5, name="Hello")
    project = read_qdpx(packed(qde(text_source("a.txt", mark)), sources__a_txt="Hello caf\u00e9".encode(encoding)))
    assert words(project) == ["Hello"] and (project.sources[0].text or "").endswith("caf\u00e9")
    assert len(project.losses) == (encoding != "utf-8-sig")


TEXT = "🙂 one\r\ntwo three\r\nfour five"


def counted(way: str, word: str) -> tuple[int, int]:
    """Where a word of TEXT stands by somebody's way of counting."""
    text = TEXT if "pairs" in way else TEXT.replace("\r\n", "\n")
    before = text[: text.index(word)]
    start = len(before.encode("utf-16-le")) // 2 if "units" in way else len(before)
    return start + ("mark" in way), start + len(word) - ("last" in way) + ("mark" in way)


@pytest.mark.parametrize("origin", ["NVivo", "ATLAS.ti 24"])
@pytest.mark.parametrize("way", ["", "pairs", "units", "pairs units", "last", "pairs last", "mark", "pairs units mark"])
def test_the_way_of_counting_is_found_from_the_quotations(way: str, origin: str) -> None:
    quotes = ("one", "three", "five")
    marks = [selection(*counted(way, word), name=word) for word in quotes]
    data = b"\xef\xbb\xbf" * ("mark" in way) + TEXT.encode()
    project = read_qdpx(packed(qde(text_source("a.txt", *marks), origin=origin), sources__a_txt=data))
    assert words(project) == [*quotes]
    assert any("fitted 3 of 3" in remark for remark in project.remarks)
    assert project.sources[0].text == TEXT.replace("\r\n", "\n")


@pytest.mark.parametrize(("origin", "way"), [("ATLAS.ti 8", ""), ("NVivo", "pairs")])
def test_without_quotations_the_tools_habit_counts_and_is_told(origin: str, way: str) -> None:
    project = read_qdpx(
        packed(qde(text_source("a.txt", selection(*counted(way, "five"))), origin=origin), sources__a_txt=TEXT.encode())
    )
    assert words(project) == ["five"]
    assert any("no quotation tells" in remark for remark in project.remarks)


@pytest.mark.parametrize("way", ["", "pairs"])
def test_without_quotations_the_ends_of_words_tell(way: str) -> None:
    lines = [f"line {n} of a long text in {n} lines" for n in range(30)]
    raw = "\r\n".join(lines)
    text = raw if way else raw.replace("\r\n", "\n")
    marks = [selection(at := text.index(f"line {n} "), at + len("line 10 of")) for n in range(10, 20)]
    project = read_qdpx(
        packed(qde(text_source("a.txt", *marks), origin="Someone"), sources__a_txt=raw.encode())
    )  # fmt: skip
    assert words(project) == [f"line {n} of" for n in range(10, 20)]


@pytest.mark.parametrize("pairs", [False, True])
def test_a_text_inside_the_project_file_may_have_been_counted_with_crlf(pairs: bool) -> None:
    text = "one&#13;\ntwo three" if pairs else "one\r\ntwo three"
    at = 9 if pairs else 8
    source = (f'<TextSource guid="33333333-3333-3333-3333-333333333333"><PlainTextContent>{text}</PlainTextContent>'
              f"{selection(at, at + 5, name='three')}</TextSource>")  # fmt: skip
    assert words(read_qde(qde(source))) == ["three"]


def test_a_name_that_is_no_quotation_is_kept_as_the_coders_words() -> None:
    mark = selection(0, 5, name="what she fears", inside="<Description>look again</Description>")
    project = read_qdpx(packed(qde(text_source("a.txt", mark)), sources__a_txt=b"Hello there"))
    assert project.segments[0].memo == "what she fears\nlook again"


def test_codings_past_the_end_are_cut_or_listed() -> None:
    marks = [selection(0, 5), selection(6, 99), selection(40, 50), selection(3, 3), selection(-4, 2)]
    project = read_qdpx(packed(qde(text_source("a.txt", *marks)), sources__a_txt=b"Hello there"))
    assert words(project) == ["Hello", "there"]
    assert {(loss.what, loss.where, loss.count) for loss in project.losses} == {
        ("a coding past the end of its text", "source 1, 40 to 50", 1), ("a coding on no words", "source 1, 3 to 3", 1),
        ("a place that is no number", "source 1, -4 to 2", 1),
        ("a coding that went past the end of its text was cut there", "source 1, 6 to 99", 1),
    }  # fmt: skip


def test_a_missing_source_keeps_its_codings_and_is_listed() -> None:
    project = read_qdpx(packed(qde(text_source("internal://b.txt", selection(0, 5)))))
    assert project.sources[0].text is None
    assert [(one.start, one.end) for one in project.segments] == [(0, 5)]
    assert project.losses == (Loss("the text of a source is missing", "source 1"),)


def test_a_source_outside_is_found_in_the_folder_beside(tmp_path: Path) -> None:
    (tmp_path / "Pilot.qdpx").write_bytes(packed(qde(text_source("relative:///Pilot/b.txt", selection(0, 5)))))
    (tmp_path / "Pilot").mkdir()
    (tmp_path / "Pilot" / "B.txt").write_bytes(b"Hello")
    assert words(open_project(tmp_path / "Pilot.qdpx")) == ["Hello"]
    (tmp_path / "unpacked").mkdir()
    (tmp_path / "unpacked" / "project.qde").write_bytes(qde(text_source("internal://b.txt", selection(0, 5))))
    (tmp_path / "unpacked" / "sources").mkdir()
    (tmp_path / "unpacked" / "sources" / "b.txt").write_bytes(b"Hello")
    assert words(open_project(tmp_path / "unpacked")) == ["Hello"]


def test_empty_containers_and_a_project_without_anything_are_read() -> None:
    project = read_qde(
        qde("", "<Notes/><Links/><Sets/><Graphs/>", codes="<Users/><CodeBook><Codes/></CodeBook><Cases/>")
    )
    assert (project.title, project.codes, project.sources, project.losses) == ("p", (), (), ())
    read_qde(b'<Project name="p"/>')


def test_maxqda_and_quirkos_variables_of_a_source_become_its_case() -> None:
    variables = ('<Variables><Variable guid="44444444-4444-4444-4444-444444444444" name="age" typeOfVariable="Integer"/>'
                 "</Variables>")  # fmt: skip
    value = ('<VariableValue><VariableRef targetGUID="44444444-4444-4444-4444-444444444444"/><IntegerValue>20</IntegerValue>'
             "</VariableValue>")  # fmt: skip
    case = ('<Cases><Case guid="55555555-5555-5555-5555-555555555555">' + value +
            '<SourceRef targetGUID="33333333-3333-3333-3333-333333333333"/></Case></Cases>')  # fmt: skip
    for codes, source in (
        (CODES + variables + case, text_source("a.txt")),
        (CODES + variables, text_source("a.txt", value)),
    ):
        [found] = read_qde(qde(source, codes=codes)).cases
        assert (found.name, found.variables) == ("one", (("age", "20"),))


def test_an_nvivo_case_that_is_a_code_too_is_a_case() -> None:
    case = '<Cases><Case guid="7b1c4f9e-1d5a-4b8e-9c55-0a6b6f7d2e11" name="P01"/></Cases>'
    project = read_qdpx(packed(qde(text_source("a.txt", selection(0, 5)), codes=CODES + case), sources__a_txt=b"Hello"))
    assert [code.guid for code in project.codes] == ["11111111-1111-1111-1111-111111111111"]
    assert project.segments == ()
    assert project.cases[0].passages == ((project.sources[0].guid, 0, 5),)


def test_a_note_is_tied_by_a_link_or_a_reference_to_what_it_is_about() -> None:
    mark = ('<PlainTextSelection guid="66666666-6666-6666-6666-666666666666" startPosition="0" endPosition="5"/>')  # fmt: skip
    bare = '<PlainTextSelection guid="99999999-9999-9999-9999-999999999999" startPosition="6" endPosition="8"/>'
    rest = ('<Notes><Note guid="77777777-7777-7777-7777-777777777777"><PlainTextContent>look</PlainTextContent></Note></Notes>'
            '<Links><Link guid="88888888-8888-8888-8888-888888888888" originGUID="77777777-7777-7777-7777-777777777777" '
            'targetGUID="66666666-6666-6666-6666-666666666666"/></Links>')  # fmt: skip
    project = read_qdpx(packed(qde(text_source("a.txt", mark, bare), rest), sources__a_txt=b"Hello there"))
    assert [(note.text, note.about, note.at) for note in project.notes] == [("look", project.sources[0].guid, (0, 5))]
    assert project.losses == (Loss("a passage marked without a code or a comment", "sources"),)


def test_the_real_export_of_atlas_ti_loses_no_coding(study_data: Path) -> None:
    project = read_qdpx((study_data / "refi_qda" / "TestProject.qdpx").read_bytes())
    assert len(project.segments) == 16
    assert len({(one.source, one.start, one.end) for one in project.segments if not one.region}) == 7
    assert sum(bool(one.region) for one in project.segments) == 7
    assert {one.code for one in project.segments} <= {code.guid for code in project.codes}
    assert len(project.codes) == 14 and len(project.users) == 3
    kinds = [source.kind for source in project.sources]
    assert (kinds.count("text"), kinds.count("pdf"), kinds.count("video")) == (6, 2, 2)
    assert [note.at for note in project.notes if note.at] == [(250, 412)]
    losses = {(loss.what.split(" (")[0], loss.where.split()[0]): loss.count for loss in project.losses}
    assert losses["a set", "sets"] == 16 and losses["a drawn network", "graphs"] == 1
    assert sum(loss.count for loss in project.losses if loss.what.startswith("the text of a source")) == 8


BOMB = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><Project name="&b;"/>'


def zip_with(name: str, data: bytes = b"x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


BAD = {
    "doctype": (lambda: zip_with("project.qde", b"<!DOCTYPE p><Project/>"), "DOCTYPE"),
    "entity bomb": (lambda: zip_with("project.qde", BOMB.encode()), "DOCTYPE"),
    "leads out": (lambda: zip_with("../project.qde"), "leads out"),
    "leads out, backwards": (lambda: zip_with("sources\\..\\..\\x.txt"), "leads out"),
    "absolute": (lambda: zip_with("/etc/x.txt"), "leads out"),
    "truncated": (lambda: write_qdpx(example())[:-40], "not a whole ZIP"),
    "damaged": (lambda: write_qdpx(example()).replace(b"PK\x03\x04", b"PK\x03\x05", 1), "damaged"),
    "no project": (lambda: zip_with("readme.txt"), "no project.qde"),
    "not a ZIP": (lambda: b"PK but not really", "not a whole ZIP"),
    "not a project": (lambda: zip_with("project.qde", b"<CodeBook/>"), "no REFI-QDA project"),
    "empty": (lambda: b"", "not a whole ZIP"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_archives_are_refused_in_one_line(name: str) -> None:
    make, said = BAD[name]
    with pytest.raises(InputError, match=said) as caught:
        read_qdpx(make(), Path("p.qdpx"))
    assert "p.qdpx" in str(caught.value) and "\n" not in str(caught.value)


def test_a_text_beyond_all_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analysis.interchange.archive.MOST_BYTES", 2**20)
    with pytest.raises(InputError, match="larger than 1 MB"):
        read_qdpx(zip_with("project.qde", bytes(2**21)))


def test_how_our_own_files_count_is_not_guessed() -> None:
    """Three passages that end between two line ends look like places counted in another way."""
    project = example()
    source = replace(project.sources[0], text="a\n\nz")
    passages = tuple(
        replace(project.segments[0], guid=str(uuid5(NAMESPACE_OID, name)), source=source.guid, start=0, end=2, quote="")
        for name in "abc"
    )
    again = read_qdpx(write_qdpx(Project("a", (source,), project.codes, passages)))
    assert [(one.start, one.end) for one in again.segments] == [(0, 2)] * 3
