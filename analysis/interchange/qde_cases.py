"""The cases and variables of a REFI-QDA project, by whichever of the known ways a tool writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .markup import Element, attribute, child, children, local
from .project import Case, Loss, ProjectCode, stable_guid
from .qde_passages import Resolved
from .qde_sources import Found, guid_of


def read_cases(
    root: Element, found: Found, resolved: Resolved, codes: Sequence[ProjectCode], losses: list[Loss]
) -> tuple[tuple[Case, ...], set[str]]:
    """The cases, and the guids of codes that are cases under another name.

    Quirkos and MAXQDA write a case without a name for the variables of one source, or put the variables into the
    source; NVivo gives a case and a code one GUID and codes the case's passages.

    Parameters
    ----------
    root : element
        Of the project.
    found, resolved
        What its sources hold.
    codes : sequence of ProjectCode
    losses : list of Loss
        Gets what cases have and this toolkit cannot hold.
    """
    names = {guid_of(v, "variable"): attribute(v, "name") for v in children(child(root, "Variables"), "Variable")}
    titles = {source.guid: source.name for source in found.sources}
    parents = {code.parent for code in codes}
    cases: dict[str, Case] = {}
    case_codes: set[str] = set()
    for number, element in enumerate(children(child(root, "Cases"), "Case")):
        guid = guid_of(element, "code") or stable_guid("", "case", str(number))
        coded = [s for s in resolved.segments if s.code == guid and not s.region]
        if guid not in parents:
            case_codes.add(guid)
        refs = [guid_of(ref, "selection", "targetGUID") for ref in children(element, "SelectionRef")]
        passages = dict.fromkeys(
            [*(resolved.places[ref] for ref in refs if ref in resolved.places),
             *((s.source, s.start, s.end) for s in coded if guid in case_codes)]
        )  # fmt: skip
        sources = tuple(guid_of(ref, "source", "targetGUID") for ref in children(element, "SourceRef"))
        name = attribute(element, "name") or (titles.get(sources[0], "") if len(sources) == 1 else "")
        values = tuple(_values(children(element, "VariableValue"), names))
        cases[guid] = Case(guid, name or f"case {number + 1}", sources, values, tuple(passages))
        losses += [Loss("a code given to a case as a whole", "cases") for _ in children(element, "CodeRef")]
        losses += [Loss("a description of a case", "cases") for one in children(element, "Description") if one.text]
    for source, value in found.variables:
        guid = stable_guid("", "case", source)
        old = cases.get(guid, Case(guid, titles[source], (source,)))
        cases[guid] = Case(guid, old.name, old.sources, (*old.variables, *_values([value], names)), old.passages)
    return tuple(cases.values()), case_codes


def _values(elements: Iterator[Element] | Sequence[Element], names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for element in elements:
        ref = child(element, "VariableRef")
        name = names.get("" if ref is None else guid_of(ref, "variable", "targetGUID"), "")
        values = ["".join(one.itertext()) for one in element if local(one).endswith("value")]
        if name and values:
            yield name, values[0]
