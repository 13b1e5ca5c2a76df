"""Kết thúc nội dung: the closing words, what is sent along, and the end mark `./.` (TYP-1, ND30-I-III-1.a)."""

from __future__ import annotations

from vnadmin.blocks import Block, Drawing, Paragraph, Run
from vnadmin.formats import Look, reformatted
from vnadmin.rules.wording import wording

__all__ = ["end", "unended"]


def end(blocks: list[Block], attachments: tuple[str, ...], look: Look) -> None:
    """Close the text in place: its last paragraph takes the attachments and the end mark, and stays with the signature.

    A text that ends with a table, a chart or a heading takes them in a paragraph of their own.
    """
    sent = f"({wording('gui_kem')} {'; '.join(attachments)})" if attachments else ""
    mark = wording("ket_thuc")
    last = blocks[-1] if blocks else None
    if not isinstance(last, Paragraph) or last.format.outline or not last.runs or _is_caption(blocks):
        words = sent[:1] + sent[1:2].upper() + sent[2:] + mark
        blocks.append(look.varied(words, keep_next=True))
        return
    *runs, tail = last.runs
    bare = _without_end(tail.text)
    closing = Run((_followed(bare, first=not runs) + sent if sent else bare) + mark, tail.font)
    blocks[-1] = reformatted(Paragraph((*runs, closing), last.style, last.format), keep_next=True)


def unended(blocks: list[Block]) -> None:
    """Where closing words follow, an end mark that was typed before them becomes a full stop, in place."""
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph) and last.runs and last.runs[-1].text.rstrip().endswith(wording("ket_thuc")):
        *runs, tail = last.runs
        closed = Run(f"{_without_end(tail.text)}.", tail.font)
        blocks[-1] = Paragraph((*runs, closed), last.style, last.format)


def _is_caption(blocks: list[Block]) -> bool:
    """Whether the last block belongs to a drawing above it."""
    return len(blocks) > 1 and isinstance(blocks[-2], Drawing)


def _without_end(text: str) -> str:
    text = text.rstrip()
    mark = wording("ket_thuc")
    while text.endswith(mark):
        text = text[: -len(mark)].rstrip()
    return text if text.endswith("..") else text.removesuffix(".").rstrip()


def _followed(bare: str, *, first: bool) -> str:
    """The words before what is sent along: an abbreviation keeps its full stop, and nothing takes no blank."""
    stop = "." if bare.casefold().endswith("v.v") else ""
    return f"{bare}{stop} " if bare or not first else ""
