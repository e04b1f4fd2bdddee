"""What the detector of quasi-identifiers needs to know about a language: words, and how people speak of themselves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class About:
    """One language's words for what a person is, has and does.

    Words are stems, lower-case: what follows a stem may be one of `endings`, or where `glued` anything may go before it.
    Patterns are for the `regex` module, over text in any case; ``{who}`` in them stands for `who`, ``{a}`` for `article`.

    Attributes
    ----------
    occupations, training : tuple of str
        Work and offices held; degrees and apprenticeships.
    workplaces, activities, businesses : tuple of str
        Where one works, what one does there, and what one may work in or own.
    nationalities, religions, illnesses, relatives : tuple of str
        Peoples; faiths; illness, disability, pregnancy; those whom one has a number of.
    endings : str
        A pattern of what a stem may end in.
    who : str
        A pattern of a specific person as the subject of a sentence.
    article : str
        A pattern of articles and what stands in their place, with the space after each.
    is_a : tuple of str
        What stands right before a noun or adjective that says what a specific person is ("{who} was {a}").
    surely, work_as, work_in, owns : tuple of str
        Right before an occupation beyond doubt, an occupation, a place of work, a business.
    is_one : tuple of str
        Right before an occupation in the singular: that it is one person's is beyond doubt ("{who} was a").
    office : str
        After an occupation: where it is held, which makes one person of it ("of the Northfield Bank").
    origin : str
        After a nationality that is beyond doubt one ("national", "born").
    people : str
        After a nationality or a faith: a pattern of words for one person, or for where one comes from.
    from_country, suffers, has : tuple of str
        Right before a nationality that is somebody's, an illness, a number of children or siblings.
    weak : tuple of str
        Workplaces that tell nothing without the word before them ("room").
    groups : str
        Right before a word: nobody in particular ("people with", "most").
    modifiers : str
        Words that never belong to what follows them, "" where nothing before the noun belongs to it.
    tail : str
        What may follow an occupation and belongs to it ("of the club"), "" for nothing.
    fields : str
        Headings of forms, after which the answer is marked ("number of children").
    phrases : tuple of str
        Whole patterns of illness and disability that no single word tells.
    of_harm : tuple of str
        Illnesses that follow from what the interviews are about: a coder reads for them, so a person decides.
    named_work : tuple of str
        Patterns of any words that are somebody's work because of what stands before them ("worked as a").
    numbered : tuple of str
        Patterns of a number of children or siblings without the word for them; ``{n}`` stands for a number.
    asked_work, asked_family : str
        Questions whose answer is an occupation, or a number.
    several : str
        A pattern of the ends of occupations of more than one person, and of other words that start with the same stem.
    glued : bool
        Whether compounds are written as one word.
    """

    occupations: tuple[str, ...]
    training: tuple[str, ...]
    workplaces: tuple[str, ...]
    activities: tuple[str, ...]
    businesses: tuple[str, ...]
    nationalities: tuple[str, ...]
    religions: tuple[str, ...]
    illnesses: tuple[str, ...]
    relatives: tuple[str, ...]
    who: str
    article: str
    is_a: tuple[str, ...]
    surely: tuple[str, ...]
    work_as: tuple[str, ...]
    work_in: tuple[str, ...]
    owns: tuple[str, ...]
    origin: str
    people: str
    from_country: tuple[str, ...]
    suffers: tuple[str, ...]
    has: tuple[str, ...]
    groups: str
    weak: tuple[str, ...] = ()
    is_one: tuple[str, ...] = ("(?!)",)
    office: str = "(?!)"
    endings: str = "s?"
    modifiers: str = ""
    tail: str = ""
    fields: str = "(?!)"
    phrases: tuple[str, ...] = ()
    of_harm: tuple[str, ...] = ()
    named_work: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    asked_work: str = "(?!)"
    asked_family: str = "(?!)"
    several: str = "(?!)"
    glued: bool = False
