"""Số liệu kiểm phiếu: where minutes and answers of a group disagree, and groups without any figures (LYK-COUNT)."""

from __future__ import annotations

from collections.abc import Iterator

from vnadmin.consultation.regime import breach
from vnadmin.consulting.folder import Folder
from vnadmin.consulting.tallying import Tallying
from vnadmin.errors import LoadError
from vnadmin.findings import Finding

__all__ = ["count_findings"]

RULE = "LYK-COUNT"


def count_findings(folder: Folder) -> Iterator[Finding]:
    """What the figures of a folder contradict; nothing while nothing is counted."""
    if not (folder.tallies or folder.answers):
        return
    try:
        counted = Tallying.of(folder)
    except LoadError:
        return  # what is missing for any counting is told by `consult tally`
    purpose = folder.consultation.purpose
    for code, rows in counted.differences:
        where = (f"biên bản kiểm phiếu, {counted.name(code)}", f"câu trả lời, {counted.name(code)}")
        fix = "đếm lại, rồi sửa biên bản hoặc danh sách câu trả lời"
        for row in rows:
            yield breach(RULE, purpose, where, str(row), fix)
    if counted.missing:
        names = ", ".join(map(counted.name, counted.missing))
        message = f"chưa có số liệu kiểm phiếu của {names}"
        yield breach("N-4.6c", purpose, ("biên bản kiểm phiếu",), message, "thêm biên bản của các tổ dân phố này")
