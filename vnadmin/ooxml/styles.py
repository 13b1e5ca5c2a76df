"""Kiểu: the table's rows as `styles.xml`; every component is a Word style with its Vietnamese name."""

from __future__ import annotations

from collections.abc import Mapping

from vnadmin.blocks import Font, ParagraphFormat
from vnadmin.formats import Look, looks
from vnadmin.ooxml.properties import font_properties, fonts, paragraph_properties
from vnadmin.ooxml.xmltext import attribute
from vnadmin.rules.table import table

__all__ = ["LANGUAGE", "NAMESPACE", "style_id", "styles_xml"]

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LANGUAGE = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
BODY = "noi_dung"


def style_id(key: str) -> str:
    """The id of a component's style in our own templates: `noi_dung` → `NoiDung`."""
    return "".join(word.capitalize() for word in key.split("_"))


def styles_xml(size: int) -> str:
    """The whole part, for one size set."""
    look = looks(size)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:styles xmlns:w="{NAMESPACE}">{_defaults(look)}{_builtin(look)}'
        f"{''.join(_component(one, place) for place, one in enumerate(look.values(), 1))}</w:styles>"
    )


def _defaults(look: Mapping[str, Look]) -> str:
    font = look[BODY].font
    size = f'<w:sz w:val="{font.size}"/><w:szCs w:val="{font.size}"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(font.name)}{size}{LANGUAGE}</w:rPr></w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault>"
        "</w:docDefaults>"
    )


def _builtin(look: Mapping[str, Look]) -> str:
    """The styles that office programs take for granted; without them they add their own."""
    font = look[BODY].font
    size = f'<w:sz w:val="{font.size}"/><w:szCs w:val="{font.size}"/>'
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/></w:pPr><w:rPr>{fonts(font.name)}{size}{LANGUAGE}</w:rPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>'
        f"<w:rPr>{fonts(font.name)}{LANGUAGE}</w:rPr></w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )


def _component(look: Look, place: int) -> str:
    row = table().components[look.key]
    label = attribute(row.label)
    after = f'<w:next w:val="{style_id(row.next)}"/>' if row.next else ""
    paragraph = paragraph_properties(look.format, ParagraphFormat())
    # sizes are written on every style, whatever the defaults are: the base is a font no style has
    letters = font_properties(look.font, Font(size=0, name=look.font.name))
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id(look.key)}"><w:name w:val="{label}"/>'
        f'<w:basedOn w:val="Normal"/>{after}<w:uiPriority w:val="{place}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>'
        f"<w:rPr>{fonts(look.font.name)}{letters}{LANGUAGE}</w:rPr></w:style>"
    )
