"""Dòng chữ đang xét: one composed text with its caseless copy, and what the words around a place prove."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vnadmin.text.spelling import fold

__all__ = ["BLANK", "Line", "Slip", "line_of"]

BLANK = "[ \t\u00a0]{1,4}"
"""Between the words of one phrase: blanks of the same line, and not the gap between two columns."""

_WORD = re.compile(r"\w+")
_LAST_WORDS = re.compile(rf"(?:(?<!\w)(\w+)(?:{BLANK}|(?=,)))?(?<!\w)(\w+|,){BLANK}\Z")
_REACH = 40  # characters looked back for the word before; Vietnamese words are short


@dataclass(frozen=True, slots=True)
class Slip:
    """Lỗi viết hoa: `written` stands at `start:end` of the text, `wanted` differs in letter case only; its rule."""

    start: int
    end: int
    written: str
    wanted: str
    rule: str


@dataclass(frozen=True, slots=True)
class Line:
    """Dòng chữ: composed `text`; `low` is as long, in small letters and one tone style, for patterns."""

    text: str
    low: str

    def before(self, place: int) -> tuple[str, str]:
        """The word (or comma) before this place and the two before it, as in `low`; empty where there is none."""
        found = _LAST_WORDS.search(self.low, max(0, place - _REACH), place)
        if not found:
            return "", ""
        return found[2], f"{found[1]} {found[2]}" if found[1] else ""

    def word_before(self, place: int) -> str:
        """The word before this place, as in `low`; empty where no blank and word stand there."""
        return self.before(place)[0]

    def in_sentence(self, place: int) -> bool:
        """Whether a sentence is running: one blank, and before it a word, a comma or a number that is no item mark.

        >>> [line_of(text).in_sentence(len(text)) for text in ("tại ", "Điều 5 ", "xã, ", "1 ", "a) ", "“", "họp. ")]
        [True, True, True, False, False, False, False]
        """
        if place < 2 or self.text[place - 1] not in " \u00a0":
            return False
        before = self.text[place - 2]
        if before.isdecimal():
            number = place - 2
            while number and self.text[number - 1].isdecimal() and place - number < _REACH:
                number -= 1
            return number > 1 and self.text[number - 1] in " \u00a0" and self.text[number - 2].isalpha()
        return before.isalpha() or before == ","

    def slip(self, start: int, end: int, right: str, rule: str) -> Iterator[Slip]:
        """The slip between what stands here and its right form, word by word; none where they agree."""
        written = self.text[start:end]
        wanted = _like(written, right, keep_first=not self.in_sentence(start))
        if wanted != written:
            yield Slip(start, end, written, wanted, rule)


def line_of(text: str) -> Line:
    """The line of a composed text."""
    seen: dict[str, str] = {}

    def small(found: re.Match[str]) -> str:
        word = found[0]
        if word not in seen:
            folded = fold(word)
            seen[word] = folded if len(folded) == len(word) else word
        return seen[word]

    return Line(text, _WORD.sub(small, text))


def _like(written: str, right: str, *, keep_first: bool) -> str:
    """`written` with the letter case of `right`; unchanged where a word to change is all in capitals."""
    models = _WORD.findall(right)
    out: list[str] = []
    end = 0
    for place, (found, model) in enumerate(zip(_WORD.finditer(written), models, strict=False)):
        word = found[0]
        if place == 0 and keep_first and word[0].isupper():
            model = model[0].upper() + model[1:]
        new = "".join(_as(*letters) for letters in zip(word, model, strict=True))
        if new != word and len(word) > 1 and word.isupper():
            return written
        out += written[end : found.start()], new
        end = found.end()
    return "".join(out) + written[end:]


def _as(letter: str, model: str) -> str:
    if model.isupper() and letter.islower():
        return letter.upper()
    return letter.lower() if model.islower() and letter.isupper() else letter
