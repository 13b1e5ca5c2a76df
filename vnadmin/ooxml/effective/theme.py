"""Phông chữ của chủ đề: the typefaces that `w:asciiTheme` means."""

from __future__ import annotations

from vnadmin.ooxml.xml import A, Element

__all__ = ["theme_fonts"]

_SCRIPTS = {"latin": ("HAnsi", "Ascii"), "ea": ("EastAsia",), "cs": ("Bidi",)}


def theme_fonts(root: Element | None) -> dict[str, str]:
    """Typeface by the value of `w:asciiTheme` (`minorHAnsi`); a theme that names none gives nothing."""
    found: dict[str, str] = {}
    if root is None:
        return found
    for series in ("major", "minor"):
        element = root.find(f".//{{{A}}}fontScheme/{{{A}}}{series}Font")
        for script, endings in _SCRIPTS.items() if element is not None else ():
            typeface = element.find(f"{{{A}}}{script}") if element is not None else None
            if typeface is not None and (name := typeface.get("typeface")):
                found.update({series + ending: name for ending in endings})
    return found
