"""Formats as WordprocessingML: the children of `w:pPr` and `w:rPr`, in the order of the schema.

Each function writes only what differs from `base`, the format that the style already gives.
"""

from __future__ import annotations

from vnadmin.blocks import Font, ParagraphFormat
from vnadmin.ooxml.xmltext import attribute

__all__ = ["font_properties", "fonts", "paragraph_properties"]


def paragraph_properties(format: ParagraphFormat, base: ParagraphFormat) -> str:  # noqa: A002  # the block's own word
    """The children of `w:pPr` after `w:pStyle`."""
    changed = [
        name
        for name in ("keep_next", "keep_lines", "page_break_before")
        if getattr(format, name) != getattr(base, name)
    ]
    tags = {"keep_next": "keepNext", "keep_lines": "keepLines", "page_break_before": "pageBreakBefore"}
    out = [_flag(tags[name], on=getattr(format, name)) for name in changed]
    if format.border != base.border:
        out.append(_border(format.border))
    spacing = _spacing(format, base)
    if spacing:
        out.append(f"<w:spacing{spacing}/>")
    if (format.left, format.right, format.first_line) != (base.left, base.right, base.first_line):
        out.append(_indents(format))
    if format.align != base.align:
        out.append(f'<w:jc w:val="{format.align}"/>')
    if format.outline != base.outline:
        out.append(f'<w:outlineLvl w:val="{format.outline - 1 if format.outline else 9}"/>')
    return "".join(out)


def _flag(tag: str, *, on: bool) -> str:
    return f"<w:{tag}/>" if on else f'<w:{tag} w:val="0"/>'


def _border(eighths: int) -> str:
    if not eighths:
        return '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>'
    return f'<w:pBdr><w:bottom w:val="single" w:sz="{eighths}" w:space="0" w:color="auto"/></w:pBdr>'


def _spacing(format: ParagraphFormat, base: ParagraphFormat) -> str:  # noqa: A002  # as above
    out = ""
    if format.before != base.before:
        out += f' w:before="{format.before}"'
    if format.after != base.after:
        out += f' w:after="{format.after}"'
    if (format.line, format.line_rule) != (base.line, base.line_rule):
        out += f' w:line="{format.line}" w:lineRule="{format.line_rule}"'
    return out


def _indents(format: ParagraphFormat) -> str:  # noqa: A002  # as above
    first = f'w:firstLine="{format.first_line}"' if format.first_line >= 0 else f'w:hanging="{-format.first_line}"'
    return f'<w:ind w:left="{format.left}" w:right="{format.right}" {first}/>'


def fonts(name: str) -> str:
    """One font for every script: all four `rFonts`."""
    name = attribute(name)
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def font_properties(font: Font, base: Font) -> str:
    """The children of `w:rPr`."""
    out = []
    if font.name != base.name:
        out.append(fonts(font.name))
    for name, tags in (("bold", ("b", "bCs")), ("italic", ("i", "iCs")), ("caps", ("caps",)), ("strike", ("strike",))):
        on = getattr(font, name)
        if on != getattr(base, name):
            out += [_flag(tag, on=on) for tag in tags]
    if font.color != base.color:
        out.append(f'<w:color w:val="{font.color or "auto"}"/>')
    if font.size != base.size:
        out.append(f'<w:sz w:val="{font.size}"/><w:szCs w:val="{font.size}"/>')
    if font.underline != base.underline:
        out.append(f'<w:u w:val="{"single" if font.underline else "none"}"/>')
    if font.raised != base.raised:
        out.append(f'<w:vertAlign w:val="{font.raised or "baseline"}"/>')
    return "".join(out)
