"""`render` with a clerk's template: nothing lost, what was mended is told."""

from __future__ import annotations

import io
from copy import deepcopy
from pathlib import Path

import docx
import pytest

from tests.support.examples import example_plan
from tests.support.papers import decision, notice
from vnadmin import Annex, Table, TargetError, TemplateError, open_template, read, render
from vnadmin.cli import main


def split_template(folder: Path, *, without: str = "") -> Path:
    """The base template with one slot split over two runs of unequal looks, and one slot missing."""
    source = Path(__file__).resolve().parents[1] / "templates" / "van_ban.docx"
    document = docx.Document(str(source))
    for paragraph in list(document.paragraphs):
        if paragraph.text == "{{p mo_dau }}":
            paragraph.runs[0].text = "{{p mo_"
            paragraph.add_run("dau }}").bold = True
        if without and without in paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)
    target = folder / "mau.docx"
    document.save(str(target))
    return target


def test_a_slot_split_over_runs_is_filled_and_told_with_its_paragraph(tmp_path: Path) -> None:
    template = split_template(tmp_path)
    with pytest.warns(UserWarning, match="mo_dau"):
        data = render(example_plan(), template=template)
    assert "UBND phường Bắc Kạn xây dựng" in "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)
    assert len(open_template(template).notes) == 1


def test_the_command_line_tells_it_in_vietnamese(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template = split_template(tmp_path)
    example = Path(__file__).resolve().parents[1] / "examples" / "ke_hoach.yaml"
    assert main(["render", str(example), "-o", str(tmp_path / "a.docx"), "--template", str(template)]) == 0
    assert "{{p mo_dau }}" in capsys.readouterr().err


@pytest.mark.parametrize("slot", ["can_cu", "mo_dau", "noi_dung", "ket_thuc", "cuoi_van_ban", "ten_loai_trich_yeu"])
def test_a_template_that_would_lose_a_part_is_refused(slot: str, tmp_path: Path) -> None:
    template = open_template(split_template(tmp_path, without=slot))
    with pytest.raises(TemplateError, match="no place for") as caught:
        render(example_plan(), template=template)
    assert "mẫu không có chỗ cho" in caught.value.vi


def test_the_target_is_a_docx(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match=r"\.docx"):
        render(example_plan(), tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def conditional_template(folder: Path, slot: str) -> Path:
    """The base template with one slot between a condition on itself and its end."""
    document = docx.Document(str(Path(__file__).resolve().parents[1] / "templates" / "van_ban.docx"))
    holder = next(one for one in document.paragraphs if one.text == f"{{{{p {slot} }}}}")
    for words, add in ((f"{{%p if {slot} %}}", holder._p.addprevious), ("{%p endif %}", holder._p.addnext)):
        made = deepcopy(holder._p)
        made.r_lst[0].text = words
        add(made)
    target = folder / f"{slot}.docx"
    document.save(str(target))
    return target


@pytest.mark.parametrize("slot", ["phu_luc", "noi_dung"])
def test_a_condition_asks_whether_there_is_something(slot: str, tmp_path: Path) -> None:
    template = conditional_template(tmp_path, slot)
    table = Table(["TT", "Việc"], [[1, "Niêm yết"]])
    for paper in (notice(), notice(body=["Theo Phụ lục.", table], annexes=[Annex("Việc", [table])])):
        assert read(render(paper, template=template)).blocks == read(render(paper)).blocks


@pytest.mark.parametrize("slot", ["tham_quyen_ban_hanh", "cau_quyet_dinh"])
def test_a_decision_does_not_lose_its_fixed_words(slot: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=slot):
        render(decision(), template=split_template(tmp_path, without=slot))
