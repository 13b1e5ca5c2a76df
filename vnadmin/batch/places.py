"""Nơi ghi: the folder, the .zip or the callable that takes the documents, each of them whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from os import PathLike
from pathlib import Path
from typing import Protocol, TypeAlias

from vnadmin.batch.archive import Archive
from vnadmin.errors import TargetError
from vnadmin.targets import make_folder, write_whole
from vnadmin.targets.growing import growing_file
from vnadmin.targets.refusals import cannot_write

__all__ = ["Folder", "Place", "Target", "opened"]

Target: TypeAlias = str | PathLike[str] | Callable[[str, bytes], object]
"""A folder, a path that ends in .zip, or what takes each name with its bytes."""

ZIP = ".zip"


class Place(Protocol):
    """Where documents go."""

    def put(self, name: str, data: bytes) -> None:
        """Take one document. Raises TargetError where it cannot be written."""

    def holds(self, name: str) -> bool:
        """Whether a document of this name stands there from an earlier run."""


class Folder:
    """Thư mục: a file for each document, each written beside and put in its place."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def put(self, name: str, data: bytes) -> None:
        write_whole(self.path / name, data)

    def holds(self, name: str) -> bool:
        return (self.path / name).exists()


class _Zip:
    def __init__(self, path: Path, archive: Archive) -> None:
        self._path = path
        self._archive = archive

    def put(self, name: str, data: bytes) -> None:
        try:
            self._archive.add(name, data)
        except OSError as error:
            raise cannot_write(self._path, error) from error

    def holds(self, _: str) -> bool:
        return False

    def finish(self) -> None:
        try:
            self._archive.finish()
        except OSError as error:
            raise cannot_write(self._path, error) from error


class _Taker:
    def __init__(self, take: Callable[[str, bytes], object]) -> None:
        self._take = take

    def put(self, name: str, data: bytes) -> None:
        self._take(name, data)

    def holds(self, _: str) -> bool:
        return False


@contextmanager
def opened(target: Target) -> Iterator[Place]:
    """The place that `target` means; a .zip stands there when all went well, a folder is made where there is none.

    Raises TargetError for a path that ends like a single document, and where nothing can be written.
    """
    if callable(target):
        yield _Taker(target)
        return
    path = Path(target)
    if path.suffix.lower() == ".docx":
        message = f"{path}: many documents go into a folder or a .zip"
        raise TargetError(message, vi=f"{path}: nhiều văn bản thì ghi vào thư mục hoặc tệp .zip")
    if path.suffix.lower() == ZIP and not os.path.isdir(path):  # noqa: PTH112  # Path.is_dir raises for names that are too long
        with growing_file(path) as file, closing(Archive(file)) as archive:
            place = _Zip(path, archive)
            yield place
            place.finish()
        return
    make_folder(path)
    yield Folder(path)
