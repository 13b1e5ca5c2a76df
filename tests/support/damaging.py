"""Hư hại: a package of which a part has lost a stretch or has it twice, and what reading one may come to (law 5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hypothesis import strategies as st

from tests.support.good_docx import zipped
from vnadmin import PackageError, read

__all__ = ["assert_read_or_refused", "damage"]


def damage(draw: st.DrawFn, files: Mapping[str, bytes], names: Iterable[str]) -> bytes:
    """The package with one of the parts `names` damaged."""
    name = draw(st.sampled_from(sorted(names)))
    content = files[name]
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    return zipped({**files, name: content[:start] + content[start:end] * draw(st.sampled_from([0, 2])) + content[end:]})


def assert_read_or_refused(data: bytes) -> None:
    """Bytes give a whole reading or a PackageError, nothing else."""
    try:
        reading = read(data)
    except PackageError:
        return
    assert reading.sections[-1].end == len(reading.blocks)
