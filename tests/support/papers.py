"""One plain paper of every form; each function changes what it is asked to change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from vnadmin import (
    Annex,
    AttachedText,
    Decision,
    Invitation,
    Law,
    Minutes,
    ModelError,
    Notice,
    OfficialLetter,
    Proposal,
    Report,
    Resolution,
    Signatory,
    Signature,
    Submission,
    Table,
    Ward,
    compose,
)
from vnadmin.blocks import Block, Paragraph, SectionEnd
from vnadmin.layout.slots import Slots
from vnadmin.ooxml.build_templates import HEADER_SLOTS, SLOTS

WARD = Ward("01843")
COMMITTEE = WARD.people_committee
DAY = date(2026, 6, 5)
REGULATION = AttachedText(
    "Quy chế",
    "Thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn",
    "Chương I. Quy định chung\nĐiều 1. Phạm vi\n1. Phường.\n2. Tổ dân phố.\n"
    "Chương II. Tổ chức\nĐiều 2. Hiệu lực\nNhư trên.",
)
WIDE = Annex(
    "Bảng tổng hợp ý kiến", [Table(["STT", "Nội dung", "Tổ dân phố"], [["1", "Điều 2", "Tổ 1"]])], landscape=True
)
FORM = Annex("Mẫu phiếu lấy ý kiến", "1. Họ và tên\n2. Ý kiến")
SIGNED = {"issuer": COMMITTEE, "date": DAY, "signature": Signature.head("Nguyễn Văn A")}
BASES = [Law("Tổ chức chính quyền địa phương", date(2025, 6, 16)), Proposal("Trưởng phòng Văn hóa - Xã hội")]


def notice(**changes: object) -> Notice:
    given = {"number": 8, "subject": "Lịch tiếp công dân", "body": "Thứ Năm hằng tuần."}
    return Notice(**(SIGNED | given | changes))  # type: ignore[arg-type]  # wrong values are tested too


def decision(**changes: object) -> Decision:
    """Quyết định trực tiếp (Mẫu 1.2)."""
    given = {
        "normative": False,
        "number": 45,
        "subject": "Về việc thành lập Tổ kiểm phiếu",
        "bases": BASES,
        "body": "Điều 1. Thành lập Tổ kiểm phiếu gồm 03 người.",
        "effective": "ngày ký",
        "responsible": ["Chánh Văn phòng HĐND và UBND phường", "Trưởng phòng Văn hóa - Xã hội"],
    }
    return Decision(**(SIGNED | given | changes))  # type: ignore[arg-type]  # as in notice


def issuing_decision(**changes: object) -> Decision:
    """Quyết định gián tiếp (Mẫu 1.3), with the regulation that it issues."""
    given = {"subject": "Ban hành Quy chế thực hiện dân chủ ở cơ sở", "body": (), "attached": REGULATION}
    return decision(**(given | changes))


def resolution(**changes: object) -> Resolution:
    given = {
        "issuer": WARD.people_council,
        "number": 9,
        "subject": "Về biện pháp thực hiện dân chủ ở cơ sở",
        "bases": BASES[:1],
        "body": "Điều 1. Thông qua các biện pháp.\nĐiều 2. Giao UBND phường tổ chức thực hiện.",
        "recipients": ["Như Điều 2", "UBND phường"],
    }
    return Resolution(**(SIGNED | given | changes))  # type: ignore[arg-type]  # as in notice


def letter(**changes: object) -> OfficialLetter:
    given = {
        "drafting_unit": "VHXH",
        "number": 12,
        "subject": "lấy ý kiến đối với dự thảo Quy chế",
        "addressees": ["Ủy ban MTTQ Việt Nam phường", "Các tổ dân phố"],
        "body": "Đề nghị cho ý kiến trước ngày 20/6/2026.",
    }
    return OfficialLetter(**(SIGNED | given | changes))  # type: ignore[arg-type]  # as in notice


def report(**changes: object) -> Report:
    given = {"number": 30, "subject": "Kết quả lấy ý kiến", "body": "Tổng số 120 ý kiến."}
    return Report(**(SIGNED | given | changes))  # type: ignore[arg-type]  # as in notice


def submission(**changes: object) -> Submission:
    given = {
        "number": 31,
        "subject": "Ban hành Quy chế",
        "addressees": "Chủ tịch UBND phường",
        "body": "Trình phê duyệt.",
    }
    return Submission(**(SIGNED | given | changes))  # type: ignore[arg-type]  # as in notice


def invitation(**changes: object) -> Invitation:
    given = {
        "number": 3,
        "subject": "Họp lấy ý kiến về dự thảo Quy chế",
        "guests": ["Thường trực HĐND phường", "Trưởng các tổ dân phố"],
        "time": datetime(2026, 6, 10, 8, 0),
        "venue": "Hội trường UBND phường",
        "chair": "Chủ tịch UBND phường",
        "notes": "Đề nghị mang theo dự thảo.",
    }
    return Invitation(**(SIGNED | given | changes))  # type: ignore[arg-type]  # as in notice


def minutes(**changes: object) -> Minutes:
    given = {
        "issuer": COMMITTEE,
        "number": 2,
        "subject": "Hội nghị lấy ý kiến về dự thảo Quy chế",
        "started": datetime(2026, 6, 10, 8, 0),
        "ended": datetime(2026, 6, 10, 11, 30),
        "venue": "Hội trường UBND phường",
        "present": ["Lãnh đạo UBND phường", "Trưởng các tổ dân phố"],
        "chair": Signatory("Nguyễn Văn A", "Chủ tịch UBND phường"),
        "secretary": "Trần Thị B, Công chức Văn phòng",
        "body": "1. Ông Nguyễn Văn A khai mạc.\n2. Hội nghị thống nhất dự thảo.",
    }
    return Minutes(**(given | changes))  # type: ignore[arg-type]  # as in notice


def blocks_of(obj: object, *slots: str) -> list[Block]:
    """The blocks of these slots; of all slots in the order of the page, where none is said."""
    source = Slots(compose(obj))
    return [block for slot in slots or (HEADER_SLOTS[0], *SLOTS, HEADER_SLOTS[1]) for block in source.blocks(slot)]


def lines(obj: object, *slots: str) -> list[str]:
    """The texts of these slots in the order of the page, those of tables row by row, without empty ones."""
    return [text for text in _texts(blocks_of(obj, *slots)) if text]


def _texts(blocks: list[Block] | tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif not isinstance(block, SectionEnd):
            for row in block.rows:
                for cell in row.cells:
                    yield from _texts(cell.blocks)


def faults_of(make: object, **changes: object) -> dict[str, str]:
    """The rule id of every fault, by its path, when `make(**changes)` is refused."""
    with pytest.raises(ModelError) as caught:
        make(**changes)  # type: ignore[operator]  # one of the functions above
    assert all(fault.vi for fault in caught.value.faults)
    return {fault.path: fault.rule for fault in caught.value.faults}
