"""Faults planted one at a time into the sound file of `good_docx`: `DAMAGES` maps a name to bytes → bytes."""

from __future__ import annotations

from .planting import Damage, swap, twice, with_part, without, wrong_crc

DOCUMENT, STYLES, TYPES = "word/document.xml", "word/styles.xml", "[Content_Types].xml"
DOCUMENT_RELS, CORE, NUMBERING = "word/_rels/document.xml.rels", "docProps/core.xml", "word/numbering.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPC = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RUN = "<w:r><w:t>x</w:t></w:r>"
PSTYLE, KEEP = '<w:pStyle w:val="Heading"/>', "<w:keepLines/>"
BOOKMARK, BOOKMARK_END = '<w:bookmarkStart w:id="0" w:name="dau"/>', '<w:bookmarkEnd w:id="0"/>'
SECOND_BOOKMARK = (BOOKMARK + BOOKMARK_END).replace('"0"', '"4"')
COMMENT, COMMENT_END = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
COMMENT_MARK = '<w:commentReference w:id="0"/>'
BEGIN, SEPARATE = '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>'
END = '<w:fldChar w:fldCharType="end"/>'
DATE = "2025-07-01T00:00:00Z"
SECTION = "<w:sectPr>"
TABLE_PR, GRID = '<w:tblStyle w:val="Grid"/>', "<w:tblGrid>"
GRIDLESS = '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
ONE_CELL = GRIDLESS + '<w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
EMPTY_TABLE = GRIDLESS + "<w:tblGrid/></w:tbl>"
NEWEST = 'xmlns:w16="http://schemas.microsoft.com/office/word/2018/wordml"'

DAMAGES: dict[str, Damage] = {
    # the zip and the parts
    "not a zip": lambda data: b"nonsense" + data[8:100],
    "zip cut off": lambda data: data[: len(data) // 2],
    "wrong CRC": wrong_crc,
    "part stands twice": twice("word/footer1.xml"),
    "part not well-formed": swap(DOCUMENT, ("</w:body>", "")),
    "bare ampersand": swap(DOCUMENT, ("Mục đích", "Mục đích & yêu cầu")),
    "document type declaration": swap(STYLES, ("<w:styles ", "<!DOCTYPE w:styles [<!ELEMENT x ANY>]><w:styles ")),
    "no main part": without(DOCUMENT),
    "no content types": without(TYPES),
    "no package relationships": without("_rels/.rels"),
    "two main documents": swap("_rels/.rels", (f"{OPC}/metadata/core-properties", f"{OFFICE}/officeDocument")),
    # content types and relationships
    "part without content type": with_part("word/media/sound.wav", b"RIFF"),
    "override of a missing part": without("word/fontTable.xml"),
    "document of the wrong type": swap(TYPES, ("document.main+xml", "styles+xml")),
    "header of the wrong type": swap(TYPES, ("wordprocessingml.header+xml", "wordprocessingml.footer+xml")),
    "core properties without their type": swap(
        TYPES, ('PartName="/docProps/core.xml"', 'PartName="/docProps/app2.xml"')
    ),
    "image typed as XML": swap(TYPES, ('ContentType="image/png"', 'ContentType="application/xml"')),
    "target missing": without("word/media/pixel.png"),
    "relationships of a missing part": with_part(
        "word/_rels/header9.xml.rels", f'<Relationships xmlns="{OPC}"/>'.encode()
    ),
    "relationship id twice": swap(DOCUMENT_RELS, ('Id="rId7"', 'Id="rId6"')),
    "relationship id undefined": swap(DOCUMENT, ('r:embed="rId8"', 'r:embed="rId80"')),
    "header reference to the footer": swap(DOCUMENT, ('r:id="rId6"', 'r:id="rId7"')),
    "hyperlink undefined": swap(DOCUMENT, ('r:id="rId9"', 'r:id="rId99"')),
    # references
    "paragraph style undefined": swap(DOCUMENT, (PSTYLE, '<w:pStyle w:val="Missing"/>')),
    "run style undefined": swap(DOCUMENT, ('w:val="HeadingLetters"', 'w:val="Missing"')),
    "table style undefined": swap(DOCUMENT, (TABLE_PR, '<w:tblStyle w:val="Missing"/>')),
    "paragraph style on a run": swap(DOCUMENT, ('<w:rStyle w:val="HeadingLetters"/>', '<w:rStyle w:val="Heading"/>')),
    "no styles part": swap(DOCUMENT_RELS, ("relationships/styles", "relationships/other")),
    "basedOn undefined": swap(STYLES, ('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Missing"/>')),
    "basedOn of another type": swap(STYLES, ('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Letters"/>')),
    "next undefined": swap(STYLES, ('<w:next w:val="Normal"/>', '<w:next w:val="Missing"/>')),
    "link undefined": swap(STYLES, ('<w:link w:val="HeadingLetters"/>', '<w:link w:val="Missing"/>')),
    "style id twice": swap(STYLES, ('w:styleId="Letters"', 'w:styleId="Normal"')),
    "style name twice": swap(STYLES, ('<w:name w:val="Đề mục Char"/>', '<w:name w:val="Đề mục"/>')),
    "numId undefined": swap(DOCUMENT, ('<w:numId w:val="1"/>', '<w:numId w:val="7"/>')),
    "abstractNum undefined": swap(NUMBERING, ('<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="7"/>')),
    "comment undefined": swap("word/comments.xml", ('w:id="0"', 'w:id="5"')),
    "comment range not closed": swap(DOCUMENT, (COMMENT_END, "")),
    "comment without reference": swap(DOCUMENT, (COMMENT_MARK, "")),
    "footnote undefined": swap(DOCUMENT, ('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="9"/>')),
    "separator note undefined": swap("word/settings.xml", ('<w:footnote w:id="1"/>', '<w:footnote w:id="8"/>')),
    "drawing id twice": swap(DOCUMENT, ('<wp:docPr id="2"', '<wp:docPr id="1"')),
    "bookmark not closed": swap(DOCUMENT, (BOOKMARK_END, "")),
    "bookmark not opened": swap(DOCUMENT, (BOOKMARK, ""), ('w:anchor="dau"', 'w:anchor="_top"')),
    "bookmark ends first": swap(DOCUMENT, (BOOKMARK_END, ""), (BOOKMARK, BOOKMARK_END + BOOKMARK)),
    "bookmark name twice": swap(DOCUMENT, (BOOKMARK_END, BOOKMARK_END + SECOND_BOOKMARK)),
    "anchor undefined": swap(DOCUMENT, ('w:anchor="dau"', 'w:anchor="cuoi"')),
    "field not closed": swap("word/header1.xml", (END, "")),
    "field not opened": swap(DOCUMENT, (BEGIN, "")),
    "field separated twice": swap(DOCUMENT, (SEPARATE, SEPARATE + SEPARATE)),
    "date in the Vietnamese order": swap(CORE, (DATE, "01/07/2025")),
    "date that does not exist": swap(CORE, (DATE, "2025-06-31T00:00:00Z")),
    "date without its type": swap(CORE, (' xsi:type="dcterms:W3CDTF"', "")),
    # markup
    "paragraph properties out of order": swap(DOCUMENT, (PSTYLE + KEEP, KEEP + PSTYLE)),
    "run properties out of order": swap(DOCUMENT, ('<w:i/><w:sz w:val="26"/>', '<w:sz w:val="26"/><w:i/>')),
    "cell properties out of order": swap(
        DOCUMENT,
        ('<w:gridSpan w:val="2"/><w:vAlign w:val="center"/>', '<w:vAlign w:val="center"/><w:gridSpan w:val="2"/>'),
    ),
    "table properties out of order": swap(
        DOCUMENT, ('<w:tblLayout w:type="fixed"/>', ""), (TABLE_PR, '<w:tblLayout w:type="fixed"/>' + TABLE_PR)
    ),
    "section properties out of order": swap(DOCUMENT, ("<w:titlePg/>", ""), ("<w:pgSz", "<w:titlePg/><w:pgSz")),
    "style children out of order": swap(
        STYLES, ("<w:qFormat/>", ""), ('<w:name w:val="Normal"/>', '<w:qFormat/><w:name w:val="Normal"/>')
    ),
    "property twice": swap(DOCUMENT, ("<w:i/>", "<w:i/><w:i/>")),
    "property unknown": swap(DOCUMENT, ("<w:i/>", "<w:italic/>")),
    "paragraph properties after the run": swap(DOCUMENT, (f"<w:pPr>{PSTYLE}", f"{RUN}<w:pPr>{PSTYLE}")),
    "grid after the rows": swap(DOCUMENT, (GRID, f"<w:tr>{'<w:tc><w:p/></w:tc>' * 3}</w:tr>{GRID}")),
    "section properties not last": swap(DOCUMENT, ("</w:sectPr>", "</w:sectPr><w:p/>")),
    "section properties twice": swap(DOCUMENT, (SECTION, "<w:sectPr/>" + SECTION)),
    "table without rows": swap(DOCUMENT, (SECTION, EMPTY_TABLE + "<w:p/>" + SECTION)),
    "row without cells": swap(DOCUMENT, ("</w:tblGrid>", "</w:tblGrid><w:tr/>")),
    "row too short": swap(DOCUMENT, ('<w:gridSpan w:val="2"/>', "")),
    "row too long": swap(DOCUMENT, ('<w:gridBefore w:val="1"/>', '<w:gridBefore w:val="2"/>')),
    "table without grid": swap(DOCUMENT, ('<w:gridCol w:w="3000"/>' * 3, "")),
    "size not a whole number": swap(DOCUMENT, ('<w:sz w:val="26"/>', '<w:sz w:val="26.5"/>')),
    "margin not a whole number": swap(DOCUMENT, ('w:left="1701"', 'w:left="30mm"')),
    "cell without paragraph": swap(DOCUMENT, ("<w:p/></w:tc>", "</w:tc>")),
    "cell ends with a table": swap(DOCUMENT, ("<w:p/></w:tc>", f"<w:p/>{ONE_CELL}</w:tc>")),
    "header without paragraph": with_part("word/footer1.xml", f"<w:ftr {W}/>".encode()),
    "blank not preserved": swap(DOCUMENT, (' xml:space="preserve">Kế hoạch', ">Kế hoạch")),
    "bare text in a paragraph": swap(DOCUMENT, (COMMENT, "Chữ lạc" + COMMENT)),
    "bare text in a run": swap(DOCUMENT, ("<w:t>Mục đích</w:t>", "Mục đích")),
    "element inside text": swap(DOCUMENT, ("<w:t>Hai</w:t>", "<w:t>Hai<w:br/></w:t>")),
    "ignorable prefix undeclared": swap(DOCUMENT, ('mc:Ignorable="w14"', 'mc:Ignorable="w14 w15"')),
    "required prefix undeclared": swap(DOCUMENT, ('Requires="wps"', 'Requires="wpx"')),
    "newer attribute not ignorable": swap(DOCUMENT, ("<w:p>", f'<w:p {NEWEST} w16:foo="1">')),
    "newer element not ignorable": swap(DOCUMENT, ("<w:t>Hai</w:t>", f"<w:t>Hai</w:t><w16:foo {NEWEST}/>")),
    # what only the schema knows
    "value not in the list": swap(STYLES, ('<w:jc w:val="center"/>', '<w:jc w:val="middle"/>')),
    "required attribute missing": swap(DOCUMENT, ('<w:fldChar w:fldCharType="begin"/>', "<w:fldChar/>")),
    "run outside a paragraph": swap(DOCUMENT, ("<w:body>", f"<w:body>{RUN}")),
    "paragraph inside a paragraph": swap(DOCUMENT, (COMMENT, "<w:p/>" + COMMENT)),
    "settings out of order": swap(
        "word/settings.xml",
        ('<w:defaultTabStop w:val="720"/>', ""),
        ("</w:compat>", '</w:compat><w:defaultTabStop w:val="720"/>'),
    ),
}
