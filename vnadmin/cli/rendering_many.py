"""Kết xuất một danh sách: read all of it, tell all faults, then write every document."""

from __future__ import annotations

from pathlib import Path
from string import Formatter
from warnings import catch_warnings, simplefilter

from vnadmin.batch import Result, render_many
from vnadmin.batch.source import read_objects
from vnadmin.cli.exits import DONE, WrongCall
from vnadmin.cli.outputs import check_targets, folder_of
from vnadmin.cli.streams import say, warn
from vnadmin.cli.telling import tell
from vnadmin.cli.unknown_word import unknown_word
from vnadmin.errors import LoadError
from vnadmin.files.types import kind_shape
from vnadmin.kinds import find_kind, kind_keys
from vnadmin.rendering import open_template
from vnadmin.rules.terms import term

__all__ = ["render_list"]

NUMBER, KIND = "stt", "loai"
"""The slots of a name that are no field of a document."""


def render_list(
    data: str, *, kind_key: str, output: str, template: str | None, name: str | None, resume: bool, collect: bool
) -> int:
    """The exit code. What is wrong with the call or the template is found before the list is read."""
    kind = find_kind(kind_key)
    if kind is None:
        raise WrongCall(f"--kind: {unknown_word(kind_key, list(kind_keys()))}")
    folder = folder_of(output)
    if folder is None and Path(output).suffix.lower() != ".zip":
        raise WrongCall(f"-o {output}: phải là thư mục (thư mục chưa có thì thêm / ở cuối) hoặc tệp .zip")
    if folder is None and resume:
        raise WrongCall("--tiep-tuc chỉ dùng khi -o là thư mục")
    pattern = None if name is None else _pattern(name, kind)
    if template is not None:
        for note in open_template(template).notes:
            warn(note.vi)
    check_targets([] if folder else [Path(output)], [data, *([template] if template else [])])
    objects = read_objects(data, kind)
    for line in objects.notices:
        warn(line)
    if objects.faults and not collect:
        return tell(LoadError(objects.faults))
    with catch_warnings():
        simplefilter("ignore", UserWarning)  # the notes of the template, told above in Vietnamese
        done = render_many(
            objects.items,
            folder or output,
            name=pattern,
            template=template,
            progress=True,
            errors="collect" if collect else "raise",
            skip_existing=resume,
        )
    return _report(done, output)


def _pattern(words: str, kind: type) -> str:
    """The pattern of names in the identifiers of the model. Raises WrongCall for a slot that is no field."""
    fields = {term(kind, name).key: f"object.{name}" for name in kind_shape(kind).model.model_fields}
    slots = {NUMBER: "number", KIND: "kind", **fields}
    made = []
    try:
        for literal, slot, width, conversion in Formatter().parse(words):
            made.append(literal.replace("{", "{{").replace("}", "}}"))
            if slot is None:
                continue
            if slot not in slots or conversion:
                raise WrongCall(f"--ten: {unknown_word(slot, list(slots))}")
            made.append(f"{{{slots[slot]}{width and f':{width}'}}}")
    except ValueError:
        raise WrongCall(f"--ten {words}: dấu ngoặc phải đủ cặp, như {{{NUMBER}}}") from None
    return "".join(made)


def _report(done: Result, output: str) -> int:
    """What was written and what was not; the exit code of the gravest error."""
    codes = [DONE, *(tell(one.error, one.name or f"văn bản thứ {one.index + 1}") for one in done.failures)]
    said = [f"đã ghi {done.written} văn bản"]
    said += [f"giữ nguyên {done.skipped} đã có"] if done.skipped else []
    said += [f"{done.failed} có lỗi"] if done.failed else []
    say(f"{output}: {'; '.join(said)}")
    return max(codes)
