"""Báo lỗi: every error in Vietnamese on stderr, and the exit code that goes with it."""

from __future__ import annotations

import os

from vnadmin.cli.exits import INTERNAL, NO_TARGET, NO_TEMPLATE, WRONG_CALL, WRONG_DATA, WrongCall
from vnadmin.cli.streams import warn
from vnadmin.errors import (
    Fault,
    LoadError,
    ModelError,
    PackageError,
    TargetError,
    TemplateError,
    UnitError,
    VnadminError,
)

__all__ = ["tell"]

DEBUG = "VNADMIN_DEBUG"

KNOWN: tuple[tuple[type[VnadminError], int, str], ...] = (
    (TargetError, NO_TARGET, "không ghi được"),
    (TemplateError, NO_TEMPLATE, "mẫu Word không dùng được"),
    (PackageError, NO_TEMPLATE, "không đọc được tệp Word"),
    (UnitError, WRONG_DATA, "không rõ đơn vị hành chính"),
)
"""For each error of use its exit code, and what is said where its raise site gives developers' words alone."""


def tell(error: Exception, source: str = "") -> int:
    """Say what is wrong, at `source` where the error does not name a file itself; the exit code of the error."""
    if isinstance(error, LoadError):
        for line in error.lines:
            warn(line)
        return WRONG_DATA
    if isinstance(error, ModelError):
        for fault in error.faults:
            warn(_fault(fault, source))
        return WRONG_DATA
    if isinstance(error, WrongCall):
        warn(f"vnadmin: lỗi: {error}")
        return WRONG_CALL
    for kind, code, general in KNOWN:
        if isinstance(error, kind):
            warn(error.vi or f"{general}: {error}")
            return code
    return _unexpected(error, source)


def _fault(fault: Fault, source: str) -> str:
    from vnadmin.rules.clauses import clauses  # only when there is a fault to tell
    from vnadmin.rules.consultation import consultation_rules

    words = fault.vi or fault.message
    known = clauses().get(fault.rule) or consultation_rules().get(fault.rule)
    rule = known.source if known else fault.rule
    return ": ".join(part for part in (source, fault.path, words) if part) + (f" ({rule})" if rule else "")


def _unexpected(error: Exception, source: str) -> int:
    if os.environ.get(DEBUG):
        import traceback

        traceback.print_exception(error)
    at = f" khi làm {source}" if source else ""
    warn(f"vnadmin gặp lỗi không lường trước{at}: {type(error).__name__}: {error}")
    warn(
        "Đây là lỗi của chương trình, không phải của bạn. Xin báo cho người phát hành vnadmin, "
        f"kèm lệnh đã gõ và những gì lệnh in ra khi đặt biến {DEBUG}=1."
    )
    return INTERNAL
