"""What cannot happen on Linux (Windows paths, a file open in Word) is simulated; those tests say so."""

from __future__ import annotations

import errno
import io
import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin import targets
from vnadmin.errors import TargetError
from vnadmin.targets import make_folder, write_new, write_whole
from vnadmin.targets.windows import LONG_PATH, extended, name_fault

posix_only = pytest.mark.skipif(os.name == "nt", reason="modes, links and devices of POSIX")
not_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["ke-hoach.docx", "Kế hoạch số 45 – lấy ý kiến.docx", "ạ" * 80 + ".docx"])
def test_the_file_holds_the_data_and_nothing_else_is_left(tmp_path: Path, name: str) -> None:
    write_whole(tmp_path / name, b"old")
    write_whole(tmp_path / name, b"new")
    assert (tmp_path / name).read_bytes() == b"new"
    assert names(tmp_path) == [name]


@posix_only
def test_a_new_file_has_the_mode_that_every_program_gives(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"")
    (tmp_path / "b").touch()
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o755])
def test_a_replaced_file_hands_on_its_permissions(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a.docx"
    target.touch()
    target.chmod(mode)
    write_whole(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == mode


@posix_only
def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    real, link = tmp_path / "there" / "a.docx", tmp_path / "link.docx"
    link.symlink_to(Path("there") / "a.docx")
    write_whole(link, b"first: the link leads to nothing yet")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert names(tmp_path / "there") == ["a.docx"]


@posix_only
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_whole(pipe, b"through")
    reader.join(10)
    assert got == [b"through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def refused(target: Path, error: type[TargetError] = TargetError) -> TargetError:
    """The error of writing to `target`; nothing is left beside it."""
    before = names(target.parent) if target.parent.is_dir() else None
    with pytest.raises(error) as caught:
        write_whole(target, b"data")
    assert (names(target.parent) if target.parent.is_dir() else None) == before
    return caught.value


def test_what_cannot_be_a_target_is_told_in_both_languages(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"stays")
    faults = [
        refused(tmp_path / "folder"),
        refused(tmp_path / "none" / "a.docx"),
        refused(tmp_path / "file" / "a.docx"),
        refused(tmp_path / ("a" * 300)),
    ]
    assert [fault.vi.split(": ", 1)[1] for fault in faults] == [
        "đây là một thư mục, không phải tệp",
        f"không có thư mục {tmp_path / 'none'}",
        "một phần của đường dẫn là tệp, không phải thư mục",
        "tên tệp quá dài; hãy đặt tên ngắn hơn",
    ]
    assert "it is a folder" in str(faults[0])
    assert (tmp_path / "file").read_bytes() == b"stays"


@posix_only
def test_a_read_only_file_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"stays")
    target.chmod(0o444)
    assert "tệp chỉ cho đọc" in refused(target).vi
    assert target.read_bytes() == b"stays"


@posix_only
def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert "vòng tròn" in refused(tmp_path / "a").vi


@not_root
def test_a_folder_without_the_right_to_write_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        assert f"không có quyền ghi vào thư mục {tmp_path}" in refused(tmp_path / "a.docx").vi
    finally:
        tmp_path.chmod(0o755)


class FullDisk(io.FileIO):
    def write(self, _: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("write", [write_whole, write_new])
def test_a_full_disk_leaves_no_part_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write) -> None:  # type: ignore[no-untyped-def]  # one of the two functions
    """Simulated: the file object that `open` gives refuses every write."""
    monkeypatch.setattr(
        targets, "open", lambda name, mode, **rest: FullDisk(name, mode.replace("b", ""), **rest), raising=False
    )
    with pytest.raises(TargetError, match="disk is full") as caught:
        write(tmp_path / "a.docx", b"data")
    assert "đĩa đã đầy" in caught.value.vi
    assert names(tmp_path) == []


def test_ctrl_c_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the interrupt comes between writing and replacing."""
    (tmp_path / "a.docx").write_bytes(b"old")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a.docx", b"new")
    assert names(tmp_path) == ["a.docx"]
    assert (tmp_path / "a.docx").read_bytes() == b"old"


class HeldError(PermissionError):
    """What Windows raises from os.replace while another program holds the target."""

    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "Access is denied", "from", None, "to")
        self.winerror = winerror


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_open_in_word_says_to_close_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, winerror: int) -> None:
    """Simulated: os.replace fails as it does on Windows."""
    (tmp_path / "a.docx").write_bytes(b"old")

    def held(*_: object) -> None:
        raise HeldError(winerror)

    monkeypatch.setattr(os, "replace", held)
    assert "đóng tệp trong Word rồi chạy lại" in refused(tmp_path / "a.docx").vi


def test_windows_tries_again_while_a_scanner_holds_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the flag for Windows is set, paths are left as they are, and os.replace fails twice."""
    tries, real = iter([HeldError(5), HeldError(32)]), os.replace

    def scanned(source: str, target: str) -> None:
        if error := next(tries, None):
            raise error
        real(source, target)

    monkeypatch.setattr(targets, "WINDOWS", True)
    monkeypatch.setattr(targets, "extended", lambda text: text)
    monkeypatch.setattr(targets, "PAUSES", (0, 0, 0))
    monkeypatch.setattr(os, "replace", scanned)
    write_whole(tmp_path / "a.docx", b"data")
    assert names(tmp_path) == ["a.docx"]
    assert next(tries, None) is None


def test_windows_refuses_its_reserved_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulated: the flag for Windows is set."""
    monkeypatch.setattr(targets, "WINDOWS", True)
    assert "dành riêng cho thiết bị" in refused(tmp_path / "CON.docx").vi
    with pytest.raises(TargetError):
        make_folder(tmp_path / "aux")
    with pytest.raises(TargetError):
        write_new(tmp_path / "a: b.docx", b"")


def test_a_new_file_is_never_written_over_an_old_one(tmp_path: Path) -> None:
    write_new(tmp_path / "a.yaml", b"first")
    with pytest.raises(TargetError) as caught:
        write_new(tmp_path / "a.yaml", b"second")
    assert "tệp này đã có" in caught.value.vi
    assert (tmp_path / "a.yaml").read_bytes() == b"first"


def test_a_folder_is_made_once_and_its_parent_is_not(tmp_path: Path) -> None:
    make_folder(tmp_path / "hồ sơ")
    make_folder(tmp_path / "hồ sơ")
    assert (tmp_path / "hồ sơ").is_dir()
    with pytest.raises(TargetError) as missing:
        make_folder(tmp_path / "a" / "b")
    assert "không có thư mục" in missing.value.vi
    (tmp_path / "file").touch()
    with pytest.raises(TargetError) as taken:
        make_folder(tmp_path / "file")
    assert "không phải thư mục" in taken.value.vi


LONG = "x" * LONG_PATH


@pytest.mark.parametrize(
    ("given_path", "expected"),
    [
        ("C:\\a.docx", "C:\\a.docx"),
        ("a.docx", "a.docx"),
        (f"C:\\{LONG}", f"\\\\?\\C:\\{LONG}"),
        (f"C:/Kế hoạch/../{LONG}", f"\\\\?\\C:\\{LONG}"),
        (f"\\\\may-chu\\chung\\{LONG}", f"\\\\?\\UNC\\may-chu\\chung\\{LONG}"),
        (f"\\\\?\\C:\\{LONG}", f"\\\\?\\C:\\{LONG}"),
        (f"\\\\.\\{LONG}", f"\\\\.\\{LONG}"),
    ],
)
def test_long_windows_paths_take_the_prefix(given_path: str, expected: str) -> None:
    """The text of paths only: no Windows needed."""
    assert extended(given_path) == expected


@pytest.mark.parametrize(
    "name",
    ["CON", "con.docx", "nul", "LPT1.tar.gz", "COM¹", "aux .docx", "a.", "a ", "a:b", "a?.docx", "a\tb", "CONIN$"],
)
def test_names_that_windows_would_not_keep(name: str) -> None:
    assert name_fault(name) is not None


@given(st.text(st.sampled_from("Kế hoạch_-01 (2).docx"), max_size=20).map(lambda text: f"a{text}b"))
def test_ordinary_names_are_kept(name: str) -> None:
    assert name_fault(name) is None
