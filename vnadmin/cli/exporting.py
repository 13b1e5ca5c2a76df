"""Ghi thông tin đầu ra: the metadata of all documents are written, or what is wrong is told and nothing is written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from vnadmin.cli.exits import DONE, WrongCall
from vnadmin.cli.outputs import STREAM, check_targets
from vnadmin.cli.streams import say, warn, write_bytes
from vnadmin.cli.telling import tell
from vnadmin.errors import ModelError, TargetError
from vnadmin.kinds import compose
from vnadmin.metadata import FileCode, Metadata, as_json, as_xml, metadata_of, receiver_names

__all__ = ["Given", "export_files"]

YEAR = re.compile("[0-9]{1,9}")
FORMS = {"json": as_json, "xml": as_xml}


@dataclass(frozen=True, slots=True)
class Given:
    """What the call says of its documents: keywords of `metadata_of`, identifiers of receivers, whether pages count."""

    known: Mapping[str, Any]
    file_code: Sequence[str] | None
    receiver_ids: Mapping[str, str]
    count_pages: bool


@dataclass(slots=True)
class Export:
    """What has been read: the documents with the words for where they stand, their metadata, the exit code."""

    code: int = DONE
    documents: list[tuple[str, object]] = field(default_factory=list)
    made: list[Metadata] = field(default_factory=list)

    def tell(self, error: Exception, source: str) -> None:
        self.code = max(self.code, tell(error, source))


def export_files(files: Sequence[str], given: Given, *, output: str | None, form: str | None, renumber: bool) -> int:
    """The exit code. What is wrong with the call is found before a file is read."""
    if files.count(STREAM) > 1:
        raise WrongCall("chỉ đọc stdin (-) được một lần")
    write = FORMS[_form(output, form)]
    if output is not None and output != STREAM:
        check_targets([Path(output)], files)
    known = {**given.known, "file_code": _file_code(given.file_code)}
    export = Export()
    _load(export, files, renumber)
    if len(export.documents) > 1 and "page_amount" in known:
        raise WrongCall("--so-trang chỉ dùng cho một văn bản; nhiều văn bản thì dùng --dem-trang")
    _take(export, known, given.receiver_ids)
    if given.count_pages and export.code == DONE:
        _count(export)
    if export.code == DONE:
        data = write(export.made[0] if len(export.made) == 1 else export.made).encode()
        if output is None or output == STREAM:
            write_bytes(data)
        else:
            from vnadmin.targets import write_whole

            write_whole(Path(output), data)
            say(output)
    return export.code


def _form(output: str | None, form: str | None) -> str:
    """What `--dang` says, or the suffix of the file: "json" or "xml"."""
    named = output is not None and output != STREAM
    suffix = Path(output).suffix.lower().lstrip(".") if output and named else ""
    if form and suffix in FORMS and suffix != form:
        raise WrongCall(f"-o {output}: đuôi tệp không đúng với --dang {form}")
    if named and not form and suffix not in FORMS:
        raise WrongCall(f"-o {output}: tệp ra phải có đuôi .json hoặc .xml, hoặc ghi thêm --dang")
    return form or suffix or "json"


def _file_code(words: Sequence[str] | None) -> FileCode | None:
    if words is None:
        return None
    organ, year, notation = words
    try:
        return FileCode(organ, int(year) if YEAR.fullmatch(year) else -1, notation)
    except ModelError as error:
        raise WrongCall("--ho-so: " + "; ".join(fault.vi for fault in error.faults)) from None


def _load(export: Export, files: Sequence[str], renumber: bool) -> None:
    from vnadmin.files import load

    for source in files:
        try:
            loaded = load(source, renumber=renumber)
        except Exception as error:  # every kind of error has its sentence and its exit code in `tell`
            export.tell(error, source)
            continue
        for warning in loaded.warnings:
            warn(warning)
        several = len(loaded.objects) > 1
        for number, one in enumerate(loaded.objects, 1):
            export.documents.append((f"{source}: văn bản {number}" if several else source, one))


def _take(export: Export, known: Mapping[str, Any], ids: Mapping[str, str]) -> None:
    """The metadata of every document; ordinals go on from the first, identifiers go where their receivers are."""
    unused = set(ids)
    first = known.get("doc_ordinal")
    for number, (source, one) in enumerate(export.documents):
        own = known if first is None else {**known, "doc_ordinal": first + number}
        try:
            names = set(receiver_names(compose(one)))
            unused -= names
            here = {name: code for name, code in ids.items() if name in names}
            export.made.append(metadata_of(one, receiver_ids=here, **own))
        except Exception as error:  # as above
            export.tell(error, source)
    if unused and export.code == DONE:
        raise WrongCall(f"--ma-noi-nhan: không có nơi nhận “{min(unused)}” trong văn bản")


def _count(export: Export) -> None:
    """PageAmount as an office program lays the pages out; every document is converted in one call of it."""
    from vnadmin.pdf import page_count, to_pdf
    from vnadmin.rendering import render

    with TemporaryDirectory(prefix="vnadmin-", ignore_cleanup_errors=True) as folder:
        files = [Path(folder) / f"{number}.docx" for number in range(len(export.documents))]
        for file, (_, one) in zip(files, export.documents, strict=True):
            render(one, file)
        counts = [page_count(pdf.read_bytes()) for pdf in to_pdf(files)]
    for i, count in enumerate(counts):
        source = export.documents[i][0]
        try:
            if count is None:
                raise TargetError(f"{source}: pages not counted", vi=f"{source}: không đếm được số trang")
            export.made[i] = replace(export.made[i], page_amount=count)
        except (ModelError, TargetError) as error:
            export.tell(error, source)
