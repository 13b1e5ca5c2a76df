"""Chuyển sang PDF: many .docx files in one call of an office program, each PDF whole in its place or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from vnadmin.errors import TargetError
from vnadmin.pdf import libreoffice, word
from vnadmin.targets import write_new, write_whole

__all__ = ["PdfError", "to_pdf"]

Convert = Callable[[Path, Sequence[Path]], str]
"""Makes a PDF beside each file of a folder that is its own; gives back what the program said."""


class PdfError(TargetError):
    """Some PDFs could not be made or written; `made` are those that could."""

    def __init__(self, message: str, *, vi: str = "", made: Sequence[Path] = ()) -> None:
        super().__init__(message, vi=vi)
        self.made = tuple(made)


def to_pdf(files: Sequence[Path], folder: Path | None = None) -> list[Path]:
    """The PDFs of `files`, in `folder` or each beside its file, under the same name.

    The program works on copies in a folder of its own, so that what is found there is new. Raises TargetError where
    there is no program or it does not end in time; PdfError, after the others have been put in place, where it made
    no PDF of some files or one cannot be written.
    """
    targets = [(folder or file.parent) / file.with_suffix(".pdf").name for file in files]
    _refuse_doubles(targets)
    if not files:
        return []
    convert = _program()
    with tempfile.TemporaryDirectory(prefix="vnadmin-pdf-", ignore_cleanup_errors=True) as place:
        copies = [_copied(file, Path(place) / f"{number}.docx") for number, file in enumerate(files, 1)]
        said = convert(Path(place), copies)
        _put_in_place([copy.with_suffix(".pdf") for copy in copies], targets, said)
    return targets


def _program() -> Convert:
    if soffice := libreoffice.find():
        return lambda place, copies: libreoffice.convert(soffice, place, copies)
    if powershell := word.find():
        return lambda place, copies: word.convert(powershell, place, copies)
    raise TargetError(
        "a PDF needs LibreOffice (or Word on Windows): install it, or let VNADMIN_SOFFICE name its program soffice",
        vi="cần có LibreOffice (hoặc Microsoft Word trên Windows) để tạo PDF: hãy cài LibreOffice từ libreoffice.org, "
        "hoặc đặt biến VNADMIN_SOFFICE là đường dẫn tới chương trình soffice",
    )


def _refuse_doubles(targets: Sequence[Path]) -> None:
    seen: set[str] = set()
    for target in targets:
        if (name := str(target).casefold()) in seen:
            raise TargetError(f"{target}: two files would become it", vi=f"{target}: hai tệp cùng ra một tệp PDF này")
        seen.add(name)


def _copied(file: Path, copy: Path) -> Path:
    try:
        data = file.read_bytes()
    except OSError as error:
        words = error.strerror or error
        raise TargetError(f"{file}: cannot be read: {words}", vi=f"{file}: không đọc được ({words})") from error
    write_new(copy, data)
    return copy


def _put_in_place(made: Sequence[Path], targets: Sequence[Path], said: str) -> None:
    """Every PDF there is to its target; then one PdfError for all that went wrong."""
    faults: list[TargetError] = []
    placed: list[Path] = []
    for pdf, target in zip(made, targets, strict=True):
        try:
            data = pdf.read_bytes() if pdf.is_file() else b""
            if not data.startswith(b"%PDF-"):
                raise _not_made(target, said)
            write_whole(target, data)
            placed.append(target)
        except TargetError as error:
            faults.append(error)
    if faults:
        raise PdfError("\n".join(map(str, faults)), vi="\n".join(fault.vi for fault in faults), made=placed)


def _not_made(target: Path, said: str) -> TargetError:
    """With what the program complained of, for all files alike: it does not say it of each; else its last line."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    complaints = [line for line in lines if line.lower().startswith("error")] or lines[-1:]
    why = " ".join(dict.fromkeys(complaints))[:200]
    return TargetError(
        f"{target}: no PDF was made" + (f": {why}" if why else ""),
        vi=f"{target}: không tạo được PDF" + (f" ({why})" if why else ""),
    )
