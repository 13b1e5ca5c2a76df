from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin.pdf import page_count


def plain(objects: list[str], start: int = 1) -> bytes:
    return b"".join(f"{n} 0 obj\n{text}\nendobj\n".encode() for n, text in enumerate(objects, start))


def stream(head: str, content: bytes) -> bytes:
    return f"<<{head}/Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"


def packed(objects: list[str], *, compress: bool) -> bytes:
    """The objects in an object stream, as LibreOffice from 25.2 on and Word pack them."""
    offsets = [sum(len(one) + 1 for one in objects[:n]) for n in range(len(objects))]
    header = " ".join(f"{n} {offset}" for n, offset in enumerate(offsets, 1)) + " "
    content = (header + " ".join(objects)).encode()
    head = f"/Type/ObjStm/N {len(objects)}/First {len(header)}"
    body = stream(f"{head}/Filter/FlateDecode", zlib.compress(content)) if compress else stream(head, content)
    return b"90 0 obj\n" + body + b"\nendobj\n"


def tree(leaves: list[int]) -> list[str]:
    """A page tree of two levels: under the root one node for each number, with as many pages."""
    objects = [f"<</Type /Pages /Count {sum(leaves)} /Kids []>>"]
    for count in leaves:
        objects += [f"<</Type /Pages /Parent 1 0 R /Count {count}>>"]
        objects += ["<</Type /Page /Parent 2 0 R /Contents 80 0 R>>"] * count
    return objects


CONTENT = b"80 0 obj\n" + stream("", b"BT (/Type /Page) Tj ET endobj 9 0 obj <</Type /Pages /Count 7>>") + b"\nendobj\n"
LEAVES = st.lists(st.integers(1, 9), min_size=1, max_size=5)


@given(LEAVES)
def test_every_page_of_the_tree_is_counted_once(leaves: list[int]) -> None:
    pages, head = sum(leaves), b"%PDF-1.7\n"
    assert page_count(head + plain(tree(leaves)) + CONTENT) == pages
    assert page_count(head + CONTENT + packed(tree(leaves), compress=True)) == pages
    assert page_count(head + packed(tree(leaves), compress=False) + CONTENT) == pages


@given(LEAVES, LEAVES)
def test_a_tree_that_does_not_fit_its_pages_gives_no_number(leaves: list[int], others: list[int]) -> None:
    assert page_count(plain(tree(leaves)) + plain(tree(others), 100)) is None  # two roots: a file that was changed
    assert page_count(plain(tree(leaves)[:-1])) is None  # a page is missing


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", plain(["<</Type /Pages /Count 0>>"])])
def test_no_pages_give_no_number(data: bytes) -> None:
    assert page_count(data) is None


@given(
    st.lists(st.sampled_from([b">> stream\n", b"endstream", b"/Type /ObjStm", b" obj", b"/First 3", b"\xff", b"1 "]))
)
def test_any_bytes_give_an_answer(pieces: list[bytes]) -> None:
    assert page_count(b"".join(pieces)) is None
