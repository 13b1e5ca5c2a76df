"""Số liệu kiểm phiếu: the figures of the minutes by field, as the minutes call them (Mẫu số 04, N-4.6a)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from vnadmin.model.faults import Faults

__all__ = ["LABELS", "settle_figure"]

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "households": "số hộ gia đình",
        "printed": "số phiếu in",
        "issued": "số phiếu phát ra",
        "left": "số phiếu còn lại chưa phát",
        "spoiled": "số phiếu hỏng",
        "returned": "số phiếu thu về",
        "late": "số phiếu nộp muộn",
        "valid": "số phiếu hợp lệ",
        "invalid": "số phiếu không hợp lệ",
        "set_aside": "số phiếu để riêng",
        "not_returned": "số phiếu không thu về",
        "counts": "số phiếu chọn",
        "blank": "số phiếu để trống nội dung này",
        "others": "số ý kiến khác",
    }
)
"""In the order of the minutes."""


def settle_figure(faults: Faults, path: str, value: object) -> int:
    """A number of ballots: whole and not negative; 0 stands for what is refused."""
    label = LABELS[path.rpartition(".")[2].partition("[")[0]]
    if not isinstance(value, int) or isinstance(value, bool):
        faults.want(path, value, (int,), vi=f"{label} phải là số nguyên")
        return 0
    if value < 0:
        faults.add(path, f"want a number from 0, got {value}", "LYK-COUNT", f"{label} không được âm")
        return 0
    return value
