"""Người làm: what renders objects, in this thread, in another one, or in a process that has nothing of this one."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterable, Sequence
from functools import lru_cache
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from vnadmin.batch.jobs import Outcome
from vnadmin.errors import TemplateError, VnadminError
from vnadmin.ooxml.template import Template
from vnadmin.rendering import render

__all__ = ["SentTemplate", "render_all", "render_one", "render_sent", "sent_template"]


class SentTemplate(NamedTuple):
    """Mẫu gửi đi: the bytes of a template's file and its name; a worker compiles them once."""

    data: bytes
    name: str


def render_one(obj: object, template: Template | None) -> Outcome:
    """The document of an object, or the error that keeps it from being made."""
    try:
        return render(obj, template=template)
    except Exception as error:  # told in its turn, at the object's index
        return error


def render_all(objects: Iterable[object], template: Template | None) -> list[Outcome]:
    """The outcomes of several objects, in their order."""
    return [render_one(obj, template) for obj in objects]


def render_sent(sent: Sequence[bytes], template: SentTemplate | None) -> list[Outcome]:
    """The outcomes of pickled objects: what another process does."""
    chosen = None if template is None else _compiled(template)
    return [_portable(_render_pickled(one, chosen)) for one in sent]


def sent_template(template: str | PathLike[str] | Template | None) -> SentTemplate | None:
    """The template as it travels. Raises TemplateError for an opened one, which cannot."""
    if isinstance(template, Template):
        message = f"{template.name}: an opened template does not travel to other processes: give its path"
        raise TemplateError(
            message, vi=f"{template.name}: mẫu đã mở không gửi sang tiến trình khác được; hãy đưa tên tệp"
        )
    return None if template is None else SentTemplate(Path(template).read_bytes(), Path(template).name)


def _render_pickled(sent: bytes, template: Template | None) -> Outcome:
    try:
        obj = pickle.loads(sent)
    except Exception as error:  # a class that this process does not have, or anything that unpickling runs
        return error
    return render_one(obj, template)


@lru_cache(maxsize=4)
def _compiled(template: SentTemplate) -> Template:
    return Template(template.data, template.name)


def _portable(outcome: Outcome) -> Outcome:
    """An error that survives the way back; one that nobody foresaw brings along where it was raised."""
    if not isinstance(outcome, Exception) or isinstance(outcome, VnadminError):
        return outcome
    told = "".join(traceback.format_exception(outcome))
    try:
        pickle.loads(pickle.dumps(outcome))
    except Exception:  # an exception may refuse in any way
        return RuntimeError(f"{type(outcome).__name__} in a worker:\n{told}")
    outcome.add_note(told)
    return outcome
