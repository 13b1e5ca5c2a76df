"""The order of children that ECMA-376 (part 1, transitional) fixes, and which of them come first or last."""

from __future__ import annotations

EDGES = "top left start bottom right end insideH insideV"
RUN = """rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath rPrChange"""
TABLE = "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange"

ORDER: dict[str, list[str]] = {
    parent: children.split()
    for parent, children in {
        "pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
            tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
            adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection
            textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
        "rPr": f"ins del moveFrom moveTo rStyle {RUN}",
        "tblPr": f"tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW {TABLE}",
        "tblPrEx": "tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblPrExChange",
        "tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
            hideMark headers cellIns cellDel cellMerge tcPrChange""",
        "pBdr": "top left bottom right between bar",
        "tblBorders": EDGES,
        "tcBorders": f"{EDGES} tl2br tr2bl",
        "tblCellMar": "top left start bottom right end",
        "tcMar": "top left start bottom right end",
        "numPr": "ilvl numId numberingChange ins",
        "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
            locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
        "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
        "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
        "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
            pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
            sectPrChange""",
    }.items()
}
REPEATABLE = {"headerReference", "footerReference", "tblStylePr", "lvl", "numPicBullet", "abstractNum", "num"}
INTERCHANGEABLE = {"footerReference": "headerReference"}  # EG_HdrFtrReferences is a choice
FIRST = {  # what must stand before every other child
    "p": ["pPr"],
    "r": ["rPr"],
    "tc": ["tcPr"],
    "tr": ["tblPrEx", "trPr"],
    "tbl": ["tblPr", "tblGrid"],
}
