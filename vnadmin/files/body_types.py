"""Nội dung trong tệp: words with bold and italic stretches, paragraphs, levels and tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any, ForwardRef

from pydantic import AfterValidator, BeforeValidator, ValidationInfo, create_model

from vnadmin.errors import ModelError
from vnadmin.files.shapes import Context, FileType, Shape, Shaped, key_field, one_of, shape, stand_for
from vnadmin.files.simple_types import CELL_WORDS, LINE, many
from vnadmin.model.body import (
    Article,
    Body,
    Chapter,
    Clause,
    Item,
    Paragraph,
    Part,
    Point,
    Section,
    Subsection,
    settle_body,
)
from vnadmin.model.cells import Cell, ColumnGroup
from vnadmin.model.faults import Faults
from vnadmin.model.labels import Ref
from vnadmin.model.outline import read_outline
from vnadmin.model.runs import Run, Text
from vnadmin.model.table import Table
from vnadmin.rules.terms import term

__all__ = ["BODY_REFERENCE", "ROW", "TEXT", "TITLE", "body_type"]

LEVELS = (Part, Chapter, Section, Subsection, Article, Clause, Point, Item)
RENUMBER = "--danh-so-lai để đánh số lại"
BODY_REFERENCE = ForwardRef("BODY")
"""Stands for the body inside a body."""


def _run_shape(field: str, inside: FileType) -> Shaped:
    """A stretch of words, or a reference, under the key of its mark: `{dam: "Lưu ý"}`."""
    fields: dict[str, Any] = {field: (inside, key_field(term(Run, field)))}
    model = create_model(f"Run.{field}", __base__=Shape, **fields)

    def marked(said: Shape) -> Run | Ref:
        held = getattr(said, field)
        part = held if isinstance(held, (Run, Ref)) else Run(held)
        return replace(part, bold=part.bold or field == "bold", italic=part.italic or field == "italic")

    return Shaped(model, Annotated[model, AfterValidator(marked)])


def _ref_shape() -> Shaped:
    """A reference by the label it points to: `{dan_chieu: doi_thoai}`."""
    fields: dict[str, Any] = {"label": (LINE, key_field(term(Ref, "label")))}
    model = create_model("Ref", __base__=Shape, **fields)
    return Shaped(model, Annotated[model, AfterValidator(lambda said: Ref(said.label))])


REF = _ref_shape()
ITALIC = _run_shape("italic", one_of("chữ hoặc {dan_chieu: …}", [REF], text=LINE))
BOLD = _run_shape("bold", one_of("chữ, {nghieng: …} hoặc {dan_chieu: …}", [ITALIC, REF], text=LINE))
STRETCHES = (BOLD, ITALIC, REF)
RUNS: FileType = list[one_of("chữ, {dam: …}, {nghieng: …} hoặc {dan_chieu: …}", STRETCHES, text=str)]  # type: ignore[misc]  # made at run time


def _text(words: FileType, *more: Shaped) -> FileType:
    return one_of(
        "chữ hoặc danh sách chữ",
        [*(stretch.then(lambda run: [run]) for stretch in STRETCHES), *more],
        text=words,
        listing=RUNS,
    )


def _or_empty(words: FileType) -> FileType:
    return Annotated[words, BeforeValidator(lambda value: "" if value is None else value)]


TEXT = _text(LINE)
TITLES = many(_or_empty(_text(CELL_WORDS)))
GROUP = shape(ColumnGroup, lambda hint: TEXT if hint == Text else TITLES)
TITLE = _or_empty(_text(CELL_WORDS, GROUP))
CELL = _or_empty(_text(CELL_WORDS, shape(Cell, lambda _: many(TEXT))))
ROW: FileType = list[CELL]  # type: ignore[valid-type]  # made at run time


def body_type(file_type: Callable[[object], FileType]) -> FileType:
    """Text in the decree's numbering, or a list of paragraphs, levels and tables."""
    levels = [shape(level, file_type, unsaid=["number"]) for level in LEVELS]  # numbers are computed
    paragraph = shape(Paragraph, file_type)
    stretches = [stretch.then(lambda run: Paragraph([run])) for stretch in STRETCHES]
    shapes = [*levels, paragraph, _table_shape(file_type), *stretches]
    entry = one_of(
        f"chữ, hoặc một trong các mục {', '.join(shaped.lead for shaped in shapes)}",
        shapes,
        text=Annotated[LINE, AfterValidator(Paragraph)],
        listing=Annotated[RUNS, AfterValidator(Paragraph)],
    )
    body = one_of(
        "chữ, hoặc danh sách các đoạn và các cấp",
        text=Annotated[str, AfterValidator(_outline)],
        listing=Annotated[list[entry], AfterValidator(_settled)],  # type: ignore[valid-type]  # made at run time
    )
    stand_for("BODY", body)
    return body


def _table_shape(file_type: Callable[[object], FileType]) -> Shaped:
    fields: dict[str, Any] = {"table": (shape(Table, file_type).type, key_field(term(Table)))}
    model = create_model("TableEntry", __base__=Shape, **fields)
    return Shaped(model, Annotated[model, AfterValidator(lambda said: said.table)])


def _settled(children: list[object]) -> Body:
    faults = Faults()
    body = settle_body(faults, "", children)
    faults.refuse()
    return body


def _outline(text: str, info: ValidationInfo) -> Body:
    """The tree of a text; where only its numbers are wrong, each fault says how they can be computed anew."""
    if isinstance(info.context, Context) and info.context.renumber:
        return read_outline(text, renumber=True)
    try:
        return read_outline(text)
    except ModelError as error:
        faults = error.faults
    try:
        read_outline(text, renumber=True)
    except ModelError:
        raise ModelError(faults) from None
    raise ModelError(replace(fault, vi=f"{fault.vi} ({RENUMBER})") for fault in faults)
