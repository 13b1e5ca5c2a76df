"""Ghi vào đâu: which document goes to which file, decided and checked before anything is written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from vnadmin.cli.exits import WrongCall

__all__ = ["STREAM", "check_call", "check_targets", "folder_of", "target"]

STREAM = "-"
"""The name of stdin among the files and of stdout as the output."""


def folder_of(output: str | None) -> Path | None:
    """The folder that an output means: one that is there, or a name that ends like a folder or without a suffix."""
    if output in (None, "", STREAM):
        return None
    path = Path(output)
    there = os.path.isdir(output)  # noqa: PTH112  # Path.is_dir raises for names that are too long
    return path if there or output.endswith(("/", os.sep)) or not path.suffix else None


def check_call(files: Sequence[str], output: str | None, *, pdf: bool) -> None:
    """Refuse what can be seen to be wrong from the words of the call alone."""
    if files.count(STREAM) > 1:
        raise WrongCall("chỉ đọc stdin (-) được một lần")
    if output is None:
        if STREAM in files:
            raise WrongCall("đọc từ stdin thì cần -o: tên tệp .docx, hoặc - để ghi ra stdout")
        return
    if output == STREAM:
        if len(files) > 1 or pdf:
            raise WrongCall("stdout (-o -) chỉ nhận một văn bản .docx, không kèm PDF")
        return
    if folder_of(output) is None:
        if Path(output).suffix.lower() != ".docx":
            hint = "; muốn có PDF thì thêm --pdf" if output.lower().endswith(".pdf") else ""
            raise WrongCall(f"-o {output}: tệp ra phải có đuôi .docx{hint} (thư mục chưa có thì thêm / ở cuối)")
        if len(files) > 1:
            raise WrongCall(f"-o {output}: nhiều tệp dữ liệu thì -o phải là thư mục")


def target(source: str, number: int, count: int, output: str | None) -> Path:
    """Where document `number` of the `count` in a data file goes: ke-hoach.docx; of several ke-hoach-1.docx, …"""
    stem = "stdin" if source == STREAM else Path(source).stem
    name = f"{stem}.docx" if count == 1 else f"{stem}-{number:0{len(str(count))}}.docx"
    if output is None:
        return Path(source).with_name(name)
    folder = folder_of(output)
    if folder is not None:
        return folder / name
    if count > 1:
        raise WrongCall(f"{source}: có {count} văn bản, nên -o phải là thư mục")
    return Path(output)


def check_targets(targets: Sequence[Path], inputs: Iterable[str]) -> None:
    """No two documents in one file, and no document over what it is made from."""
    seen: set[str] = set()
    for path in targets:
        if (name := os.path.abspath(path).casefold()) in seen:  # noqa: PTH100  # resolve() would follow links
            raise WrongCall(f"{path}: hai văn bản cùng ghi vào tệp này; hãy đổi tên tệp dữ liệu hoặc ghi làm hai lần")
        seen.add(name)
    for source in inputs:
        for path in targets:
            if os.path.exists(path) and os.path.exists(source) and path.samefile(source):  # noqa: PTH110  # a text, as given
                raise WrongCall(f"{path}: sẽ ghi đè lên chính tệp {source} đang dùng")
