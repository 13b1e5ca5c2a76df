"""Việc phải làm: the objects with their indices and names, checked before anything is composed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from vnadmin.batch.file_name import docx_name
from vnadmin.batch.name_pattern import Namer
from vnadmin.batch.places import Place
from vnadmin.batch.taken_names import TakenNames
from vnadmin.errors import VnadminError

__all__ = ["Job", "Naming", "Outcome", "Stop", "jobs"]


@dataclass(frozen=True, slots=True)
class Stop:
    """Dừng: an error that ends the run, whatever is done about those of single objects."""

    error: Exception


Outcome: TypeAlias = bytes | Exception | Stop | None
"""What became of an object: a document, an error, or None where the document stands there from an earlier run."""


@dataclass(frozen=True, slots=True)
class Job:
    """Một việc: an object, its place from 0 and the name of its file; `settled` where nothing is to be rendered."""

    index: int
    name: str
    obj: object
    settled: bool = False
    outcome: Outcome = None


@dataclass(frozen=True, slots=True)
class Naming:
    """Đặt tên: who names the documents, where they go, the names given so far; `skip` what stands there already."""

    namer: Namer
    place: Place
    taken: TakenNames
    skip: bool

    def job(self, index: int, obj: object) -> Job:
        """The job of one object. An error that stands among the objects is that of the object it stands for."""
        if isinstance(obj, VnadminError):
            return Job(index, "", None, settled=True, outcome=obj)
        try:
            name = docx_name(self.namer(index + 1, obj))
            self.taken.take(name, index)
        except VnadminError as error:
            return Job(index, "", None, settled=True, outcome=error)
        if self.skip and self.place.holds(name):
            return Job(index, name, None, settled=True)
        return Job(index, name, obj)


def jobs(objects: Iterable[object], naming: Naming) -> Iterator[Job]:
    """A job for each object in their order; an error that their making or naming raises is the last one."""
    index = -1
    try:
        for index, obj in enumerate(objects):
            yield naming.job(index, obj)
    except Exception as error:  # told in its turn, when all before it are written
        yield Job(index + 1, "", None, settled=True, outcome=Stop(error))
