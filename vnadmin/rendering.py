"""Kết xuất: an object of any kind → the bytes of a .docx, and onto the disk."""

from __future__ import annotations

import warnings
from functools import cache
from os import PathLike
from pathlib import Path

from vnadmin.errors import TargetError, TemplateError
from vnadmin.kinds import Composed, composed
from vnadmin.layout.sheet_slots import SHEET_SLOT, SheetSlots
from vnadmin.layout.slots import Slots, unplaced
from vnadmin.model.document import Document
from vnadmin.ooxml.shipped import template_name, templates_folder
from vnadmin.ooxml.template import Template
from vnadmin.targets import write_whole

__all__ = ["chosen_template", "open_template", "render", "shipped_template"]


def render(
    obj: object,
    target: str | PathLike[str] | None = None,
    *,
    template: str | PathLike[str] | Template | None = None,
) -> bytes:
    """The object as a .docx: its bytes, also written to `target` where one is given.

    `template` is a Word file with the decree's words as slots, or one that `open_template` has opened; without it the
    base template of the object's size set is used. Raises ModelError for an object of no kind, TemplateError for a
    template that cannot be filled or would lose a part of the text, TargetError where the file cannot be written
    (what stood there before stays).
    """
    if target is not None and Path(target).suffix.lower() != ".docx":
        message = f"{target}: render writes a .docx; name the target so"
        raise TargetError(message, vi=f"{target}: tệp ghi ra phải có đuôi .docx")
    made = composed(obj)
    source = Slots(made) if isinstance(made, Document) else SheetSlots(made)
    chosen = shipped_template(made.size) if template is None else _with_room(chosen_template(template), made)
    data = chosen.fill(source, made.size)
    if target is not None:
        write_whole(Path(target), data)
    return data


@cache
def shipped_template(size: int) -> Template:
    """The base template of a size set, compiled once."""
    return open_template(templates_folder() / template_name(size))


def open_template(path: str | PathLike[str]) -> Template:
    """Mẫu Word: the template in a file, its slots checked; open it once to fill it many times.

    Raises TemplateError for a file that is no template, and for a slot that no document has. What had to be put
    together while it was read (a tag split over runs) stands in its `notes`.
    """
    template = Template.open(Path(path))
    template.check(Slots.names, Slots.composed)
    return template


def _with_room(template: Template, made: Composed) -> Template:
    """The template, when it has a place for every part of the text; TemplateError where a part would be lost."""
    if isinstance(made, Document):
        lost = unplaced(made, template.slots)
    else:
        lost = [] if SHEET_SLOT in template.slots else [SHEET_SLOT]
    if lost:
        slots = ", ".join(f"“{name}”" for name in lost)
        vi = f"{template.name}: mẫu không có chỗ cho {slots}: hãy thêm ô vào mẫu"
        raise TemplateError(f"{template.name}: no place for {slots}: add the slot", vi=vi)
    return template


def chosen_template(template: str | PathLike[str] | Template) -> Template:
    """The template, checked; a file that is opened here warns of each tag that was split over runs of unequal looks."""
    if isinstance(template, Template):
        template.check(Slots.names, Slots.composed)
        return template
    opened = open_template(template)
    for note in opened.notes:
        warnings.warn(str(note), stacklevel=3)
    return opened
