"""A codebook as a report's appendix: what it says, in the order in which it is printed, for Markdown, HTML and Word."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from .model import Change, Code, Codebook

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Entry:
    """A code: how deep it stands (1 directly in its theme), and what is said of it."""

    depth: int
    name: str
    id: str
    facts: Facts


@dataclass(frozen=True)
class Section:
    """A theme."""

    title: str
    text: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Appendix:
    """The whole: what it is, the themes, the sources with how far each was read, and the changes, newest first."""

    title: str
    about: Facts
    sections: tuple[Section, ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]


def appendix(codebook: Codebook) -> Appendix:
    """What a codebook's appendix holds."""
    sections = tuple(
        Section(f"{theme.name} ({theme.id})",
                theme.definition + (" These are working marks; they are never counted." if theme.process else ""),
                tuple(_entry(depth, code, codebook) for depth, home, code in codebook.tree() if home is theme))
        for theme in codebook.themes
    )  # fmt: skip
    lists = (
        ("Facts about a case that are no codes", codebook.case_variables),
        ("Sources, and how far each was read",
         tuple(f"{one.id}: {one.read}{f' ({one.note})' if one.note else ''}" for one in codebook.references)),
        ("Changes", tuple(map(_change, codebook.changes))),
    )  # fmt: skip
    return Appendix(codebook.title, _about(codebook), sections, tuple((head, items) for head, items in lists if items))


def _about(book: Codebook) -> Facts:
    counted = sum(len(theme.codes) for theme in book.themes if not theme.process)
    themes = sum(not theme.process for theme in book.themes)
    marks = sum(len(theme.codes) for theme in book.themes if theme.process)
    facts = [("Version", f"{book.version}{f', based on {book.based_on}' if book.based_on else ''}"),
             ("Status", book.status),
             ("Codes", f"{counted} in {themes} themes" + (f", {marks} working marks" if marks else "")),
             ("Unit", book.unit), ("Stages", "; ".join(f"{n} {name}" for n, name in sorted(book.stages.items()))),
             ("On the stages", book.stages_note),
             ("Quotation", "; ".join(f"{level}: {says}" for level, says in book.quote_release.items())),
             ("Sensitivity", "; ".join(f"{level}: {says}" for level, says in book.sensitivity.items())),
             ("Licence", book.licence)]  # fmt: skip
    return tuple((label, " ".join(text.split())) for label, text in facts if text)


def _entry(depth: int, code: Code, book: Codebook) -> Entry:
    stage = "" if code.stage is None else f"{code.stage} {book.stages.get(code.stage, '')}".strip()
    facts = [("Definition", code.definition), ("Include", code.include), ("Exclude", code.exclude),
             ("Examples", "; ".join(code.examples)), ("Stage", stage), ("Quotation", code.quote_release),
             ("Sensitivity", code.sensitivity or ""), ("Sources", "; ".join(code.sources))]  # fmt: skip
    return Entry(depth, code.name, code.id, tuple((label, " ".join(text.split())) for label, text in facts if text))


def _change(change: Change) -> str:
    when = ", ".join(filter(None, [change.date.isoformat() if change.date else "", change.by]))
    why = f" Why: {change.why}" if change.why else ""
    return f"{change.version}{f' ({when})' if when else ''}: {change.what}.{why}".replace("..", ".")


def as_markdown(one: Appendix) -> str:
    """The appendix as Markdown."""
    lines = [f"# {_md(one.title)}", "", *(f"- **{label}:** {_md(text)}" for label, text in one.about), ""]
    for section in one.sections:
        lines += [f"## {_md(section.title)}", "", _md(section.text), ""]
        for entry in section.entries:
            lines += [f"{'#' * min(entry.depth + 2, 6)} {_md(entry.name)} (`{entry.id}`)", ""]
            lines += [f"- **{label}:** {_md(text)}" for label, text in entry.facts] + [""]
    for head, items in one.lists:
        lines += [f"## {_md(head)}", "", *(f"- {_md(item)}" for item in items), ""]
    return "\n".join(lines)


def _md(text: str) -> str:
    for mark in "\\`*_[]<>#|":
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())


_STYLE = """
:root { --ink: #1a1a1a; --quiet: #565656; --paper: #fbfbf9; --line: #d6d6d2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e9e6; --quiet: #b3b3ae; --paper: #1c1d1f; --line: #43454a; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 48rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Georgia, "Times New Roman", serif; }
h1, h2, h3, h4, h5, h6, dt { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; line-height: 1.25; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.75rem 0 .4rem; }
h3 code, h4 code, h5 code, h6 code { color: var(--quiet); font-weight: normal; font-size: .85em; }
dl { display: grid; grid-template-columns: 7.5rem 1fr; gap: .15rem .75rem; margin: 0; }
dt { color: var(--quiet); font-size: .875rem; padding-top: .15rem; } dd { margin: 0; }
article { break-inside: avoid; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } article { margin-left: 0 !important; } }
"""


def as_html(one: Appendix) -> str:
    """The appendix as a page that needs nothing else."""
    parts = ["<!doctype html>", '<html lang="en">', '<head><meta charset="utf-8">',
             '<meta name="viewport" content="width=device-width, initial-scale=1">',
             f"<title>{escape(one.title)}: codebook</title><style>{_STYLE}</style></head>", "<body>",
             f"<h1>{escape(one.title)}</h1>", _dl(one.about)]  # fmt: skip
    for section in one.sections:
        parts += ["<section>", f"<h2>{escape(section.title)}</h2>", f"<p>{escape(section.text)}</p>"]
        for entry in section.entries:
            level = min(entry.depth + 2, 6)
            parts += [f'<article id="{entry.id}" style="margin-left: {1.5 * (entry.depth - 1):g}rem">',
                      f"<h{level}>{escape(entry.name)} <code>{entry.id}</code></h{level}>", _dl(entry.facts),
                      "</article>"]  # fmt: skip
        parts.append("</section>")
    for head, items in one.lists:
        parts += [
            f"<section><h2>{escape(head)}</h2><ul>",
            *(f"<li>{escape(item)}</li>" for item in items),
            "</ul></section>",
        ]
    return "\n".join([*parts, "</body>", "</html>", ""])


def _dl(facts: Facts) -> str:
    return f"<dl>{''.join(f'<dt>{escape(label)}</dt><dd>{escape(text)}</dd>' for label, text in facts)}</dl>"
