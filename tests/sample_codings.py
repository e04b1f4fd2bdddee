"""Make the sample study's codings afresh: ``python -m tests.sample_codings``.

The coded passages are kept as words of the raw (fictional) interviews, so that the codings can be made again when the
anonymiser puts other placeholders in. `a` and `b` are the two coders; `ab` is a passage that both coded alike.
"""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import pandas as pd

from analysis import stages
from analysis.codings import COLUMNS, write_codings
from analysis.study import Study
from analysis.turn_hash import text_hash
from anonymizer.intake import read_all, with_roles
from anonymizer.replacement.swapping import Swap, carry

ROOT = Path(__file__).resolve().parent.parent
PASSAGES = Path(__file__).with_name("sample_passages.csv")
CREATED, VERSION = "2026-01-15", "1.0.0"


def make(study: Study) -> dict[str, pd.DataFrame]:
    """Codings of both coders, for a study that has been anonymised."""
    import json

    people = stages.people_of(study)
    transcripts = read_all(study.raw, people, study.participants)
    interviews, _, _ = with_roles(transcripts, people, study.settings.roles, "en")
    raw = {i.id: [turn.text if turn.role == "participant" else "" for turn in i.transcript.turns] for i in interviews}
    corpus = stages.read_corpus(study).set_index(["interview", "turn"])["text"]
    rows: dict[str, list[dict[str, object]]] = {"coder_a": [], "coder_b": []}
    with PASSAGES.open(encoding="utf-8", newline="") as table:
        for line in csv.DictReader(table):
            passage = line["passage"].replace("'", "’") if line["interview"] == "P01" else line["passage"]
            [turn] = [n for n, text in enumerate(raw[line["interview"]]) if passage in text]
            at = raw[line["interview"]][turn].index(passage)
            offsets = json.loads((study.root / "secure" / "offsets" / f"{line['interview']}.json").read_text())
            swaps = [Swap(*one) for one in offsets.get(str(turn), [])]
            for letter in line["coders"]:
                own = rows[f"coder_{letter}"]
                own.append({
                    "id": f"{letter}{len(own) + 1:03}", "interview": line["interview"], "turn": turn,
                    "start": carry(at, (), swaps, end=False), "end": carry(at + len(passage), (), swaps, end=True), "code": line["code"],
                    "coder": f"coder_{letter}", "memo": "", "created": CREATED, "codebook": VERSION,
                    "text_hash": text_hash(corpus[line["interview"], turn]),
                })  # fmt: skip
    return {coder: pd.DataFrame(found, columns=list(COLUMNS)) for coder, found in rows.items()}


def main() -> None:
    """Write them into the sample study."""
    with tempfile.TemporaryDirectory() as folder:
        study = stages.copy_sample(Path(folder) / "study")
        stages.anonymize(study)
        for coder, codings in make(study).items():
            (ROOT / "notebooks" / "sample_study" / "codings" / f"{coder}.csv").write_bytes(write_codings(codings))


if __name__ == "__main__":
    main()
