"""Law 5: any bytes give a Reading or a PackageError, and nothing else."""

from __future__ import annotations

import io

import docx as python_docx
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ooxml.small_docx import NORMAL, docx, entries, part, style, zipped
from tests.support.good_docx import good_docx
from tests.support.package import Package
from vnadmin.blocks import Block, Paragraph
from vnadmin.errors import PackageError
from vnadmin.ooxml.read import Reading, read

GOOD = good_docx()
GOOD_PARTS = Package.open(GOOD).parts
PLAIN = zipped(entries("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>" * 3))

# every element that the reader knows, and some that stand elsewhere
_NAMES = """p r t tbl tr tc pPr rPr tblPr tblGrid gridCol tcPr trPr sectPr pgSz pgMar numPr numId ilvl ind spacing jc
pBdr bottom outlineLvl pStyle rStyle tblStyle tblLook tblBorders tcBorders top insideH insideV tblCellMar left vMerge
gridSpan gridBefore tcW b i caps u sz color rFonts vertAlign br tab sym fldChar instrText fldSimple hyperlink ins del
sdt sdtContent txbxContent pict drawing keepNext pageBreakBefore headerReference titlePg pgNumType tblHeader styles
style name basedOn docDefaults rPrDefault tblStylePr lvl abstractNum num abstractNumId pgNum body"""
_ATTRIBUTES = """val w h left right start end hanging firstLine before after line lineRule beforeAutospacing type char
font ascii asciiTheme fldCharType instr sz top bottom styleId default id numId abstractNumId ilvl"""
NAMES, ATTRIBUTES = _NAMES.split(), _ATTRIBUTES.split()
VALUES = st.sampled_from(
    ["", "0", "1", "-1", "true", "none", "auto", "single", "begin", "separate", "end", "first", "restart", "continue",
     "page", "dxa", "A", "paragraph", "table", "rId1", "F0FF", "D800", "999999999", "99999999999999999999", "-31681",
     "1.5cm", "1e9", "٣", "NaN", "0x10", "minorHAnsi", "FF0000", "\N{NO-BREAK SPACE}", "x" * 5000]
)  # fmt: skip
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="<&\ufffe\uffff"), max_size=8)


def element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    attributes = st.dictionaries(st.sampled_from(ATTRIBUTES), VALUES, max_size=3)
    return st.builds(_xml, st.sampled_from(NAMES), attributes, st.lists(inside, max_size=5))


def _xml(name: str, attributes: dict[str, str], inside: list[str]) -> str:
    given_attributes = "".join(f' w:{key}="{value}"' for key, value in attributes.items())
    return f"<w:{name}{given_attributes}>{''.join(inside)}</w:{name}>"


TREES = st.lists(st.recursive(TEXT, element, max_leaves=30), max_size=4).map("".join)


def survives(data: bytes) -> bool:
    """Whether there was a Reading; whatever else than a PackageError is raised fails the test."""
    try:
        reading = read(data)
    except PackageError:
        return False
    assert isinstance(reading, Reading)
    assert reading.sections[-1].end == len(reading.blocks)
    hash(reading.blocks)
    return True


@settings(max_examples=6000)
@given(st.binary(max_size=400))
def test_random_bytes(data: bytes) -> None:
    assert not survives(data)
    survives(b"PK\x03\x04" + data)


@settings(max_examples=6000, deadline=None)
@given(st.sampled_from([GOOD, PLAIN]), st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=6))
def test_flipped_bytes(good: bytes, flips: list[tuple[int, int]]) -> None:
    data = bytearray(good)
    for place, value in flips:
        data[place % len(data)] ^= value
    assert survives(bytes(data)) or bytes(data) != good


@settings(max_examples=6000, deadline=None)
@given(st.sampled_from([GOOD, PLAIN]), st.integers(0, 10**6), st.integers(0, 10**6), st.binary(max_size=40))
def test_cut_and_spliced_bytes(good: bytes, start: int, end: int, between: bytes) -> None:
    first, second = start % len(good), end % len(good)
    data = good[:first] + between + good[second:]
    assert survives(data) or data != good


@settings(max_examples=6000, deadline=None)
@given(st.sampled_from(sorted(GOOD_PARTS)), st.integers(0, 10**6), st.binary(min_size=1, max_size=5))
def test_damaged_parts_in_a_sound_zip(name: str, place: int, damage: bytes) -> None:
    content = GOOD_PARTS[name]
    at = place % len(content)
    damaged = content[:at] + damage + content[at + len(damage) :]
    assert survives(zipped({**GOOD_PARTS, name: damaged})) or damaged != content


@settings(max_examples=6000, deadline=None)
@given(TREES, TREES, TREES)
def test_any_elements_in_any_order(body: str, styles: str, numbering: str) -> None:
    header = part("hdr", body)
    sheet = NORMAL + style("A", styles) + style("A", styles, kind="table", based_on="A") + styles
    assert survives(docx(body, sheet, numbering=part("numbering", numbering), header1=header))


def paragraphs(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph)]


RUNS = st.lists(
    st.lists(st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff")))
)


@settings(max_examples=6000, deadline=None)
@given(RUNS)
def test_python_docx_reads_the_same_text(lines: list[list[str]]) -> None:
    document = python_docx.Document()
    for runs in lines:
        paragraph = document.add_paragraph()
        for number, text in enumerate(runs):
            paragraph.add_run(text).bold = bool(number % 2)
    stream = io.BytesIO()
    document.save(stream)
    reading = read(stream.getvalue())
    assert paragraphs(reading.blocks) == [paragraph.text for paragraph in document.paragraphs]
    assert reading.page.width == 12240
    assert reading.properties.creator == document.core_properties.author
