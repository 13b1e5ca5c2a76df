"""Lời báo lỗi: what validation says, as steps to the place it means and words for clerks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vnadmin.errors import Fault, ModelError
from vnadmin.files.places import Step, steps_of
from vnadmin.files.shapes import CHOICE, NO_FORM, Context
from vnadmin.files.unknown_key import unknown_key
from vnadmin.rules.terms import terms

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

__all__ = ["Said", "said_of"]

EMPTY = "không được để trống"
SHORT = 30
"""Characters of an example that fits into a message."""
WANTED = {
    "int": "phải là số nguyên",
    "float": "phải là số",
    "bool": "phải là “có” hoặc “không”",
    "string": "phải là chữ",
    "list": "phải là danh sách",
    "model": "phải gồm các mục, mỗi mục một dòng",
    "missing": "thiếu mục này",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One fault: the steps to it, the message, and whether it is the key that is wrong."""

    steps: tuple[Step, ...]
    message: str
    of_key: bool = False


def said_of(error: ValidationError, whole: object, context: Context) -> Iterator[Said]:
    """Everything that validating `whole` has found wrong."""
    for detail in error.errors(include_url=False):
        steps = tuple(step for step in detail["loc"] if not str(step).startswith(CHOICE))
        raised = detail.get("ctx", {}).get("error")
        if isinstance(raised, ModelError):
            yield from (Said((*steps, *steps_of(fault.path)), _words(fault)) for fault in raised.faults)
        elif detail["type"] == "extra_forbidden":
            holder = _at(whole, steps[:-1])
            message = unknown_key(str(steps[-1]), context.keys.get(id(holder), ()))
            if detail["input"] is None and " " in str(steps[-1]):  # {phong: Phòng Kinh tế, Hạ tầng và Đô thị}
                message = "trong { } chữ có dấu phẩy phải đặt trong nháy kép, không thì dấu phẩy tách thành hai mục"
            yield Said(steps, message, of_key=True)
        else:
            yield Said(steps, _message(detail))


def _words(fault: Fault) -> str:
    return fault.vi or fault.message


def _message(detail: ErrorDetails) -> str:
    given = detail["input"]
    if given is None:
        return EMPTY
    if detail["type"] == "missing":
        return WANTED["missing"] + _such_as(str(detail["loc"][-1]))
    if isinstance(given, dict) and detail["type"] in (NO_FORM, "string_type"):
        return _no_mapping(given, detail)
    if detail["type"] == NO_FORM:
        return f"phải là {detail['msg']}"
    return WANTED.get(detail["type"].partition("_")[0], "giá trị không hợp lệ")


def _such_as(key: str) -> str:
    """How a missing key is written, where it is a key of one meaning with a short value."""
    examples = {row.example for row in terms().values() if row.key == key}
    shown = examples.pop() if len(examples) == 1 else ""
    return f", như {key}: {shown}" if shown and "\n" not in shown and len(shown) <= SHORT else ""


def _no_mapping(given: Mapping[str, object], detail: ErrorDetails) -> str:
    """A mapping that has no form here: a sentence with a colon, a misspelt key, or no mapping was wanted."""
    key = next(iter(given), "")
    value = given.get(key)
    if len(given) == 1 and not (key.isascii() and key.isidentifier()) and not isinstance(value, (dict, list)):
        return f'câu có dấu hai chấm phải đặt trong ngoặc kép: "{key}: {value or ""}'.rstrip() + '"'
    known = [row.key for row in terms().values()]
    wrong = next((key for key in given if key not in known), None)
    if detail["type"] == NO_FORM and wrong is not None:
        return f"“{wrong}”: {unknown_key(wrong, known)}".partition(" (có: ")[0]
    return f"phải là {detail['msg']}" if detail["type"] == NO_FORM else WANTED["string"]


def _at(value: object, steps: tuple[Step, ...]) -> object:
    """The part of a value that steps lead to; one thing stands for a list of it."""
    for step in steps:
        if isinstance(value, dict):
            value = value.get(step, value)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
    return value
