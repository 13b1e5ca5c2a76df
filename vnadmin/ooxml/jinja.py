"""Mẫu có câu lệnh: template parts with Jinja statements, filters or expressions, in a strict sandbox."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, TemplateSyntaxError, meta
from jinja2.exceptions import SecurityError, TemplateRuntimeError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from vnadmin.ooxml.tags import Tag

if TYPE_CHECKING:
    from vnadmin.ooxml.template import Source
    from vnadmin.ooxml.write import Writer

__all__ = ["compile_part"]

BLOCKS = "_khoi"


def compile_part(stretches: Sequence[str | Tag]) -> tuple[Callable[[Source, Writer], str], list[tuple[Tag, str]]]:
    """A function that fills the part, and the slots it wants with the tags they stand in."""
    places = _Places(stretches)
    environment = _environment(in_run=places.tags[0].part.startswith("word/"))
    try:
        tree = environment.parse(places.source)
        compiled = environment.from_string(places.source)
    except TemplateSyntaxError as error:
        raise places.tag_at(error.lineno).fault(f"{error.message}") from error
    used = {tag.inside: tag for tag in places.tags if tag.kind == "block"}
    names = sorted(meta.find_undeclared_variables(tree) - {BLOCKS})
    wanted = [(places.tag_with(name), name) for name in names] + [(tag, name) for name, tag in used.items()]

    def fill(source: Source, writer: Writer) -> str:
        values: dict[str, Any] = {name: source.text(name) for name in names}
        values[BLOCKS] = lambda name: Markup(writer.write(source.blocks(name)))
        try:
            return compiled.render(values)
        except (UndefinedError, SecurityError, TemplateRuntimeError, TypeError, ValueError) as error:
            raise places.tag_at(_line_of(error)).fault(str(error)) from error

    return fill, wanted


def _environment(*, in_run: bool) -> ImmutableSandboxedEnvironment:
    from vnadmin.ooxml.template import slot_text

    def finalize(value: object) -> object:
        if isinstance(value, (str, list, tuple)) and not isinstance(value, Markup):
            return Markup(slot_text(value, in_run=in_run))
        return value

    return ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=finalize, keep_trailing_newline=True
    )


def _jinja_tag(tag: Tag) -> str:
    if tag.kind == "comment":
        return ""
    if tag.kind == "statement":
        return f"{{%\n{tag.inside} %}}"
    if tag.kind == "block":
        return f'{{{{\n{BLOCKS}("{tag.inside}") }}}}'
    return f"{{{{\n{tag.inside} }}}}"


class _Places:
    """The Jinja source of a part, and which tag each of its lines belongs to.

    Every tag begins a new line of the source, so that the line of an error leads to its paragraph.
    """

    def __init__(self, stretches: Sequence[str | Tag]) -> None:
        self.tags = [stretch for stretch in stretches if isinstance(stretch, Tag)]
        self._first_lines: list[int] = []
        pieces = []
        line = 1
        for stretch in stretches:
            if isinstance(stretch, Tag):
                self._first_lines.append(line + 1)
            piece = stretch if isinstance(stretch, str) else _jinja_tag(stretch)
            line += piece.count("\n")
            pieces.append(piece)
        self.source = "".join(pieces)

    def tag_at(self, line: int) -> Tag:
        return self.tags[max(bisect_right(self._first_lines, line) - 1, 0)]

    def tag_with(self, name: str) -> Tag:
        return next((tag for tag in self.tags if name in tag.inside), self.tags[0])


def _line_of(error: BaseException) -> int:
    """The line of the Jinja source that the error comes from."""
    line = 0
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == "<template>":
            line = step.tb_lineno
        step = step.tb_next
    return line
