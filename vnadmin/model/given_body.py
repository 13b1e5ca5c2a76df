"""Nội dung như được đưa vào: text in the decree's numbering, or levels, as one normal form."""

from __future__ import annotations

from vnadmin.errors import Fault
from vnadmin.model.body import Body, settle_body
from vnadmin.model.faults import Faults
from vnadmin.model.numbering import beyond_roman, typed_numbers
from vnadmin.model.outline import read_outline
from vnadmin.model.runs import plain
from vnadmin.model.standing import standing, texts_of

END_MARK = "./."

__all__ = ["settle_given_body"]


def settle_given_body(faults: Faults, path: str, given: object, lacking: Fault | None = None) -> Body:
    """The body in its normal form; a number that was typed where another follows is refused.

    `lacking` is the fault of a body in which nothing stands; without it there may be nothing.
    """
    before = len(faults)
    children = (faults.attempt(path, lambda: read_outline(given)) or ()) if isinstance(given, str) else given
    body = settle_body(faults, path, children)
    if len(faults) > before:
        return body  # what is wrong already has no numbers
    if not body and lacking:
        faults.append(lacking.under(path))
    beyond = beyond_roman(body)
    if beyond:
        faults.append(beyond.under(path))
        return body
    if isinstance(given, str) and END_MARK in given:
        _refuse_early_end(faults, path, body)
    for below, typed, computed in typed_numbers(body):
        faults.add(
            f"{path}{below}",
            f"number {typed!r} was typed where {computed!r} follows",
            "ND30-I-II-6.c",
            f"số “{typed}” được gõ sẵn, đúng thứ tự phải là “{computed}”",
        )
    return body


def _refuse_early_end(faults: Faults, path: str, body: Body) -> None:
    """The end mark closes a document: what follows it would stand behind the end."""
    texts = [(f"{at}.{below}", plain(text)) for at, child, _ in standing(body, path) for below, text in texts_of(child)]
    for at, text in texts[:-1]:
        if text.rstrip().endswith(END_MARK):
            vi = "dấu ./. chỉ đứng cuối văn bản, chương trình tự ghi"
            faults.add(at, "the end mark stands before the end, and comes by itself", "TYP-1", vi)
