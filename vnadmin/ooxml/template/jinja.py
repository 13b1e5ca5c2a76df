"""Mẫu có câu lệnh: template parts with Jinja statements, filters or expressions, in a strict sandbox."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from jinja2 import TemplateSyntaxError, Undefined, meta
from jinja2.runtime import Context
from jinja2.utils import pass_context
from markupsafe import Markup

from vnadmin.errors import TemplateError
from vnadmin.ooxml.template.bounds import COUNTER, Counter, bounded, shown_names
from vnadmin.ooxml.template.cut import resolve
from vnadmin.ooxml.template.fill import Source, joined, refuse_forbidden, slot_text
from vnadmin.ooxml.template.rows import without_empty_tables
from vnadmin.ooxml.template.sandbox import Sandbox
from vnadmin.ooxml.template.sections import Sections
from vnadmin.ooxml.template.statements import check_statements
from vnadmin.ooxml.template.tags import Tag
from vnadmin.ooxml.write import Writer

__all__ = ["JinjaPart"]


class JinjaPart:
    """A part with Jinja, compiled.

    `wanted` has the slots it asks for, each with a tag it stands in; `shown` those it does not ask for merely in a
    condition.
    """

    def __init__(self, stretches: Sequence[str | Tag]) -> None:
        self._places = _Places(stretches)
        tags = self._places.tags
        check_statements([tag for tag in tags if tag.kind == "statement"])
        for tag in tags:
            if COUNTER in tag.inside:
                raise tag.place.fault(f"no slot “{COUNTER}”", f"không có ô “{COUNTER}”")
        self._in_tables = any(tag.path.endswith(("/tbl", "/tr")) for tag in tags)
        environment = Sandbox(_finalizer(tags[0]))
        try:
            tree = environment.parse(self._places.source)
            self._names = sorted(meta.find_undeclared_variables(tree))
            code = environment.compile(bounded(tree))
        except TemplateSyntaxError as error:
            raise self._fault(error.lineno, error.message or "syntax error") from error
        self._template = environment.template_class.from_code(environment, code, environment.globals)
        blocks = [(tag, tag.inside) for tag in tags if tag.kind == "block"]
        self.wanted = [(self._places.tag_with(name), name) for name in self._names] + blocks
        self._printed = shown_names(environment.parse(self._places.source))
        self.shown = self._printed | {name for _, name in blocks}

    def fill(self, source: Source, writer: Writer, sections: Sections) -> bytes:
        """The part with its statements carried out and its slots filled."""
        values: dict[str, Any] = {COUNTER: Counter()}
        for name in self._names:
            values[name] = self._value(source, name)
        try:
            text = self._template.render(values)
        except Exception as error:  # whatever an expression of the template's author can raise
            raise self._fault(_line_of(error), str(error) or type(error).__name__) from error
        if self._in_tables:
            text = without_empty_tables(text)
        stretches = (one if isinstance(one, Tag) else one.encode() for one in resolve(text, self._places.tags))
        return joined(stretches, source, writer, sections)

    def _value(self, source: Source, name: str) -> object:
        """The words of a slot; of one that a condition asks for only, whether there is anything in it."""
        try:
            text = source.text(name)
        except TemplateError:  # a table or pages of its own have no words
            if name in self._printed:
                raise
            return any(True for _ in source.blocks(name))
        refuse_forbidden(name, text)
        return text

    def _fault(self, line: int, message: str) -> Exception:
        tag = self._places.tag_at(line)
        return tag.place.fault(message, f"không thực hiện được “{tag.inside}”: {message}")


class _Places:
    """The Jinja source of a part, and which tag each of its lines belongs to.

    Every tag begins a new line of the source, so that the line of an error leads to its paragraph. Tags that take
    blocks stay tokens, which are filled when Jinja is done.
    """

    def __init__(self, stretches: Sequence[str | Tag]) -> None:
        self.tags = [stretch for stretch in stretches if isinstance(stretch, Tag)]
        self._first_lines: list[int] = []
        pieces = []
        line = 1
        for stretch in stretches:
            if isinstance(stretch, Tag):
                piece = _source(stretch, len(self._first_lines))
                self._first_lines.append(line + piece.startswith("<?{") + piece.startswith("<?%"))
            else:
                piece = stretch
            line += piece.count("\n")
            pieces.append(piece)
        self.source = "".join(pieces)

    def tag_at(self, line: int) -> Tag:
        """The last tag that begins on this line or before it, of those that Jinja sees."""
        seen = self.tags[: max(bisect_right(self._first_lines, line), 1)]
        return next((tag for tag in reversed(seen) if tag.kind in ("text", "statement")), self.tags[0])

    def tag_with(self, name: str) -> Tag:
        return next((tag for tag in self.tags if name in tag.inside), self.tags[0])


def _source(tag: Tag, number: int) -> str:
    if tag.kind == "comment":
        return ""
    if tag.kind == "statement":
        return f"<?%\n{tag.inside} %?>"
    if tag.kind == "text":
        return f"<?{{\n{tag.inside} }}?>"
    return f"<?vnadmin {number}?>"


def _finalizer(tag: Tag) -> Callable[[Context, object], object]:
    @pass_context  # so that Jinja finalizes nothing while it compiles, when it would escape first
    def finalize(_: Context, value: object) -> object:
        if isinstance(value, Undefined):
            return value
        return Markup(slot_text(value if isinstance(value, (list, tuple)) else str(value), tag))

    return finalize


def _line_of(error: BaseException) -> int:
    """The line of the Jinja source that the error comes from."""
    line = 0
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == "<template>":
            line = step.tb_lineno
        step = step.tb_next
    return line
