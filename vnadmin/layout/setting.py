"""Ngắt dòng: a centred text that takes several lines is set so that no line is a remnant and no compound is torn.

Its width is narrowed by indents; line breaks stay those of the office program.
"""

from __future__ import annotations

from vnadmin.blocks import Paragraph
from vnadmin.formats import Look, mm
from vnadmin.layout.measure import line_count, pieces, set_width, unit
from vnadmin.rules.table import table
from vnadmin.rules.wording import joining_words

__all__ = ["centred", "measure"]


def centred(look: Look, text: str, width: int, **changes: object) -> Paragraph:
    """A paragraph of `text` in the middle of `width` twips; `changes` to its format as in `Look.varied`."""
    side = (width - measure(look, text, width)) // 2
    if side:
        changes |= {"left": side, "right": side}
    return look.varied(text, **changes)


def measure(look: Look, text: str, width: int, joints: frozenset[str] | None = None) -> int:
    """The width that `text` is set in, with room for the rounding of office programs.

    Two lines part before a joining word or after a comma where one stands near the middle ("… dân chủ / trên địa bàn
    …"), else before a name, else lines are of like length. `joints` are other words before which a line may part.
    """
    slack = mm(table().drawing.column_gap)
    lines = line_count(text, look.font, width - slack)
    if lines == 1:
        return width
    if lines == 2:
        parted = _parted(look, text, width - slack, joining_words() if joints is None else joints)
        if parted is None and joints is None:
            parted = _parted(look, text, width - slack, None)
        if parted is not None:
            return parted
    return set_width(text, look.font, width, slack)


def _parted(look: Look, text: str, width: int, joining: frozenset[str] | None) -> int | None:
    """A width that parts the text into two lines at a joint, as near the middle as one stands.

    Joints stand before joining words (the first of two: "… / đối với …") or, without such words, before a name.
    """
    one = unit(look.font)
    parts = pieces(text, bold=look.font.bold, italic=look.font.italic)
    least = table().drawing.least_second_line
    first, second, blanks = 0, sum([own for _, own, _ in parts]), 0
    before = ""
    for piece, own, after in parts:
        line = first - blanks
        if 0 < second <= line:
            if second / line < least:
                return None  # from here on the second line is only getting shorter
            room = (blanks + own - after) / 2  # too little for the next word, enough for rounding
            if _at_joint(before.rstrip(" "), piece.strip(" "), joining) and (line + room) * one <= width:
                return round((line + room) * one)
        first, second, blanks, before = first + own, second - own, after, piece
    return None


def _at_joint(before: str, piece: str, joining: frozenset[str] | None) -> bool:
    if before.endswith(","):
        return True
    if joining is None:
        return piece[:1].isupper() and not before[:1].isupper()
    return piece.lower() in joining and before.lower() not in joining
