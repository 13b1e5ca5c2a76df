"""Hình thức lấy ý kiến: the letter of a form that is said by its letter or in its words (L-26.1)."""

from __future__ import annotations

from vnadmin.model.faults import Faults, one_line
from vnadmin.rules.consultation import consultation_forms
from vnadmin.text.spelling import fold

__all__ = ["form_letter"]


def form_letter(given: object) -> str:
    """Chữ của điểm: "c" for "c", "điểm c)" or "Phát phiếu lấy ý kiến đến hộ gia đình". ModelError for all else.

    >>> form_letter("Điểm Đ)"), form_letter("hội nghị lấy ý kiến")
    ('đ', 'a')
    """
    forms = consultation_forms()
    said = one_line(given)
    letters = {fold(words): letter for letter, words in forms.items()} | {fold(letter): letter for letter in forms}
    found = letters.get(fold(said).removeprefix("điểm ").rstrip(")."))
    if found is None:
        faults = Faults()
        known = "; ".join(f"{letter}) {words}" for letter, words in forms.items())
        vi = f"“{said}” không phải là hình thức lấy ý kiến; có: {known}"
        faults.add("", f"{said!r} is no form of L-26.1", "L-26.1", vi)
        faults.refuse()
    return str(found)
