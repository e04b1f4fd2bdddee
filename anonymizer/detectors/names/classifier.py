"""Names in transcripts without capitals, found by a small token classifier that never looked at capitals."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from os import cpu_count
from typing import Any

import numpy as np

from ...dictionary import is_name, is_word
from ...languages import language_for
from ...lexicon import is_listed_name, zipf
from ...mentions import PERSON, PLACE, REPLACE, REVIEW, Mention
from ...packs import Pack, verify
from ...vocabulary import is_mere_word
from ..words import Word, words_of

_CATEGORIES = {
    "GIVEN_NAME": PERSON, "SURNAME": PERSON, "CITY": PLACE, "STATE": PLACE, "STREET_NAME": PLACE,
}  # fmt: skip
_SURE, _LIKELY = 0.5, 0.2  # probability that a word is a name: from here replaced, from here reviewed
_UNREAD = -1.0  # in place of a probability
_COMMON = 5.0  # zipf: no name for sure
_WINDOW, _AROUND = 126, 24  # tokens the model reads at once, and on either side of a word
_BATCH = 512  # tokens that go through the model together; more of them no longer fit the processor's cache
_ENOUGH = 2  # windows: a word that was no name in these is none in the rest of the interview


_Scored = tuple[Word, float, float]  # and that it belongs to a person, and to a place


@dataclass(frozen=True)
class _Classifier:
    tokenizer: Any
    session: Any
    columns: dict[str, list[int]]  # of the output, by category


@dataclass(frozen=True)
class _Window:
    text: int
    first: int  # token
    ids: list[int]


@cache
def load_classifier(pack: Pack) -> _Classifier:
    """The model and its tokenizer, the weights checked against the pack's hash.

    What it gives is the same to the last bit for any number of threads; more than two help little.
    """
    import onnxruntime
    from tokenizers import Tokenizer

    folder = verify(pack)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = min(2, cpu_count() or 1), 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(str(folder / pack.weights), options, providers=["CPUExecutionProvider"])
    labels = json.loads((folder / "config.json").read_text("utf-8"))["id2label"]
    columns: dict[str, list[int]] = {PERSON: [], PLACE: []}
    for column, label in sorted((int(number), label) for number, label in labels.items()):
        if (category := _CATEGORIES.get(label[2:])) is not None:
            columns[category].append(column)
    return _Classifier(Tokenizer.from_file(str(folder / "tokenizer.json")), session, columns)


def find_uncased(texts: Sequence[str], code: str, pack: Pack | None) -> Iterator[list[Mention]]:
    """Yield, for each text, the people and places that the classifier finds.

    Parameters
    ----------
    texts : sequence of str
        Turns in one language; capitals make no difference.
    code : str
        The language.
    pack : Pack, optional
        The classifier; without one nothing is found.
    """
    if pack is None:
        yield from ([] for _ in texts)
        return
    model = load_classifier(pack)
    kin = language_for(code).kin  # "nan": nobody's name
    words = [[word for word in words_of(text) if word.folded not in kin] for text in texts]
    encoded = model.tokenizer.encode_batch(list(texts), add_special_tokens=False)
    scores = [np.full((len(one.ids), 2), _UNREAD) for one in encoded]
    reading = _worth_reading(words, code, encoded)
    for batch in _batches(sorted(reading, key=lambda w: (len(w.ids), w.text, w.first))):
        for window, found in zip(batch, _probabilities(model, batch), strict=True):
            seen = scores[window.text][window.first : window.first + len(window.ids)]
            np.maximum(seen, found, out=seen)
    scored = [list(_by_word(said, one.offsets, found)) for said, one, found in zip(words, encoded, scores, strict=True)]
    usual = _usual(row for rows in scored for row in rows)
    for text, rows in zip(texts, scored, strict=True):
        yield list(_mentions(text, rows, usual, code))


def _usual(scored: Iterable[_Scored]) -> dict[str, tuple[float, float]]:
    """For each word that was read, how sure the model was of it where it was read."""
    heard: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for word, person, place in scored:
        if person != _UNREAD:
            heard[word.folded].append((person, place))
    return {
        folded: (sum(p for p, _ in rows) / len(rows), sum(p for _, p in rows) / len(rows))
        for folded, rows in heard.items()
    }


def _worth_reading(words: Sequence[Sequence[Word]], code: str, encoded: Sequence[Any]) -> Iterator[_Window]:
    """Windows around the words that may be names and were not read often enough before: closure carries on from there."""
    read: Counter[str] = Counter()
    for number, (said, one) in enumerate(zip(words, encoded, strict=True)):
        starts = [start for start, _ in one.offsets]
        first = last = 0
        for word in said:
            if read[word.folded] >= _ENOUGH or not _may_be_name(word, code):
                continue
            read[word.folded] += 1
            at = bisect_left(starts, word.start)
            if last and (at + _AROUND < last or at - _AROUND > last or at + _AROUND - first > _WINDOW):
                yield _Window(number, first, one.ids[first:last])
                first = max(0, at - _AROUND)
            elif not last:
                first = max(0, at - _AROUND)
            last = at + _AROUND
        if last:
            yield _Window(number, first, one.ids[first:last])


def _may_be_name(word: Word, code: str) -> bool:
    if word.folded in language_for(code).ordinary_capitals:
        return False
    known = zipf(word.text, code)
    plain = is_word(word.text, code) or is_mere_word(word.text, code)
    return len(word.text) > 2 and (is_name(word.folded, code) or (known < _COMMON and not plain))


def _batches(windows: Iterable[_Window]) -> Iterator[list[_Window]]:
    """Windows that are read together, each padded to the longest of its batch, which is the last."""
    batch: list[_Window] = []
    for window in windows:
        if batch and (len(batch) + 1) * len(window.ids) > _BATCH:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


def _probabilities(model: _Classifier, batch: Sequence[_Window]) -> Iterator[np.ndarray]:
    """For each token of each window, that it belongs to a person and that it belongs to a place."""
    start, end = model.tokenizer.token_to_id("[CLS]"), model.tokenizer.token_to_id("[SEP]")
    ids = np.zeros((len(batch), max(len(window.ids) for window in batch) + 2), dtype=np.int64)
    for row, window in enumerate(batch):
        ids[row, : len(window.ids) + 2] = [start, *window.ids, end]
    given = {"input_ids": ids, "attention_mask": (ids != 0).astype(np.int64), "token_type_ids": np.zeros_like(ids)}
    logits = model.session.run(None, given)[0].astype(np.float64)
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    both = np.stack([shares[:, :, model.columns[kind]].sum(axis=-1) for kind in (PERSON, PLACE)], axis=-1)
    for row, window in enumerate(batch):
        yield both[row, 1 : len(window.ids) + 1]


def _mentions(
    text: str, scored: Sequence[_Scored], usual: dict[str, tuple[float, float]], code: str
) -> Iterator[Mention]:
    """Whole words, as sure as the surest of their tokens; names that stand side by side are one."""
    last: Mention | None = None
    for word, person, place in scored:
        if person == _UNREAD:
            person, place = usual.get(word.folded, (0.0, 0.0))
        common = zipf(word.text, code) >= _COMMON and not is_listed_name(word.folded, code)
        mere, sure = is_mere_word(word.text, code), person + place >= _SURE
        if person + place < _LIKELY or common or (mere and not sure):
            continue
        tier, category = REPLACE if sure and not mere else REVIEW, PERSON if person >= place else PLACE
        mention = Mention(word.start, word.end, tier, category, "model")
        if last and (last.tier, last.category) == (tier, category) and text[last.end : word.start] in (" ", "-"):
            mention = Mention(last.start, word.end, tier, category, "model")
        elif last:
            yield last
        last = mention
    if last:
        yield last


def _by_word(words: Sequence[Word], offsets: Sequence[tuple[int, int]], scores: np.ndarray) -> Iterator[_Scored]:
    token, rows = 0, scores.tolist()
    for word in words:
        while token < len(offsets) and offsets[token][1] <= word.start:
            token += 1
        person = place = _UNREAD
        while token < len(offsets) and offsets[token][0] < word.end:
            if sum(rows[token]) > person + place:
                person, place = rows[token]
            token += 1
        yield word, person, place
