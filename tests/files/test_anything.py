"""Any bytes: they load, or LoadError tells where they are wrong; nothing else."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.files.texts import GOOD, plan
from vnadmin.errors import LoadError
from vnadmin.files import Loaded, loads
from vnadmin.kinds.plan import Plan
from vnadmin.rules.terms import terms

KEYS = sorted({row.key for row in terms().values()})
LINE = re.compile(r"\S+:[1-9]\d*:[1-9]\d*: .+", re.DOTALL)

WORDS = ["", "~", "01843", "UBND", "I. A", "1. b", "- c", "+ d", "a) e", "Điều 1. f", "Lưu: VT", "có", "-1", "9" * 5000]
MARKS = [
    "*a",
    "&a x",
    "!x",
    "|",
    ">",
    '"',
    "'",
    "[",
    "{",
    "\\",
    "#",
    "---",
    "\u2028",
    "\x85",
    "😀",
    "31/6/2026",
    "6/2026",
]
scalars = st.sampled_from([*KEYS, *WORDS, *MARKS]) | st.text(max_size=6)
values = st.recursive(
    scalars | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | scalars, inner, max_size=4),
    max_leaves=12,
)


def flow(value: object) -> str:
    """A value as YAML, quoted or as it is."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return "" if value is None else str(value)


def check(data: bytes | str, name: str = "a.yaml") -> None:
    loaded, lines = Loaded(()), ()
    try:
        loaded = loads(data, name)
    except LoadError as error:
        lines = error.lines
    assert bool(loaded.objects) != bool(lines)
    assert all(isinstance(made, Plan) for made in loaded.objects)
    assert all(LINE.match(line) for line in lines), lines


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*GOOD, "can_cu", "mo_dau", "noi_nhan", "so_ky_hieu", "co_chu"]), values)
def test_any_value_of_any_key(key: str, value: object) -> None:
    check(plan(**{key: flow(value)}))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(scalars | st.sampled_from(["\n", "\n  ", "\t", ": ", "- ", "? ", "ke_hoach:"]), max_size=30).map("".join)
)
@example("ke_hoach: &a {*a : 1}")
@example("a: !!binary x")
@example("%YAML 9.9\n--- x")
@example("<<: {}")
def test_any_text(text: str) -> None:
    check(text)
    check(text, "a.json")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    check(data)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_good_file_with_some_bytes_lost(data: st.DataObject) -> None:
    text = plan(noi_dung="|\n    I. A\n    1. B\n    - c\n    + d", noi_nhan='["Lưu: VT", {ten: A}]').encode()
    start = data.draw(st.integers(0, len(text)))
    check(text[:start] + text[start + data.draw(st.integers(1, 9)) :])
