"""A folder of one consultation: its files become one object and its papers, or every fault of every file is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.support.examples import ROOT
from vnadmin import LoadError, Plan
from vnadmin.consultation.window import Window
from vnadmin.consulting import load_folder

FACTS = """\
lay_y_kien:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  noi_dung_lay_y_kien: Dự thảo Quy chế
  che_do: Tham gia ý kiến
  khoan_cua_luat: 7
  quy_pham: không
  hinh_thuc: [C, cổng hoặc trang thông tin điện tử]
  lich: {phat_phieu: 06/6/2026 - 07/6/2026, co_quan_gop_y: {tu: 01/6/2026, den: 05/6/2026}, cong_khai: 18/5/2026}
"""
PLAN = """\
ke_hoach:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  trich_yeu: Tổ chức lấy ý kiến
  noi_dung: Lấy ý kiến.
  nguoi_ky: CHỦ TỊCH / Nguyễn Văn A
"""


def put(folder: Path, **contents: str) -> None:
    for name, content in contents.items():
        (folder / f"{name}.yaml").write_text(content, encoding="utf-8")


def told(folder: Path) -> list[str]:
    with pytest.raises(LoadError) as caught:
        load_folder(folder)
    return list(caught.value.lines)


def test_the_example_holds_the_real_plan() -> None:
    folder = load_folder(ROOT / "examples" / "bac_kan")
    assert [type(paper) for paper in folder.papers] == [Plan]
    assert folder.consultation.timeline.ballots == Window(date(2026, 6, 6), date(2026, 6, 7))
    assert folder.warnings == ()


def test_facts_are_said_in_a_clerks_words(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS, ke_hoach=PLAN)
    (tmp_path / "ke_hoach.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "ghi_chu.txt").write_text("không phải dữ liệu", encoding="utf-8")
    folder = load_folder(tmp_path)
    consultation = folder.consultation
    assert (consultation.purpose, consultation.matter, consultation.normative) == ("opinion", 7, False)
    assert consultation.forms == ("c", "e")
    assert consultation.timeline.agencies == Window(date(2026, 6, 1), date(2026, 6, 5))
    assert consultation.timeline.published == date(2026, 5, 18)
    assert len(folder.papers) == 1


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS.replace("07/6/2026", "31/6/2026"), ke_hoach=PLAN.replace("Lấy ý kiến.", ""))
    lines = told(tmp_path)
    assert any("lay_y_kien.yaml:8:" in line and "phat_phieu" in line for line in lines)
    assert any("ke_hoach.yaml:4:" in line for line in lines)


def test_an_unknown_regime_and_an_unknown_form_are_told(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS.replace("Tham gia ý kiến", "hỏi ý kiến").replace("[C,", "[k,"))
    lines = told(tmp_path)
    assert any("che_do" in line and "bàn và quyết định" in line for line in lines)
    assert any("hinh_thuc[1]" in line and "“k” không phải là hình thức" in line for line in lines)


def test_what_is_wrong_in_itself_does_not_hide_the_rest(tmp_path: Path) -> None:
    facts = FACTS.replace("khoan_cua_luat: 7", "khoan_cua_luat: bảy").replace("Tham gia ý kiến", "hỏi ý kiến")
    put(tmp_path, lay_y_kien=facts.replace("18/5/2026", "18/5"))
    assert [line.split(": ")[1] for line in told(tmp_path)] == [
        "lay_y_kien.che_do",
        "lay_y_kien.khoan_cua_luat",
        "lay_y_kien.lich.cong_khai",
    ]


@pytest.mark.parametrize(("matter", "regime", "last"), [(10, "tham gia ý kiến", 9), (7, "bàn và quyết định", 6)])
def test_a_matter_is_a_clause_of_its_article(tmp_path: Path, matter: int, regime: str, last: int) -> None:
    facts = FACTS.replace("Tham gia ý kiến", regime).replace("khoan_cua_luat: 7", f"khoan_cua_luat: {matter}")
    put(tmp_path, lay_y_kien=facts)
    (line,) = told(tmp_path)
    assert "khoan_cua_luat" in line
    assert f"các khoản từ 1 đến {last}" in line


def test_a_folder_without_the_consultation_or_with_two(tmp_path: Path) -> None:
    assert "không có thư mục này" in told(tmp_path / "khong_co")[0]
    put(tmp_path, ke_hoach=PLAN)
    assert "là tệp, hãy ghi thư mục" in told(tmp_path / "ke_hoach.yaml")[0]
    assert "không có tệp nào ghi lay_y_kien" in told(tmp_path)[0]
    put(tmp_path, a=FACTS, b=FACTS)
    assert "a.yaml, b.yaml" in told(tmp_path)[0]


def test_a_paper_that_is_named_and_not_there_is_told(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS + "  tep_van_ban: [khong_co.yaml]\n")
    (line,) = told(tmp_path)
    assert line.endswith("khong_co.yaml: không có tệp này")
