"""A stage runs when its inputs changed or what it wrote is gone, and only then."""

from __future__ import annotations

from pathlib import Path

from analysis.freshness import dump_state, files_below, fingerprint, is_fresh, load_state, record


def test_a_stage_is_fresh_until_an_input_or_an_output_changes(tmp_path: Path) -> None:
    source, made = tmp_path / "in.txt", tmp_path / "work" / "out.txt"
    made.parent.mkdir()
    source.write_text("a")
    made.write_text("b")
    inputs = fingerprint([source], {"seed": 20})
    state = record("stage", inputs, [made], tmp_path)
    assert is_fresh(state, "stage", inputs, tmp_path)
    assert not is_fresh(state, "stage", fingerprint([source], {"seed": 21}), tmp_path)
    assert not is_fresh(state, "other", inputs, tmp_path)
    made.write_text("touched")
    assert not is_fresh(state, "stage", inputs, tmp_path)
    made.unlink()
    assert not is_fresh(state, "stage", inputs, tmp_path)


def test_names_of_raw_files_stay_out_of_the_state(tmp_path: Path) -> None:
    (tmp_path / "Marsh_Anna.txt").write_text("a")
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "P01.jsonl").write_text("{}")
    state = record(
        "anonymize", fingerprint([tmp_path / "Marsh_Anna.txt"]), [tmp_path / "corpus" / "P01.jsonl"], tmp_path
    )
    assert b"Marsh" not in dump_state(state)


def test_a_state_that_cannot_be_read_is_no_state(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text("{")
    assert load_state(tmp_path / "state.json") == load_state(tmp_path / "none.json") == {}


def test_hidden_and_compiled_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".DS_Store", "a.pyc", "a.txt"):
        (tmp_path / name).write_text("x")
    assert [path.name for path in files_below(tmp_path, tmp_path / "none")] == ["a.txt"]
