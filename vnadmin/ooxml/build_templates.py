"""Build `templates/*.docx` from the rule table: python -m vnadmin.ooxml.build_templates

One base template for each size set. In them the letterhead, title and foot are composed slots, since their lines
follow the text; the body's slots take paragraphs.
"""

from __future__ import annotations

from pathlib import Path

from vnadmin.blocks import Page
from vnadmin.formats import page
from vnadmin.ooxml.package import Package
from vnadmin.ooxml.shipped import template_name, templates_folder
from vnadmin.ooxml.styles import NAMESPACE, style_id, styles_xml
from vnadmin.rules.table import table

__all__ = ["HEADER_SLOTS", "SLOTS", "base_template"]

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SLOTS = (
    "dau_van_ban",
    "ten_loai_trich_yeu",
    "kinh_gui",
    "tham_quyen_ban_hanh",
    "can_cu",
    "mo_dau",
    "cau_quyet_dinh",
    "noi_dung",
    "ket_thuc",
    "cuoi_van_ban",
    "van_ban_kem_theo",
    "phu_luc",
)
HEADER_SLOTS = ("le_tren", "dia_chi")
"""The slots of the first page's header and footer, most often empty."""

CONTENT_TYPES = (
    f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>'
        for name, kind in (
            ("/word/document.xml", f"{WORD}.document.main+xml"),
            ("/word/styles.xml", f"{WORD}.styles+xml"),
            ("/word/settings.xml", f"{WORD}.settings+xml"),
            ("/word/fontTable.xml", f"{WORD}.fontTable+xml"),
            ("/word/header1.xml", f"{WORD}.header+xml"),
            ("/word/header2.xml", f"{WORD}.header+xml"),
            ("/word/footer1.xml", f"{WORD}.footer+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        )
    )
    + "</Types>"
)

ROOT_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/relationships/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/>'
    "</Relationships>"
)

DOCUMENT_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    + "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/relationships/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(
            (
                ("styles", "styles.xml"),
                ("settings", "settings.xml"),
                ("fontTable", "fontTable.xml"),
                ("header", "header1.xml"),
                ("header", "header2.xml"),
                ("footer", "footer1.xml"),
            ),
            1,
        )
    )
    + "</Relationships>"
)

CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{{ tieu_de }}</dc:title><dc:subject>{{ trich_yeu }}</dc:subject>"
    "<dc:creator>{{ co_quan }}</dc:creator><cp:keywords>{{ tu_khoa }}</cp:keywords>"
    "<dc:language>vi-VN</dc:language></cp:coreProperties>"
)

APP = (
    f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties"><Application>vnadmin</Application>'
    "<Company>{{ co_quan }}</Company></Properties>"
)


def base_template(size: int) -> bytes:
    """The base template of one size set, as bytes."""
    static = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATIONS,
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
        "word/document.xml": _document(page()),
        "word/styles.xml": styles_xml(size),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _font_table(),
        "word/header1.xml": _part("hdr", _page_number()),
        "word/header2.xml": _part("hdr", _slot("so_trang", HEADER_SLOTS[0])),
        "word/footer1.xml": _part("ftr", _slot("dia_chi", HEADER_SLOTS[1])),
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
    }
    return Package({name: text.encode() for name, text in static.items()}, ()).build(())


def _document(paper: Page) -> str:
    slots = "".join(_slot("noi_dung", slot) for slot in SLOTS)
    return (
        f'{HEAD}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{OFFICE}/relationships"><w:body>{slots}<w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="first" r:id="rId6"/>'
        f'<w:pgSz w:w="{paper.width}" w:h="{paper.height}"/><w:pgMar w:top="{paper.top}" w:right="{paper.right}"'
        f' w:bottom="{paper.bottom}" w:left="{paper.left}" w:header="{paper.header}" w:footer="{paper.header}"'
        ' w:gutter="0"/><w:cols w:space="720"/><w:titlePg/></w:sectPr></w:body></w:document>'
    )


def _part(root: str, paragraph: str) -> str:
    return f'{HEAD}<w:{root} xmlns:w="{NAMESPACE}">{paragraph}</w:{root}>'


def _slot(style: str, slot: str) -> str:
    """A slot of paragraphs; the style is that of the empty paragraph where one must stand and nothing fills it."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr><w:r><w:t>{{{{p {slot} }}}}</w:t></w:r></w:p>'


def _page_number() -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style_id("so_trang")}"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/>'
        '</w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def _settings() -> str:
    mode = 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
    return (
        f'{HEAD}<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:compat><w:doNotExpandShiftReturn/><w:compatSetting {mode}/></w:compat>"
        '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _font_table() -> str:
    return (
        f'{HEAD}<w:fonts xmlns:w="{NAMESPACE}"><w:font w:name="{table().font.name}">'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def build(folder: Path) -> None:
    """Write the base template of every size set."""
    for size in table().size_sets.allowed:
        (folder / template_name(size)).write_bytes(base_template(size))


if __name__ == "__main__":
    build(templates_folder())
