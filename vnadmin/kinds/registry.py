"""Sổ loại văn bản: which class is which kind, and how each becomes a Document.

The kinds that vnadmin brings are imported when they are first asked for: `HOMES` lists them in the order of Điều 7.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from vnadmin.errors import Fault, ModelError, RuleError
from vnadmin.kinds.spelled_out import spelled_out
from vnadmin.model.document import Document
from vnadmin.model.sheet import Sheet, SheetBook
from vnadmin.rules.kinds import kind_rows

__all__ = ["Composed", "compose", "composed", "find_kind", "kind", "kind_keys", "kinds", "sheet"]

HOMES: Mapping[str, str] = {
    "nghi_quyet": "resolution",
    "quyet_dinh": "decision",
    "chi_thi": "named",
    "quy_che": "named",
    "quy_dinh": "named",
    "thong_cao": "named",
    "thong_bao": "named",
    "huong_dan": "named",
    "chuong_trinh": "named",
    "ke_hoach": "plan",
    "phuong_an": "named",
    "de_an": "named",
    "du_an": "named",
    "bao_cao": "addressed",
    "bien_ban": "minutes",
    "to_trinh": "addressed",
    "cong_van": "addressed",
    "giay_uy_quyen": "named",
    "giay_moi": "invitation",
    "phieu_gui": "named",
    "phieu_chuyen": "named",
    "phieu_bao": "named",
}
"""In which module of this folder each kind is defined."""

Kind = TypeVar("Kind")
Composed: TypeAlias = Document | Sheet | SheetBook
"""What layout draws."""
_classes: dict[str, type] = {}
_composers: dict[type, Callable[[object], Document]] = {}
_sheets: dict[type, Callable[[object], Sheet | SheetBook]] = {}


def kind(key: str, composer: Callable[[Kind], Document]) -> Callable[[type[Kind]], type[Kind]]:
    """Loại văn bản: registers a dataclass as the kind `key`, a row of `kinds.toml`; `composer` makes its Document.

    Raises RuleError for a key that has no row, or that another class has already.
    """

    def register(cls: type[Kind]) -> type[Kind]:
        if key not in kind_rows():
            raise RuleError(f"{cls.__name__}: no kind {key!r} in kinds.toml")
        if key in _classes and _classes[key].__qualname__ != cls.__qualname__:
            raise RuleError(f"{cls.__name__}: the kind {key!r} is {_classes[key].__name__} already")
        cls.kind = key  # type: ignore[attr-defined]  # the class variable every kind declares
        _classes[key] = cls
        _composers[cls] = composer  # type: ignore[assignment]  # called with instances of cls only
        return cls

    return register


def sheet(composer: Callable[[Kind], Sheet | SheetBook]) -> Callable[[type[Kind]], type[Kind]]:
    """Giấy tờ: registers a dataclass that `composer` makes a sheet of; it is no kind of document of the decree."""

    def register(cls: type[Kind]) -> type[Kind]:
        _sheets[cls] = composer  # type: ignore[assignment]  # called with instances of cls only
        return cls

    return register


def kind_keys() -> Iterable[str]:
    """The keys of all kinds, those registered from outside last."""
    return [*HOMES, *(key for key in _classes if key not in HOMES)]


def find_kind(key: str) -> type | None:
    """The class of a kind; None for a key that is none."""
    if key not in _classes and key in HOMES:
        import_module(f"vnadmin.kinds.{HOMES[key]}")
    return _classes.get(key)


def kinds() -> Mapping[str, type]:
    """Every kind, by key."""
    found = {key: find_kind(key) for key in kind_keys()}
    return MappingProxyType({key: cls for key, cls in found.items() if cls is not None})


def composed(obj: object) -> Composed:
    """What is drawn of an object: its Document, or its sheets. Raises ModelError for what is neither."""
    if isinstance(obj, (Sheet, SheetBook)):
        return obj
    composer = _sheets.get(type(obj))
    return compose(obj) if composer is None else composer(obj)


def compose(obj: object) -> Document:
    """Văn bản của một đối tượng: its Document; a Document stands for itself. Raises ModelError for what is no kind."""
    if isinstance(obj, Document):
        return obj
    composer = _composers.get(type(obj))
    if composer is None:
        if isinstance(obj, (Sheet, SheetBook)) or type(obj) in _sheets:
            message = f"{type(obj).__name__} is a sheet and no administrative document: render it"
            vi = "giấy tờ này không phải là văn bản hành chính, chỉ in được"
            raise ModelError([Fault("", message, vi=vi)])
        known = ", ".join(cls.__name__ for cls in kinds().values())
        message = f"{type(obj).__name__} is no kind of document; there are {known}"
        raise ModelError([Fault("", message, vi="không phải là một loại văn bản")])
    return spelled_out(composer(obj))
