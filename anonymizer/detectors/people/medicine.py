"""Illnesses by their form: the Greek ends that medicine gives to its words in every language of Europe, and broken bones."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from ...languages.language import words
from ...mentions import ILLNESS, REVIEW, Mention
from ..forms import holds

# Ends of the names of illnesses and operations, by language; the words that have them and are none stand behind.
_ENDS: dict[str, tuple[str, str]] = {
    "en": (
        r"itis|(?:thr|r|scler|cirrh|tubercul|necr|fibr|psych|neur|stat|por|thromb|sten|cyst|acid|spondyl|melan|lei|sarcoid|scoli|lord|kyph|endometri)os[ei]s"
        r"|algia|opath(?:y|ies)|aemia|[ln]emia|ectomy|ostomy|plegi[ac]|oplasty|arrhoea|orrhage|prosthe(?:s[ei]s|tics?)",
        r"nostalgia|sociopath(?:y|ies)|telepath(?:y|ies)|hom(?:o)?eopath(?:y|ies)|sympath(?:y|ies)|empath(?:y|ies)|antipath(?:y|ies)|apath(?:y|ies)|academia",
    ),
    "fr": (r"algies?|opathies?|ectomies?|plégi\p{Ll}+|arthrose|sclérose|cirrhose|tuberculose|névrose|psychose", r"nostalgies?|homéopathies?|télépathies?"),
    "de": (r"itis|algie|opathie|ektomie|plegie|sklerose|arthrose|zirrhose|tuberkulose|neurose|psychose|ämie", r"nostalgie|homöopathie|telepathie|akademie"),
    "nl": (r"itis|algie|opathie|ectomie|plegie|sclerose|artrose|cirrose|tuberculose|neurose|psychose|emie", r"nostalgie|homeopathie|telepathie|academie|premie|chemie|epidemie|pandemie|blasfemie"),
    "it": (r"algi[ae]|opati[ae]|ectomi[ae]|plegi[ac]|sclerosi|artrosi|cirrosi|tubercolosi|nevrosi|psicosi", r"nostalgi[ae]|omeopati[ae]|telepati[ae]|simpati[ae]|empati[ae]|antipati[ae]|apati[ae]"),
    "es": (r"itis|algias?|opatías?|ectomías?|plej[íi]as?|esclerosis|artrosis|cirrosis|tuberculosis|neurosis|psicosis", r"nostalgias?|homeopatías?|telepatías?"),
}  # fmt: skip
# some part of each of those words, and of what _BROKEN and _MEDICINE hold
_PARTS = words(
    "itis itís osis oses algi lgia opat emia emie ämie ectom ektom ostom pleg plej plég pléj oplast rrho rrhag rose rosi culos colos kulos"
    " psycho psico prosthe fractur calcif broke disloc amputat herniat slipp ruptur perforat inflamm lesion contus lacerat haemat"
    " stiffness paralys s_disease s_syndrome s_palsy s_dementia s_sarcoma s_lymphoma s_chorea s_ataxia s_contracture loss_of deformit tumour_of tumours_of cancer_of disease_of prolapse atrophy_of oma_of tattoo scar_ scars_"
    " birthmark mole_ moles_ pierc burn bruis wound"
    " bullet scratches azep zolam barbit oxet pramin tripty perid azine zapine olol dipine sartan statin azole cill mycin cyclin floxac"
    " udine navir profen codone caine triptan glipt setron lukast insulin methad cortis"
)
_SIDE = r"(?:(?:left|right|lower|upper|outer|inner|both|distal|proximal|lumbar|cervical|sacral|thoracic|\d\w\w|first|second|third|fourth|fifth|whole) )*"
# what of a body breaks, as people and as doctors call it, and what else there is of it
_LIMB = (
    r"(?:legs?|arms?|wrists?|ankles?|hips?|collarbones?|jaw|nose|ribs?|skull|pelvis|knees?|kneecaps?|shoulders?|elbows?|spine|neck|f(?:oo|ee)t|hands?|thumbs?"
    r"|fingers?|toes?|heels?|thighs?|shins?|forearms?|back|tooth|teeth|patella|femur|tibia|fibula|humerus|radius|ulna|clavicle|scapula|sternum|vertebra[el]?"
    r"|spinal column|(?:intervertebral )?dis[ck]s?|sacrum|coccyx|eardrums?|meniscus|ligaments?|tendons?)"
)
_PART = (
    rf"(?:{_LIMB}|cal(?:f|ves)|chest|abdomen|groin|buttocks?|head|scalp|forehead|temples?|eyes?|eyelids?|eyebrows?|ears?|cheeks?|chin|lips?|tongue|throat"
    r"|stomach|lungs?|livers?|kidneys?|spleen|bladder|heart|aorta|retina|cornea|nerves?|face)"
)
_BROKEN = (
    rf"(?:\p{{L}}{{3,}}(?:ed|al|ic|ar|ive|ous|ile|ial|und|ete) )?(?:fractures?|calcifications?|amputations?|dislocations?|inflammations?|ruptures?|lesions?|contusions?|lacerations?|haematomas?|stiffness"
    rf"|paralysis|loss|deformit(?:y|ies)|tumours?|cancer|disease|prolapse|atrophy|\p{{L}}+o(?:sis|ma|pathy)) of (?:the |a |an |his |her |my |their )?{_SIDE}{_PART}"
    rf"|(?:fractured|broke|broken|dislocated|amputated|herniated|slipped|ruptured|perforated) (?:my |his |her |their |a |the )?{_SIDE}{_LIMB}"
    rf"|{_LIMB} (?:was|were|(?:had|has|have) been) (?:amputated|broken|fractured|dislocated|crushed)"
    # illnesses that have their doctor's name
    r"|(?-i:\p{Lu})\p{L}+['’]s (?:disease|syndrome|palsy|dementia|sarcoma|lymphoma|chorea|ataxia|contracture)"
    # marks by which somebody may be known
    rf"|(?:scars?|tattoos?|birthmarks?|moles?|piercings?|burns?|bruises|bruising|wounds?|bullet|gunshot wounds?|stab wounds?|scratches) (?:\p{{L}}+ ){{0,3}}?"
    rf"(?:on|over|under|above|below|near|behind|across|to|in|through) (?:the |his |her |my |their |both )?{_SIDE}{_PART}"
    rf"|prosthetic (?:{_PART} )?(?:joints?|limbs?|devices?|{_PART})"
    r"|tattoos? of (?:an?|the|his|her|my) (?:\p{L}+ ){0,2}?\p{L}+"
)
_VERTEBRAE = regex.compile(r"(?<!\p{L})[CTLS]\d{1,2}[-\u2010\u2011/][CTLS]?\d{1,2}(?!\p{L})")
# medicines, by the stems that the World Health Organization gives to what has one effect (INN stem book)
_MEDICINE = (
    r"\p{L}{2,}(?:azepam|zolam|barbital|oxetine|pramine|triptyline|peridol|azine|zapine|olol|dipine|sartan|statin|prazole|conazole|cillin|mycin|cycline|floxacin"
    r"|vudine|navir|profen|codone|caine|triptan|gliptin|setron|lukast)|insulin|methadone|cortisone"
)
# what doctors say before the name of an illness
_QUALITY = (
    r"(?:(?:\p{L}{2,12}[-\u2011])?(?:(?:degenerative|calcifying|chronic|acute|severe|mild|paranoid|manic|rheumatoid|multiple|bilateral|congenital|hereditary"
    r"|progressive|malignant|benign|obstructive|allergic|viral|bacterial|infectious|post-traumatic|advanced|recurrent) )?)"
)


def find_medical(text: str, code: str) -> Iterator[Mention]:
    """Yield them, for a person to look at.

    Parameters
    ----------
    text : str
        One turn.
    code : str
        Its language; Greek and Lithuanian have only the lists of `anonymizer.detectors.people.demographic_words`.
    """
    patterns = [_pattern(code)] if code in _ENDS and holds(text, _PARTS) else []
    for pattern in (*patterns, *((_VERTEBRAE,) if code == "en" else ())):
        for found in pattern.finditer(text):
            yield Mention(found.start(), found.end(), REVIEW, ILLNESS, "demographic")


@cache
def _pattern(code: str) -> regex.Pattern[str]:
    ends, others = _ENDS[code]
    broken, quality, medicine = (f"{_BROKEN}|", _QUALITY, f"|(?!magazine){_MEDICINE}") if code == "en" else ("", "", "")
    word = rf"{quality}(?!(?:{others})(?!\p{{L}}))\p{{L}}{{0,30}}(?:{ends})"
    return regex.compile(rf"(?<!\p{{L}})(?:{broken}{word}{medicine})(?!\p{{L}})", regex.IGNORECASE)
