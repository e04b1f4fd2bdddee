"""Vectors of turns from a sentence-transformers model that lies in a local folder.

Nothing is fetched: the folder must hold every file, the libraries are told to stay offline before they are
imported, weights are read from safetensors only (a pickle can run code) and a folder that asks for code of
its own is refused. A turn longer than the model reads at once is cut into pieces whose vectors are averaged,
so that the end of a long answer counts as much as its beginning.

The same texts, folder and batch size give the same bytes in every process on one machine, whatever
OMP_NUM_THREADS says; another processor or release of torch may differ in the seventh digit.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from analysis.errors import InputError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

THREADS = 2
OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
LOGGERS = ("sentence_transformers", "transformers", "huggingface_hub", "torch")
REMEDY = "point to the folder of a sentence-transformers model saved with safetensors weights"

Progress = Callable[[int, int], None]


def embed(
    texts: Sequence[str], folder: str | Path, *, batch_size: int = 32, progress: Progress | None = None
) -> np.ndarray:
    """Vectors of texts, of length one, so that a dot product is a cosine.

    Parameters
    ----------
    texts : sequence of str, length n
    folder : path
        A saved sentence-transformers model: modules.json, tokenizer, model.safetensors.
    batch_size : int
        Pieces that go through the model together. Part of what makes the bytes what they are.
    progress : callable(done, total), optional
        Called with 0 first and after each batch; the unit is a piece, of which a long text has several.

    Returns
    -------
    ndarray of float32, shape (n, d)

    Raises
    ------
    InputError
        When the folder is not a model that can be loaded offline and without its own code.
    """
    folder = Path(folder)
    check_folder(folder)
    with _offline_and_quiet():
        model = _load(folder)
        pieces, owners = _pieces(texts, model.max_seq_length)
        with _threads(THREADS):
            vectors = _encode(model, pieces, batch_size, progress)
    if not pieces:
        return vectors
    # Pieces of one text lie together, so sums run over slices in a fixed order.
    sums = np.add.reduceat(vectors.astype(np.float64), np.searchsorted(owners, np.arange(len(texts))))
    return (sums / np.linalg.norm(sums, axis=1, keepdims=True)).astype(np.float32)


def stay_offline() -> None:
    """Tell the libraries that could reach a network not to, before or after they are imported."""
    os.environ.update(OFFLINE)
    constants = sys.modules.get("huggingface_hub.constants")  # the environment is read only once
    if constants is not None:
        constants.HF_HUB_OFFLINE = True  # type: ignore[attr-defined]


def check_folder(folder: Path) -> None:
    """Refuse a folder that is no local model, has no safetensors weights, or would run code of its own."""
    try:
        modules = json.loads((folder / "modules.json").read_text("utf-8"))
        kinds = [str(module["type"]) for module in modules]
        paths = [folder / module["path"] for module in modules]
    except FileNotFoundError:
        raise InputError("no modules.json in this folder", path=folder, remedy=REMEDY) from None
    except (ValueError, KeyError, TypeError):
        raise InputError("not a list of modules with type and path", path=folder / "modules.json") from None
    if not all(kind.startswith("sentence_transformers.") for kind in kinds):
        raise InputError("the model asks for code that does not come with sentence-transformers", path=folder)
    if not any((path / "model.safetensors").is_file() for path in paths):
        raise InputError("no model.safetensors", path=folder, remedy=REMEDY)


def _load(folder: Path) -> SentenceTransformer:
    import torch
    from sentence_transformers import SentenceTransformer

    try:
        return SentenceTransformer(
            str(folder),
            device="cpu",
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True, "dtype": torch.float32},
        )
    except (OSError, ValueError, KeyError, ImportError) as error:
        problem = f"the model could not be loaded ({type(error).__name__})"
        raise InputError(problem, path=folder, remedy=REMEDY) from error


def _pieces(texts: Sequence[str], longest: int) -> tuple[list[str], np.ndarray]:
    """Texts cut so that each piece fits the model, and for each piece the position of its text."""
    size = max(longest // 2, 1)  # in words, of which the model makes up to two tokens each
    pieces: list[str] = []
    owners: list[int] = []
    for position, text in enumerate(texts):
        words = text.split()
        cuts = [" ".join(words[start : start + size]) for start in range(0, len(words), size)] or [""]
        pieces += cuts
        owners += [position] * len(cuts)
    return pieces, np.array(owners, dtype=np.int64)


def _encode(model: SentenceTransformer, pieces: list[str], batch_size: int, progress: Progress | None) -> np.ndarray:
    """Vectors of pieces in their order, computed from long to short so that batches hold little padding."""
    order = sorted(range(len(pieces)), key=lambda position: (-len(pieces[position]), position))
    vectors = np.zeros((len(pieces), model.get_embedding_dimension() or 0), dtype=np.float32)
    for start in range(0, len(order), batch_size):
        if progress is not None:
            progress(start, len(order))
        batch = order[start : start + batch_size]
        vectors[batch] = model.encode(
            [pieces[position] for position in batch],
            batch_size=batch_size,
            normalize_embeddings=True,
            show_progress_bar=False,
            convert_to_numpy=True,
        )
    if progress is not None:
        progress(len(order), len(order))
    return vectors


@contextlib.contextmanager
def _threads(count: int) -> Iterator[None]:
    """A fixed number of torch threads: how a sum is split over threads decides its last digits."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        with torch.inference_mode():
            yield
    finally:
        torch.set_num_threads(before)


@contextlib.contextmanager
def _offline_and_quiet() -> Iterator[None]:
    """No network, no log line, no warning and no bar while the model is loaded and used."""
    stay_offline()
    levels = {name: logging.getLogger(name).level for name in LOGGERS}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import transformers

        bars = transformers.utils.logging.is_progress_bar_enabled()
        transformers.utils.logging.disable_progress_bar()
        for name in LOGGERS:
            logging.getLogger(name).setLevel(logging.ERROR)
        try:
            yield
        finally:
            for name, level in levels.items():
                logging.getLogger(name).setLevel(level)
            if bars:
                transformers.utils.logging.enable_progress_bar()
