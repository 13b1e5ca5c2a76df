"""Câu lệnh: the statements of one part, each closed where it can be: XML that is left out or repeated stays XML."""

from __future__ import annotations

from collections.abc import Iterable

from vnadmin.ooxml.template.tags import Tag

__all__ = ["check_statements"]

_KNOWN = ("for", "endfor", "if", "elif", "else", "endif", "set")
_CLOSES = {"endfor": ("for",), "endif": ("if",), "elif": ("if",), "else": ("if", "for")}


def check_statements(statements: Iterable[Tag]) -> None:
    """Raise TemplateError for a statement that is unknown, unclosed, or closed among other elements."""
    open_: list[Tag] = []
    for tag in statements:
        word = _word(tag)
        if word not in _KNOWN or (word == "set" and "=" not in tag.inside):
            known = ", ".join(_KNOWN)
            raise tag.place.fault(
                f"“{{% {word} %}}” cannot be used; there are {known}",
                f"không dùng được lệnh “{{% {word} %}}”; chỉ có: {known}",
            )
        if word in ("for", "if"):
            open_.append(tag)
        elif word in _CLOSES:
            _check_pair(open_[-1] if open_ else None, tag, word)
            if word.startswith("end"):
                open_.pop()
    if open_:
        tag = open_[-1]
        raise tag.place.fault(
            f"“{{% {tag.inside} %}}” has no “{{% end{_word(tag)} %}}”",
            f"“{{% {tag.inside} %}}” thiếu “{{% end{_word(tag)} %}}”",
        )


def _check_pair(opened: Tag | None, tag: Tag, word: str) -> None:
    if opened is None or _word(opened) not in _CLOSES[word]:
        raise tag.place.fault(
            f"“{{% {tag.inside} %}}” closes nothing that is open",
            f"“{{% {tag.inside} %}}” không khớp với lệnh nào đang mở",
        )
    if opened.path != tag.path:
        raise tag.place.fault(
            f"“{{% {tag.inside} %}}” does not stand among the same elements as “{{% {opened.inside} %}}”: write both"
            " inside text, or both with the same letter ({%p, {%tr, {%tc, {%r)",
            f"“{{% {tag.inside} %}}” và “{{% {opened.inside} %}}” không nằm cùng cấp: viết cả hai trong chữ, hoặc cả"
            " hai cùng loại ({%p, {%tr, {%tc, {%r)",
        )


def _word(tag: Tag) -> str:
    return tag.inside.split(maxsplit=1)[0]
