"""Hộp cát: the Jinja environment of templates. It reaches no objects behind the values, and it comes to an end.

Values are texts. A template may ask, loop, compare and use the filters named here; loops, texts and numbers have
bounds, so that a mistyped template fails with a message instead of filling the memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.filters import do_join, do_replace
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import pass_eval_context

from vnadmin.text.casing import upper, upper_first

__all__ = ["Sandbox"]

LONGEST = 1_000_000
"""Characters of a text, elements of a list, bits of a number that an expression may make."""
DELIMITERS = {
    "block_start_string": "<?%",
    "block_end_string": "%?>",
    "variable_start_string": "<?{",
    "variable_end_string": "}?>",
    "comment_start_string": "<?#",
    "comment_end_string": "#?>",
}
"""No XML that never changes contains them: its processing instructions are taken out when it is read."""
FILTERS = """
    abs capitalize count d default dictsort first float groupby int items join last length list lower map max min
    reject rejectattr replace reverse round select selectattr sort string sum title trim truncate unique upper
"""
METHODS = "count endswith find isdigit lower rstrip lstrip split startswith strip title upper"


class Sandbox(ImmutableSandboxedEnvironment):
    """Strict about undefined names; nothing is computed before a template is filled."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, finalize: Callable[[Context, object], object]) -> None:
        super().__init__(
            **DELIMITERS,
            autoescape=True,
            undefined=StrictUndefined,
            finalize=finalize,
            keep_trailing_newline=True,
            optimized=False,
        )
        self.globals = {"range": self.globals["range"]}
        self.filters = {name: self.filters[name] for name in FILTERS.split()}
        # escaping is done once, for every value; the filter that docxtpl's users write for it changes nothing
        self.filters |= {"e": str, "escape": str, "upper": _upper, "capitalize": _capitalize}
        self.filters |= {"join": _join, "replace": _replace}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Of a text only the methods that cannot make it longer without bound."""
        if isinstance(obj, str):
            return attr in METHODS.split()
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:  # noqa: ARG002  # the signature is Jinja's
        """No text is let through as a format: widths have no bound."""
        return

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """`+`, `*` and `%`, within bounds; `**` is refused, and so is `%` as a format."""
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise SecurityError(f"“{operator}” cannot be used here")
        if operator == "*" and not (isinstance(left, int) and isinstance(right, int)):
            _check(_length(left) * _times(right) + _length(right) * _times(left))
        else:
            _check(_length(left) + _length(right))
        return super().call_binop(context, operator, left, right)

    @staticmethod
    def concatenated(parts: Iterable[object]) -> str:
        """What `~` makes."""
        texts = [str(part) for part in parts]
        _check(sum(map(len, texts)))
        return "".join(texts)


def _length(value: object) -> int:
    if isinstance(value, int):
        return value.bit_length()
    return len(value) if isinstance(value, (str, list, tuple)) else 0


def _times(value: object) -> int:
    return max(value, 0) if isinstance(value, int) else 0


def _check(size: int) -> None:
    if size > LONGEST:
        raise SecurityError(f"it makes something longer than {LONGEST} characters")


def _upper(value: object) -> str:
    return upper(str(value))


def _capitalize(value: object) -> str:
    return upper_first(str(value).lower())


@pass_eval_context
def _join(context: EvalContext, value: Iterable[object], d: str = "", attribute: str | int | None = None) -> str:
    items = list(value)
    _check(sum(len(str(item)) for item in items) + len(d) * len(items))
    return str(do_join(context, items, d, attribute))


@pass_eval_context
def _replace(context: EvalContext, value: object, old: str, new: str, count: int | None = None) -> str:
    text = str(value)
    _check(len(text) + text.count(old) * len(new))
    return do_replace(context, text, old, new, count)
