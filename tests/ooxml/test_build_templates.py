"""The base templates: what the script builds, sound, and still filled after an office program has saved them."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache

import docx
import pytest

from tests.support.examples import example_plan
from tests.support.office import needs_office, resave
from tests.support.package_checks import package_problems
from tests.support.planting import entries
from tests.support.validators import audit
from vnadmin import read, render
from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.layout.slots import Slots
from vnadmin.ooxml.build_templates import SLOTS, base_template, build, template_name
from vnadmin.ooxml.shipped import templates_folder
from vnadmin.ooxml.template import Template
from vnadmin.rules.table import table

SIZES = table().size_sets.allowed


def shipped(size: int) -> bytes:
    return (templates_folder() / template_name(size)).read_bytes()


@pytest.mark.parametrize("size", SIZES)
def test_what_is_shipped_is_what_the_script_builds(size: int) -> None:
    assert entries(shipped(size)) == entries(base_template(size))


def test_the_script_writes_every_size_set(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    build(folder)
    assert {one.name for one in folder.iterdir()} == {template_name(size) for size in SIZES}


@pytest.mark.parametrize("size", SIZES)
def test_the_template_itself_is_sound(size: int) -> None:
    data = shipped(size)
    assert package_problems(data) == []
    assert audit(data) == []
    names = {style.name for style in docx.Document(io.BytesIO(data)).styles}
    assert {row.label for row in table().components.values()} <= names


@pytest.mark.parametrize("size", SIZES)
def test_its_slots_are_slots(size: int) -> None:
    template = Template(shipped(size))
    template.check(Slots.names)
    assert template.slots >= set(SLOTS)
    assert template.notes == ()


@cache
def saved() -> dict[int, bytes]:
    """The templates as LibreOffice saves them."""
    return dict(zip(SIZES, resave([shipped(size) for size in SIZES]), strict=True))


def told(blocks: tuple[Block, ...]) -> list[object]:
    """The blocks in order, with their styles and effective formats; nothing is left out but a table's own measures."""
    out: list[object] = []
    for block in blocks:
        if isinstance(block, Table):
            out.append(block.columns)
            out += [told(cell.blocks) for row in block.rows for cell in row.cells]
        else:
            out.append(block)
    return out


@needs_office
@pytest.mark.parametrize("size", SIZES)
def test_libreoffice_may_save_the_template(size: int) -> None:
    from dataclasses import replace

    plan = replace(example_plan(), size=size)
    ours, theirs = read(render(plan)), read(render(plan, template=Template(saved()[size])))
    assert told(theirs.blocks) == told(ours.blocks)
    assert theirs.page == ours.page
    for name in ("title", "subject", "creator", "keywords", "company"):
        assert getattr(theirs.properties, name) == getattr(ours.properties, name) != ""


@needs_office
def test_libreoffice_has_rewritten_the_style_ids() -> None:
    """Otherwise the test before proves nothing of names."""
    assert b'w:styleId="NoiDung"' in entries(shipped(14))["word/styles.xml"]
    assert b'w:styleId="NoiDung"' not in entries(saved()[14])["word/styles.xml"]


def as_word_saves(data: bytes) -> bytes:
    """Runs split inside the slots, with proofing marks, revision ids, languages and the bookmark of the cursor."""
    files = entries(data)
    main = files["word/document.xml"].decode()
    split = (
        '<w:r w:rsidRPr="00A1"><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A2"><w:rPr>'
        r'<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">p \1</w:t></w:r><w:proofErr w:type="spellEnd"/>'
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
        '<w:r w:rsidR="00A3"><w:t xml:space="preserve"> }</w:t></w:r><w:r><w:t>}</w:t></w:r>'
    )
    main = re.sub(r"<w:r><w:t>\{\{p (\w+) \}\}</w:t></w:r>", split, main)
    main = main.replace("<w:p>", '<w:p w:rsidR="00A1" w:rsidRDefault="00A1">')
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in (files | {"word/document.xml": main.encode()}).items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize("size", SIZES)
def test_word_may_save_the_template(size: int) -> None:
    from dataclasses import replace

    plan = replace(example_plan(), size=size)
    template = Template(as_word_saves(shipped(size)))
    assert template.notes == ()
    assert read(render(plan, template=template)).blocks == read(render(plan)).blocks


def test_what_is_told_has_every_paragraph() -> None:
    blocks = read(render(example_plan())).blocks
    assert sum(isinstance(block, Paragraph) for block in told(blocks)) > 30
