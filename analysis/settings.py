"""What study.toml may say."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Role = Literal["participant", "interviewer", "other"]
LanguageCode = Literal["en", "fr", "de", "nl", "it", "es", "el", "lt"]
RecogniserName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$")]
AgeRecipient = Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]+$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class KeySettings(_Table):
    """Who can open the key."""

    recipients: tuple[AgeRecipient, ...] = ()
    destroyed: bool = False

    @model_validator(mode="after")
    def _for_somebody(self) -> KeySettings:
        if not (self.recipients or self.destroyed):
            raise ValueError("name at least one recipient, or the key could never be opened")
        return self


class AnonymiseSettings(_Table):
    """How identifiers are replaced."""

    placeholders: Literal["interview"] | LanguageCode = "interview"
    style: Literal["placeholder", "pseudonym"] = "placeholder"
    dates: Literal["shift", "mask"] = "shift"
    age_band: int = Field(default=0, ge=0, le=25)
    population: int = Field(default=1_000_000, ge=0)


class DetectSettings(_Table):
    """Who looks for identifiers beside the toolkit itself."""

    presidio: tuple[RecogniserName, ...] = ()


class ModelSettings(_Table):
    """Which models."""

    embeddings: str = "all-MiniLM-L6-v2"
    embedding_languages: tuple[LanguageCode, ...] = ("en",)


class TopicSettings(_Table):
    """How topics are found."""

    minimum_words: int = Field(default=5, ge=1, le=50)
    seed: int = Field(default=20, ge=0)


class FigureSettings(_Table):
    """What figures may show."""

    small_cell: int = Field(default=3, ge=3, le=10)
    group_by: str = ""


class ReleaseSettings(_Table):
    """What is published, and under which identifiers."""

    name: str = ""


class AgreementSettings(_Table):
    """Whether coders are compared."""

    reflexive: bool = False


class Settings(_Table):
    """The whole of study.toml."""

    title: str = Field(min_length=1)
    languages: tuple[LanguageCode, ...] = Field(default=("en",), min_length=1)
    codebook: str = "grooming-and-missing"
    roles: dict[str, Role] = {}
    key: KeySettings
    anonymise: AnonymiseSettings = AnonymiseSettings()
    detect: DetectSettings = DetectSettings()
    models: ModelSettings = ModelSettings()
    topics: TopicSettings = TopicSettings()
    figures: FigureSettings = FigureSettings()
    release: ReleaseSettings = ReleaseSettings()
    agreement: AgreementSettings = AgreementSettings()


def known_keys(table: list[str]) -> list[str]:
    """The keys that a table of study.toml may have."""
    model: type[BaseModel] = Settings
    for name in table:
        annotation = model.model_fields[name].annotation if name in model.model_fields else None
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            return []
        model = annotation
    return list(model.model_fields)
