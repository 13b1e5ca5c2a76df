"""Thư mục hồ sơ: every data file of a folder read, all faults of all files told at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path

from vnadmin.consultation.consultation import Consultation
from vnadmin.consulting.forms import ROOTS
from vnadmin.errors import LoadError
from vnadmin.files import Loaded, load

__all__ = ["Folder", "load_folder"]

KEY = next(iter(ROOTS))
ENDINGS = frozenset({".yaml", ".yml", ".json"})
SCHEMA = ".schema.json"


@dataclass(frozen=True, slots=True)
class Folder:
    """Hồ sơ: the consultation, its papers in the order of their files, and what to look at again."""

    consultation: Consultation
    papers: tuple[object, ...]
    warnings: tuple[str, ...] = ()


def load_folder(path: str | PathLike[str]) -> Folder:
    """Đọc thư mục hồ sơ. Raises LoadError with every fault of every file, and where no file or several hold `KEY`."""
    folder = Path(path)
    if not folder.is_dir():
        what = "là tệp, hãy ghi thư mục chứa tệp ấy" if folder.exists() else "không có thư mục này"
        raise LoadError([f"{fspath(path)}: {what}"])
    lines: list[str] = []
    loaded = {file: one for file in _files(folder) if (one := _read(file, lines))}
    found = [(file, thing) for file, one in loaded.items() for thing in one.objects if isinstance(thing, Consultation)]
    if len(found) > 1:
        lines.append(f"{folder}: {KEY} có ở nhiều tệp: {', '.join(file.name for file, _ in found)}; chỉ để một")
    if not found and not lines:
        lines.append(f"{folder}: không có tệp nào ghi {KEY}: (cuộc lấy ý kiến)")
    for file, consultation in found[:1]:
        for name in consultation.papers:
            if (other := _read(file.parent / name, lines)) is not None:
                loaded[file.parent / name] = other
    if lines:
        raise LoadError(lines)
    papers = [thing for one in loaded.values() for thing in one.objects if not isinstance(thing, Consultation)]
    warnings = [warning for one in loaded.values() for warning in one.warnings]
    return Folder(found[0][1], tuple(papers), tuple(warnings))


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.suffix.lower() in ENDINGS and not file.name.lower().endswith(SCHEMA):
            yield file


def _read(file: Path, lines: list[str]) -> Loaded | None:
    try:
        return load(file, others=ROOTS)
    except LoadError as error:
        lines.extend(error.lines)
        return None
