"""Lý do: why a ballot is not counted as valid, in the words of the minutes (LYK-INVALID, LYK-TWICE)."""

from __future__ import annotations

from enum import Enum
from typing import Literal, NamedTuple

__all__ = ["Reason", "State"]

State = Literal["valid", "invalid", "late", "set_aside"]
"""Hợp lệ, không hợp lệ, nộp muộn, để riêng: every ballot is one of them."""


class Reason(Enum):
    """Lý do: its value is the key for files. Minutes list them in this order."""

    UNKNOWN_BALLOT = "phieu_la"
    UNKNOWN_HOUSEHOLD = "ho_la"
    TWO_HOUSEHOLDS = "khong_khop"
    NOT_HANDED_OUT = "khong_phat"
    EARLY = "som"
    NOT_ON_BALLOT = "ngoai_phieu"
    SECOND_BALLOT = "phieu_thu_hai"
    SEVERAL_BALLOTS = "nhieu_phieu"
    LATE = "muon"
    NOT_ISSUED_FORM = "sai_mau"
    NO_STAMP = "thieu_dau"
    ILLEGIBLE = "rach_nat"
    TOO_MANY = "qua_so_phuong_an"
    NOTHING_MARKED = "de_trong"
    UNSTATED = "khong_ghi"

    @property
    def state(self) -> State:
        """What the ballot becomes: không hợp lệ, nộp muộn, để riêng."""
        return _ROWS[self].state

    @property
    def rule(self) -> str:
        """The id of the rule behind it (`consultation.toml`)."""
        return _ROWS[self].rule

    @property
    def phrase(self) -> str:
        """Lý do, in the words of the minutes."""
        return _ROWS[self].phrase


class _Row(NamedTuple):
    state: State
    rule: str
    phrase: str


_ROWS = {
    Reason.UNKNOWN_BALLOT: _Row("set_aside", "LYK-COUNT", "mã phiếu không có trong danh sách phát phiếu"),
    Reason.UNKNOWN_HOUSEHOLD: _Row("set_aside", "LYK-COUNT", "hộ gia đình không có trong danh sách"),
    Reason.TWO_HOUSEHOLDS: _Row("set_aside", "LYK-COUNT", "phiếu được phát cho hộ gia đình khác với hộ ghi trên phiếu"),
    Reason.NOT_HANDED_OUT: _Row("set_aside", "LYK-COUNT", "hộ gia đình không được phát phiếu"),
    Reason.EARLY: _Row("set_aside", "LYK-COUNT", "phiếu nhận trước ngày bắt đầu lấy ý kiến"),
    Reason.NOT_ON_BALLOT: _Row("set_aside", "LYK-COUNT", "ghi nội dung hoặc phương án không có trên phiếu"),
    Reason.SECOND_BALLOT: _Row("set_aside", "LYK-TWICE", "phiếu nhận sau của hộ gia đình đã có phiếu"),
    Reason.SEVERAL_BALLOTS: _Row("set_aside", "LYK-TWICE", "hộ gia đình có nhiều phiếu, không phiếu nào được tính"),
    Reason.LATE: _Row("late", "LYK-COUNT", "phiếu nộp sau thời hạn"),
    Reason.NOT_ISSUED_FORM: _Row("invalid", "LYK-INVALID", "phiếu không đúng mẫu phát ra"),
    Reason.NO_STAMP: _Row("invalid", "LYK-INVALID", "phiếu không có dấu treo hoặc không có chữ ký của Tổ trưởng"),
    Reason.ILLEGIBLE: _Row("invalid", "LYK-INVALID", "phiếu rách, nát, không đọc được"),
    Reason.TOO_MANY: _Row("invalid", "LYK-INVALID", "phiếu chọn quá số phương án quy định"),
    Reason.NOTHING_MARKED: _Row("invalid", "LYK-INVALID", "phiếu để trống tất cả các nội dung"),
    Reason.UNSTATED: _Row("invalid", "LYK-COUNT", "biên bản không ghi lý do"),
}
