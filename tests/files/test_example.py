"""The real plan as a clerk writes it: every word of the ward's text, with the corrections spelled out one by one."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import docx

from vnadmin.files import load
from vnadmin.rendering import render
from vnadmin.text.spelling import nfc

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "ke_hoach.yaml"
SEED = Path(__file__).with_name("ke_hoach_seed.txt")

LAST = "đề nghị các cơ quan, đơn vị, địa phương tổ chức triển khai thực hiện"
SENT = "ửi kèm: Dự thảo Quyết định ban hành Quy chế thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn)"
CORRECTIONS = (
    ("/KH - UBND", "/KH-UBND"),
    ("V. TỔ CHỨC THỰC HIỆN", "IV. TỔ CHỨC THỰC HIỆN"),
    ("thực hiện ./.", "thực hiện./."),
    (f"{LAST}./.\n\n(G{SENT}.", f"{LAST} (g{SENT}./."),
    ("VHXXH", "VHXH"),
    ("Bayht.", "BAYHT."),
    ("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"),
    ("ở cơ sở năm 2022; Nghị định", "ở cơ sở năm 2022;\nCăn cứ Nghị định"),
    ("ở cơ sở; Nghị quyết", "ở cơ sở;\nCăn cứ Nghị quyết"),
    ("phường Bắc Kạn, UBND phường Bắc Kạn xây dựng", "phường Bắc Kạn.\nUBND phường Bắc Kạn xây dựng"),
    ("cơ sở năm 2022;", "cơ sở ngày 10 tháng 11 năm 2022;"),
    ("ngày 15/5/2026 của", "ngày 15 tháng 5 năm 2026 của"),
    ("Quyết định các biện pháp", "quyết định các biện pháp"),
    ("phòng Văn hoá – Xã hội", "Phòng Văn hóa - Xã hội"),
)


def corrected() -> str:
    text = nfc(SEED.read_text(encoding="utf-8")).replace("**", "")
    for wrong, right in CORRECTIONS:
        assert text.count(wrong) == 1, wrong
        text = text.replace(wrong, right)
    return text


def paragraphs(data: bytes) -> list[str]:
    document = docx.Document(BytesIO(data))
    cells = [c for table in document.tables for row in table.rows for c in row.cells]
    letterhead, foot = cells[:4], cells[4:]
    lines = [line for cell in (letterhead[2], letterhead[3]) for line in cell.text.split("\n")]
    lines += [paragraph.text for paragraph in document.paragraphs]
    return lines + [line for cell in foot for line in cell.text.split("\n")]


def words(text: str) -> list[str]:
    return re.sub(r"\s+", " ", text).split()


def test_every_word_of_the_ward_stands_on_the_page_in_its_order() -> None:
    loaded = load(EXAMPLE)
    assert loaded.warnings == ()
    on_page = words("\n".join(paragraphs(render(loaded.objects[0]))))
    assert on_page == words(corrected())
