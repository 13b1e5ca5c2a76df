"""Thư mục hồ sơ: every data file and every list of a folder read, all faults of all files told at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from os import PathLike, fspath
from pathlib import Path
from typing import TypeGuard

from vnadmin.consultation.consultation import Consultation
from vnadmin.consulting.folder_lists import FolderLists, ListsReading
from vnadmin.consulting.forms import ROOTS
from vnadmin.errors import LoadError
from vnadmin.files import Loaded, load
from vnadmin.kinds.decision import Decision

__all__ = ["Folder", "load_folder"]

KEY = next(iter(ROOTS))
ENDINGS = frozenset({".yaml", ".yml", ".json"})
SCHEMA = ".schema.json"
VERSIONS = {True: "dự thảo lấy ý kiến (du_thao: có)", False: "văn bản sau tiếp thu"}


@dataclass(frozen=True, slots=True)
class Folder(FolderLists):
    """Hồ sơ: the consultation, its papers in the order of their files, its lists, and what to look at again."""

    consultation: Consultation
    papers: tuple[object, ...]
    warnings: tuple[str, ...] = ()

    @property
    def draft(self) -> Decision | None:
        """Dự thảo lấy ý kiến: the decision marked as a draft that issues a text; None where there is none."""
        return self._issuing(draft=True)

    @property
    def final(self) -> Decision | None:
        """Văn bản sau tiếp thu: the decision that issues the text and is no draft; None where there is none."""
        return self._issuing(draft=False)

    def _issuing(self, *, draft: bool) -> Decision | None:
        return next((one for one in self.papers if _issues(one, draft=draft)), None)


def load_folder(path: str | PathLike[str]) -> Folder:
    """Đọc thư mục hồ sơ.

    Raises LoadError with every fault of every file and every list; where no file or several hold `KEY`; and where
    there are several drafts, or several final texts.
    """
    folder = Path(path)
    if not folder.is_dir():
        what = "là tệp, hãy ghi thư mục chứa tệp ấy" if folder.exists() else "không có thư mục này"
        raise LoadError([f"{fspath(path)}: {what}"])
    lines: list[str] = []
    loaded = {file: one for file in _files(folder) if (one := _read(file, lines))}
    consultation = _consultation(folder, loaded, lines)
    reading = ListsReading()
    lists = reading.read(folder, consultation.on_ballot if consultation else None)
    lines += _several(loaded)
    lines += reading.lines
    if consultation is None or lines:
        raise LoadError(lines)
    return Folder(
        consultation,
        tuple(thing for one in loaded.values() for thing in one.objects if not isinstance(thing, Consultation)),
        (*(warning for one in loaded.values() for warning in one.warnings), *reading.notices),
        **{one.name: getattr(lists, one.name) for one in fields(lists)},
    )


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


def _consultation(folder: Path, loaded: dict[Path, Loaded], lines: list[str]) -> Consultation | None:
    """The one consultation of the files; the papers that it names are loaded too."""
    found = [(file, thing) for file, one in loaded.items() for thing in one.objects if isinstance(thing, Consultation)]
    if len(found) > 1:
        lines.append(f"{folder}: {KEY} có ở nhiều tệp: {', '.join(file.name for file, _ in found)}; chỉ để một")
    if not found and not lines:
        lines.append(f"{folder}: không có tệp nào ghi {KEY}: (cuộc lấy ý kiến)")
    for file, consultation in found[:1]:
        for name in consultation.papers:
            if (other := _read(file.parent / name, lines)) is not None:
                loaded[file.parent / name] = other
    return found[0][1] if found else None


def _issues(paper: object, *, draft: bool) -> TypeGuard[Decision]:
    return isinstance(paper, Decision) and paper.attached is not None and paper.draft is draft


def _several(loaded: Mapping[Path, Loaded]) -> Iterator[str]:
    """Which of two drafts the people are asked about, nobody could say."""
    for draft, called in VERSIONS.items():
        files = [file for file, one in loaded.items() for thing in one.objects if _issues(thing, draft=draft)]
        if len(files) > 1:
            names = ", ".join(file.name for file in files)
            yield f"{files[0].parent}: nhiều tệp cùng là {called}: {names}; chỉ để một"
