"""Điền dẫn chiếu: the references of a document as the words of the places that they point to (ND30-II-V-7)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from vnadmin.model.document import Document
from vnadmin.model.labels import any_labels

__all__ = ["spelled_out"]


def spelled_out(document: Document) -> Document:
    """The document without references; the same object where there is none."""
    if not any_labels():
        return document
    from vnadmin.model.references import resolved_parts  # few documents refer to their own places

    parts: dict[str, Any] = {"opening": document.opening, "body": document.body, "closing": document.closing}
    if document.attached:
        parts["attached"] = document.attached.content
    parts |= {f"annexes[{i}]": annex.content for i, annex in enumerate(document.annexes)}
    done: dict[str, Any] = resolved_parts(parts)
    if all(done[path] is part for path, part in parts.items()):
        return document
    attached = document.attached and replace(document.attached, body=done["attached"])
    annexes = tuple(replace(annex, body=done[f"annexes[{i}]"]) for i, annex in enumerate(document.annexes))
    main = {name: done[name] for name in ("opening", "body", "closing")}
    return replace(document, attached=attached, annexes=annexes, **main)
