"""The .zip beyond what its plain fields hold: other programs read it all the same."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.batch import archive
from vnadmin.batch.archive import Archive


def packed(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    made = Archive(out)
    for name, data in files.items():
        made.add(name, data)
    made.finish()
    made.close()
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as found:
        assert found.testzip() is None
        return {name: found.read(name) for name in found.namelist()}


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.binary()))
def test_what_is_packed_is_unpacked_in_order(files: dict[str, bytes]) -> None:
    files = {name: data for name, data in files.items() if "/" not in name and "\\" not in name}
    assert list(unpacked(packed(files)).items()) == list(files.items())


@settings(deadline=None)
@given(st.integers(0, 400))
def test_far_offsets_and_many_files_have_the_form_of_zip64(farthest: int) -> None:
    files = {f"Phiếu {number}.docx": bytes([number]) * 10 for number in range(20)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(archive, "is_far", lambda offset: offset >= farthest)
        data = packed(files)
    assert unpacked(data) == files


def test_more_files_than_a_plain_zip_counts() -> None:
    files = {f"{number}": b"" for number in range(70_000)}
    assert len(unpacked(packed(files))) == 70_000


def test_a_document_that_an_entry_cannot_tell_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "FARTHEST", 5)
    with pytest.raises(ValueError, match="too many"):
        packed({"a": b"12345"})
