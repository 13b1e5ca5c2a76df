"""Số liệu kiểm phiếu: where minutes and answers of a group disagree, and groups without any figures (LYK-COUNT)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vnadmin.consultation.regime import breach
from vnadmin.consulting.folder import Folder
from vnadmin.consulting.tallying import Tallying
from vnadmin.errors import LoadError
from vnadmin.findings import Finding
from vnadmin.text.figures import write_figure

__all__ = ["count_findings"]

RULE = "LYK-COUNT"


def count_findings(folder: Folder) -> Iterator[Finding]:
    """What the figures of a folder contradict; nothing while nothing is counted."""
    if not (folder.tallies or folder.answers):
        return
    purpose = folder.consultation.purpose
    try:
        counted = Tallying.of(folder)
    except LoadError as error:
        for line in error.lines:
            yield breach(RULE, purpose, ("số liệu kiểm phiếu",), line, "xem vnadmin consult tally")
        return
    yield from _unlike_list(folder, counted)
    if folder.consultation.secret and any(one.household for one in folder.answers):
        message = "phiếu kín nhưng danh sách câu trả lời có mã hộ"
        yield breach("LYK-SECRET", purpose, ("câu trả lời",), message, "bỏ cột Mã hộ")
    for code, rows in counted.differences:
        where = (f"biên bản kiểm phiếu, {counted.name(code)}", f"câu trả lời, {counted.name(code)}")
        fix = "đếm lại, rồi sửa biên bản hoặc danh sách câu trả lời"
        for row in rows:
            yield breach(RULE, purpose, where, str(row), fix)
    if counted.missing:
        names = ", ".join(map(counted.name, counted.missing))
        message = f"chưa có số liệu kiểm phiếu của {names}"
        yield breach("N-4.6c", purpose, ("biên bản kiểm phiếu",), message, "thêm biên bản của các tổ dân phố này")


def _unlike_list(folder: Folder, counted: Tallying) -> Iterator[Finding]:
    """Minutes that count other households than the list has."""
    listed = Counter(one.group for one in folder.households)
    for tally in counted.tallies:
        if listed and tally.households != listed[tally.group]:
            name = counted.name(tally.group)
            told, known = (write_figure((count, 0)) for count in (tally.households, listed[tally.group]))
            message = f"{name}: biên bản ghi {told} hộ gia đình, danh sách có {known}"
            where = (f"biên bản kiểm phiếu, {name}", f"danh sách hộ gia đình, {name}")
            yield breach(RULE, folder.consultation.purpose, where, message, "sửa biên bản hoặc danh sách")
