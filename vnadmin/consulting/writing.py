"""Ghi giấy tờ ra thư mục: every paper as a whole file; an issued one is never written over (D18.3)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.consulting.making import Made
from vnadmin.errors import ModelError, PackageError, TargetError
from vnadmin.ooxml.read import read
from vnadmin.papers.facts import Facts
from vnadmin.papers.registered import Registered
from vnadmin.rendering import render
from vnadmin.targets import make_folder, write_whole

__all__ = ["Result", "write_papers"]


@dataclass(frozen=True, slots=True)
class Result:
    """Một tệp: where it stands, and whether it was written now, kept as it was issued, or failed (and how)."""

    made: Made
    file: Path
    kept: bool = False
    error: Exception | None = None


def write_papers(facts: Facts, made: Iterable[Made], folder: Path) -> Iterator[Result]:
    """Ghi từng giấy tờ into `folder`: one result for each, told when its file is whole.

    A paper that văn thư has registered is kept where its file bears the number already. What cannot be made does not
    keep the others back. Raises TargetError where the folder cannot be made.
    """
    make_folder(folder)
    for one in made:
        file = folder / PurePosixPath(one.name)
        if one.paper.key in facts.registered and _is_issued(file, facts.registered[one.paper.key]):
            yield Result(one, file, kept=True)
            continue
        error: Exception | None = None
        try:
            _make_folders(folder, file.parent)
            write_whole(file, _bytes(one.make))
        except (ModelError, TargetError) as caught:
            error = caught
        yield Result(one, file, error=error)


def _is_issued(file: Path, registered: Registered) -> bool:
    """Whether the file that is there bears the number; a draft without it is made anew, what cannot be read stays."""
    try:
        blocks = read(file.read_bytes()).blocks
    except FileNotFoundError:
        return False
    except (OSError, PackageError):
        return True
    number = re.compile(rf"(?<![0-9])0*{registered.number}/[^\W\d_]")
    return any(number.search(words) for words in _head_words(blocks))


def _head_words(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of the letterhead, which is the first table."""
    head = next((block for block in blocks if isinstance(block, Table)), None)
    for row in head.rows if head else ():
        for cell in row.cells:
            yield from (block.text for block in cell.blocks if isinstance(block, Paragraph))


def _bytes(make: Callable[[], object]) -> bytes:
    """A document as a .docx; a plain text as UTF-8 that every editor on Windows opens."""
    made = make()
    return made.encode("utf-8-sig") if isinstance(made, str) else render(made)


def _make_folders(top: Path, folder: Path) -> None:
    for part in reversed([folder, *folder.parents]):
        if part != top and top in part.parents:
            make_folder(part)
