"""Hình trong dòng: a drawing as `w:drawing`, always in line with the text, never floating.

Namespaces are declared where they are used: the root of a clerk's template need not know them.
"""

from __future__ import annotations

from vnadmin.blocks import Drawing, Picture
from vnadmin.ooxml.drawing.names import EMU, OWN, PICTURE, WP, C
from vnadmin.ooxml.xml import A, R
from vnadmin.ooxml.xmltext import attribute

__all__ = ["inline"]


def inline(drawing: Drawing, number: int, rel_id: str, place: int) -> str:
    """The drawing whose part has this relationship id; `number` is its own in the file, `place` counts our own."""
    size = f'cx="{drawing.width * EMU}" cy="{drawing.height * EMU}"'
    named = f'id="{number}" name="{OWN} {place}" descr="{attribute(drawing.alt)}"'
    if isinstance(drawing.content, Picture):
        graphic = f'<a:graphicData uri="{PICTURE}">{_picture(named, size, rel_id)}</a:graphicData>'
    else:
        graphic = f'<a:graphicData uri="{C}"><c:chart xmlns:c="{C}" xmlns:r="{R}" r:id="{rel_id}"/></a:graphicData>'
    return (
        f'<w:drawing><wp:inline xmlns:wp="{WP}" xmlns:a="{A}" distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {size}/><wp:docPr {named}/>"
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f"<a:graphic>{graphic}</a:graphic></wp:inline></w:drawing>"
    )


def _picture(named: str, size: str, rel_id: str) -> str:
    return (
        f'<pic:pic xmlns:pic="{PICTURE}"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip xmlns:r="{R}" r:embed="{rel_id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
