from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.conftest import Run
from tests.cli.stand_in import FAULTS, WARNING, plan
from vnadmin import render
from vnadmin.cli.exits import DONE, INTERNAL, NO_TARGET, NO_TEMPLATE, STOPPED, WRONG_CALL, WRONG_DATA
from vnadmin.cli.inputs import expanded


def put(folder: Path, **contents: str) -> None:
    for name, word in contents.items():
        (folder / f"{name}.yaml").write_text(word, encoding="utf-8")


def docx(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.docx"))


def test_without_output_the_document_stands_beside_its_data(folder: Path, run: Run) -> None:
    (folder / "việc").mkdir()
    put(folder / "việc", kế_hoạch="tốt")
    assert run("render", "việc/kế_hoạch.yaml") == (DONE, "việc/kế_hoạch.docx\n", "")
    assert (folder / "việc" / "kế_hoạch.docx").read_bytes() == render(plan())


def test_a_named_output_is_written_over(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    (folder / "ra.docx").write_bytes(b"old")
    assert run("render", "a.yaml", "-o", "ra.docx") == (DONE, "ra.docx\n", "")
    assert (folder / "ra.docx").read_bytes() == render(plan())


@pytest.mark.parametrize("output", ["ra/", "ra", "ra 1.6/"])
def test_several_files_go_to_a_folder_which_is_made(folder: Path, run: Run, output: str) -> None:
    put(folder, a="tốt", b="ba")
    name = output.rstrip("/")
    code, out, err = run("render", "a.yaml", "b.yaml", "-o", output)
    assert (code, err) == (DONE, "")
    assert out.splitlines() == [f"{name}/{one}.docx" for one in ("a", "b-1", "b-2", "b-3")] == docx(folder)


def test_an_existing_folder_may_look_like_a_file(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    (folder / "ra.docx").mkdir()
    assert run("render", "a.yaml", "-o", "ra.docx").out == "ra.docx/a.docx\n"


def test_located_errors_come_exactly_as_lines_and_nothing_is_written(folder: Path, run: Run) -> None:
    put(folder, a="sai")
    code, out, err = run("render", "a.yaml", "-o", "ra/")
    assert (code, out) == (WRONG_DATA, "")
    assert err.splitlines() == [line.format(name="a.yaml") for line in FAULTS]
    assert not (folder / "ra").exists()


def test_every_files_errors_are_told_and_good_ones_written(folder: Path, run: Run) -> None:
    put(folder, a="sai", b="tốt", c="sai", d="lạ")
    code, out, err = run("render", "a.yaml", "b.yaml", "c.yaml", "d.yaml")
    assert (code, out) == (WRONG_DATA, "b.docx\n")
    lines = err.splitlines()
    assert lines[:4] == [line.format(name=name) for name in ("a.yaml", "c.yaml") for line in FAULTS]
    assert lines[4].startswith("d.yaml: ")
    assert lines[5:] == ["đã ghi 1 văn bản; 3 trong 4 tệp dữ liệu có lỗi"]


def test_warnings_go_to_stderr_and_change_nothing(folder: Path, run: Run) -> None:
    put(folder, a="cảnh-báo")
    assert run("render", "a.yaml") == (DONE, "a.docx\n", WARNING.format(name="a.yaml") + "\n")


def test_renumbering_reaches_the_loader(folder: Path, run: Run) -> None:
    put(folder, a="số")
    assert run("render", "a.yaml").code == WRONG_DATA
    assert run("render", "a.yaml", "--danh-so-lai").code == DONE


def stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))


def test_stdin_to_a_file(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin(monkeypatch, "tốt")
    assert run("render", "-", "-o", "a.docx") == (DONE, "a.docx\n", "")
    stdin(monkeypatch, "ba")
    assert run("render", "-", "-o", "ra/").out.splitlines() == [f"ra/stdin-{n}.docx" for n in (1, 2, 3)]
    assert docx(folder) == ["a.docx", "ra/stdin-1.docx", "ra/stdin-2.docx", "ra/stdin-3.docx"]


def test_stdout_takes_the_bytes_and_no_word_besides(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    from vnadmin.cli import main

    stdin(monkeypatch, "tốt")
    assert main(["render", "-", "-o", "-"]) == DONE
    assert capfdbinary.readouterr() == (render(plan()), b"")
    assert docx(folder) == []


def test_a_terminal_is_refused(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder, a="tốt")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    code, out, err = run("render", "a.yaml", "-o", "-")
    assert (code, out) == (WRONG_CALL, "")
    assert "-o TỆP.docx" in err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["a.yaml", "-o", "ra.doc"], "đuôi .docx"),
        (["a.yaml", "-o", "ra.pdf"], "thêm --pdf"),
        (["a.yaml", "-o", ""], "đuôi .docx"),
        (["a.yaml", "b.yaml", "-o", "ra.docx"], "-o phải là thư mục"),
        (["a.yaml", "b.yaml", "-o", "-"], "chỉ nhận một văn bản"),
        (["a.yaml", "-o", "-", "--pdf"], "không kèm PDF"),
        (["-"], "cần -o"),
        (["-", "-", "-o", "ra/"], "một lần"),
        (["a.yaml", "việc/a.yaml", "-o", "ra/"], "hai văn bản cùng ghi"),
        (["a.yaml", "a.yaml"], "hai văn bản cùng ghi"),
        (["c.docx"], "ghi đè lên chính tệp"),
        (["a.yaml", "-o", "mẫu.docx", "--template", "mẫu.docx"], "ghi đè lên chính tệp"),
    ],
)
def test_wrong_calls_are_refused_before_anything_is_written(
    folder: Path, run: Run, words: list[str], hint: str
) -> None:
    (folder / "việc").mkdir()
    put(folder, a="tốt", b="tốt")
    put(folder / "việc", a="tốt")
    (folder / "c.docx").write_text("tốt", encoding="utf-8")
    (folder / "mẫu.docx").write_bytes(render(plan()))
    before = docx(folder)
    code, out, err = run("render", *words)
    assert (code, out) == (WRONG_CALL, "")
    assert err.startswith("vnadmin: lỗi: ")
    assert hint in err
    assert docx(folder) == before


def test_several_documents_in_one_file_need_a_folder(folder: Path, run: Run) -> None:
    put(folder, a="ba")
    code, _, err = run("render", "a.yaml", "-o", "ra.docx")
    assert code == WRONG_CALL
    assert "có 3 văn bản" in err
    assert docx(folder) == []


def test_windows_leaves_patterns_to_the_program(folder: Path) -> None:
    """The flag for Windows is set by hand; elsewhere the shell has done it, and a * is part of a name."""
    put(folder, b="tốt", a="tốt")
    words = ["*.yaml", "-", "không-có-*.yaml", "c.yaml"]
    assert expanded(words, windows=True) == ["a.yaml", "b.yaml", "-", "không-có-*.yaml", "c.yaml"]
    assert expanded(words, windows=False) == words


def test_a_target_that_cannot_be_written(folder: Path, run: Run) -> None:
    put(folder, a="tốt")
    code, out, err = run("render", "a.yaml", "-o", "không-có/ra.docx")
    assert (code, out, err) == (NO_TARGET, "", "không-có/ra.docx: không có thư mục không-có\n")


def test_the_worst_of_several_files_gives_the_exit_code(folder: Path, run: Run) -> None:
    put(folder, a="sai", b="tốt", c="tốt")
    (folder / "b.docx").mkdir()
    code, out, err = run("render", "a.yaml", "b.yaml", "c.yaml")
    assert (code, out) == (NO_TARGET, "c.docx\n")
    assert "b.docx: đây là một thư mục" in err


def test_a_template_that_cannot_be_used_is_told_before_data_are_read(folder: Path, run: Run) -> None:
    put(folder, a="sai")
    (folder / "mẫu.docx").write_bytes(b"no zip")
    for template in ("mẫu.docx", "không-có.docx"):
        code, out, err = run("render", "a.yaml", "--template", template)
        assert (code, out) == (NO_TEMPLATE, "")
        assert template in err
        assert "ngay" not in err


def test_an_unexpected_error_says_how_to_report_it(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder, a="hỏng", b="tốt")
    code, out, err = run("render", "a.yaml", "b.yaml")
    assert (code, out) == (INTERNAL, "b.docx\n")
    assert "khi làm a.yaml: KeyError" in err
    assert "VNADMIN_DEBUG=1" in err
    assert "Traceback" not in err
    monkeypatch.setenv("VNADMIN_DEBUG", "1")
    assert "Traceback" in run("render", "a.yaml").err


def test_ctrl_c_ends_quietly(folder: Path, run: Run) -> None:
    put(folder, a="dừng")
    assert run("render", "a.yaml") == (STOPPED, "", "đã dừng\n")


def test_ctrl_c_while_writing_tells_what_was_written(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from vnadmin.cli import rendering

    real, put_down = rendering.write_whole, []

    def once(target: Path, data: bytes) -> None:
        if put_down:
            raise KeyboardInterrupt
        put_down.append(target)
        real(target, data)

    monkeypatch.setattr(rendering, "write_whole", once)
    put(folder, a="tốt", b="tốt")
    assert run("render", "a.yaml", "b.yaml") == (STOPPED, "a.docx\n", "đã dừng\n")
    assert docx(folder) == ["a.docx"]
