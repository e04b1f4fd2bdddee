"""QualCoder projects in, from the data.qda of a .qda folder: half-open offsets, the coder as owner.

Offsets are code points of the text, but where its window counted an emoji as two: the words that it keeps beside each
coding tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .database import Database, Row, number, open_database, text
from .losses import gathered
from .offsets import Ballot, Counting, Original, inside
from .project import Case, Loss, Note, Project, ProjectCode, Segment, Source, User, stable_guid
from .qde_passages import CUT, EMPTY, PAST_END

NEEDED = {
    "project": {"memo"}, "source": {"id", "name", "fulltext"}, "code_name": {"cid", "name", "catid"},
    "code_cat": {"catid", "name", "supercatid"}, "code_text": {"cid", "fid", "pos0", "pos1", "owner"},
}  # fmt: skip
_REGIONS = (("code_image", "imid", ("x1", "y1", "width", "height")), ("code_av", "avid", ("pos0", "pos1")))


def read_qualcoder(data: bytes, title: str = "", path: Path | None = None) -> Project:
    """A project from QualCoder's database.

    Parameters
    ----------
    data : bytes
        Of data.qda.
    title : str
        QualCoder has none but the folder's name.
    path : Path, optional
        For the error.

    Raises
    ------
    InputError
        When it is no SQLite file or none of QualCoder's.
    """
    with open_database(data, path, NEEDED, "QualCoder") as database:
        losses: list[Loss] = []
        originals = {row["id"]: _original(row) for row in database.rows("source")}
        sources = tuple(_source(row, originals[row["id"]]) for row in database.rows("source"))
        codes = read_tree(database.rows("code_cat"), database.rows("code_name"))
        way, remarks = _way(database, originals)
        segments = [*_segments(database, originals, codes, way, losses), *_regions(database, originals, codes, losses)]
        users = sorted({text(row.get("owner")) for row in _coded(database)} - {""})
        losses += [Loss("a drawn network", "graphs", len(database.rows("graph")))]
        losses += [Loss("a passage marked as important", "codings",
                        sum(bool(row.get("important")) for row in _coded(database)))]  # fmt: skip
        return Project(
            title, sources, tuple(codes.values()), tuple(segments), tuple(User(_user(name), name) for name in users),
            tuple(_notes(database, originals, way, losses)), tuple(_cases(database, originals, way, losses)),
            "QualCoder", gathered(losses), remarks,
        )  # fmt: skip


def _way(database: Database, originals: Mapping[int, Original | None]) -> tuple[Counting, tuple[str, ...]]:
    """How places are counted, and a remark where that is not as usual; some versions kept CRLF and counted both."""
    usual, texts = Counting(pairs=True), {id: one for id, one in originals.items() if one is not None}
    votes = [(texts[row["fid"]], number(row["pos0"]), number(row["pos1"]), text(row.get("seltext")))
             for row in database.rows("code_text") if row["fid"] in texts]  # fmt: skip
    way, fitted, told = Ballot(votes).decide([*texts.values()], usual)
    if not told or way == usual:
        return usual, ()
    return way, (
        f"places were counted in {way}: that fitted {fitted} of {told} quotations that can be told by their words",
    )


def _user(name: str) -> str:
    return stable_guid("", "user", name) if name else ""


def _guid(kind: str, id: object) -> str:
    return stable_guid("QualCoder", kind, str(id))


def _original(row: Row) -> Original | None:
    return None if row["fulltext"] is None else Original(text(row["fulltext"]))


def _source(row: Row, original: Original | None) -> Source:
    media = text(row.get("mediapath")).partition(":")[0].strip("/").partition("/")[0]
    kind = {"images": "picture", "audio": "audio", "video": "video"}.get(media, "text")
    return Source(_guid("source", row["id"]), text(row["name"]), None if original is None else original.text,
                  "text" if original is not None else kind, text(row.get("memo")), text(row.get("date")))  # fmt: skip


def read_tree(categories: Sequence[Row], names: Sequence[Row]) -> dict[int, ProjectCode]:
    """Categories and codes as one tree: by the id of a code, and negative the id of a category.

    A category that holds a code of its own name is that code: so a code with codes below it is written, since only
    categories have anything below them in most versions.
    """
    names = [row for row in names if isinstance(row["cid"], int)]  # a damaged file may have none
    categories = [row for row in categories if isinstance(row["catid"], int)]
    guids = {row["cid"]: stable_guid("", "code", f"code {row['name']}") for row in names}
    own = {row["catid"]: row["cid"] for row in names for cat in categories
           if cat["catid"] == row["catid"] and cat["name"] == row["name"]}  # fmt: skip
    above = {
        cat["catid"]: guids[own[cat["catid"]]] if cat["catid"] in own
        else stable_guid("", "code", f"category {cat['name']}")
        for cat in categories
    }  # fmt: skip
    parents = {cat["catid"]: above.get(cat["supercatid"], "") for cat in categories}
    tree = {
        -cat["catid"]: ProjectCode(above[cat["catid"]], text(cat["name"]), parents[cat["catid"]], text(cat.get("memo")),
                                   codable=False)
        for cat in categories if cat["catid"] not in own
    }  # fmt: skip
    for row in names:
        inside_own = own.get(row["catid"]) == row["cid"]
        parent = parents[row["catid"]] if inside_own else above.get(row["catid"], "")
        parent = guids.get(row.get("supercid"), parent)
        tree[row["cid"]] = ProjectCode(guids[row["cid"]], text(row["name"]), parent, text(row.get("memo")),
                                       text(row.get("color")))  # fmt: skip
    return tree


def _coded(database: Database) -> Iterator[Row]:
    for table in ("code_text", "code_image", "code_av"):
        yield from database.rows(table)


def _segments(
    database: Database, originals: Mapping[int, Original | None], codes: Mapping[int, ProjectCode], way: Counting,
    losses: list[Loss],
) -> Iterator[Segment]:  # fmt: skip
    for row in database.rows("code_text"):
        original, code = originals.get(row["fid"]), codes.get(row["cid"])
        if code is None or original is None:
            what = "a coding whose code is not there" if code is None else "a coding whose text is not there"
            losses.append(Loss(what, _where(row)))
            continue
        place = _place(row, original, way, losses)
        if place is not None:
            owner = text(row["owner"])
            guid = _guid("coding", f"{row['fid']} {row['cid']} {row['pos0']} {row['pos1']} {owner}")
            yield Segment(guid, _guid("source", row["fid"]), *place, code.guid, _user(owner), text(row.get("memo")),
                          text(row.get("date")))  # fmt: skip


def _place(row: Row, original: Original, way: Counting, losses: list[Loss]) -> tuple[int, int] | None:
    """A passage in code points."""
    start, end = way.passage(original, number(row["pos0"]), number(row["pos1"]))
    place = inside(start, end, len(original.text))
    if place is None:
        losses.append(Loss(EMPTY if start >= end else PAST_END, _where(row)))
    elif place != (start, end):
        losses.append(Loss(CUT, _where(row)))
    return place


def _where(row: Row) -> str:
    return f"source {row['fid']}, {row['pos0']} to {row['pos1']}"


def _regions(
    database: Database, originals: Mapping[int, Original | None], codes: Mapping[int, ProjectCode], losses: list[Loss]
) -> Iterator[Segment]:
    for table, key, names in _REGIONS:
        for row in database.rows(table):
            region = ", ".join(f"{name} {row[name]}" for name in names)
            if row["cid"] not in codes or row["id"] not in originals:
                losses.append(Loss("a coding whose code or file is not there", f"source {row['id']}, {region}"))
            else:
                yield Segment(_guid(table, row[key]), _guid("source", row["id"]), 0, 0, codes[row["cid"]].guid,
                              _user(text(row.get("owner"))), text(row.get("memo")), text(row.get("date")),
                              region=region)  # fmt: skip


def _notes(
    database: Database, originals: Mapping[int, Original | None], way: Counting, losses: list[Loss]
) -> Iterator[Note]:
    for row in database.rows("project"):
        if text(row["memo"]):
            yield Note(_guid("note", "project"), text(row["memo"]))
    for row in database.rows("journal"):
        yield Note(_guid("journal", row["jid"]), text(row.get("jentry")), name=text(row.get("name")),
                   created=text(row.get("date")))  # fmt: skip
    for row in database.rows("annotation"):
        original = originals.get(row["fid"])
        place = None if original is None else _place(row, original, way, losses)
        if place is not None:
            yield Note(_guid("annotation", row["anid"]), text(row.get("memo")), _guid("source", row["fid"]),
                       created=text(row.get("date")), at=place)  # fmt: skip


def _cases(
    database: Database, originals: Mapping[int, Original | None], way: Counting, losses: list[Loss]
) -> Iterator[Case]:
    values: dict[tuple[str, int], list[tuple[str, str]]] = {}
    for row in database.rows("attribute"):
        values.setdefault((text(row.get("attr_type")), row["id"]), []).append((text(row["name"]), text(row["value"])))
    for case in database.rows("cases"):
        sources, passages = [], []
        for row in database.rows("case_text"):
            original = originals.get(row["fid"])
            if row["caseid"] != case["caseid"] or row["fid"] not in originals:
                continue
            place = None if original is None else _place(row, original, way, losses)
            if place is None or (original is not None and place == (0, len(original.text))):
                sources.append(_guid("source", row["fid"]))
            else:
                passages.append((_guid("source", row["fid"]), *place))
        yield Case(_guid("case", case["caseid"]), text(case["name"]), tuple(dict.fromkeys(sources)),
                   tuple(values.pop(("case", case["caseid"]), ())), tuple(passages))  # fmt: skip
    for (kind, id), found in values.items():
        if kind == "file" and id in originals:
            name = next(text(row["name"]) for row in database.rows("source") if row["id"] == id)
            yield Case(_guid("case of source", id), name, (_guid("source", id),), tuple(found))
