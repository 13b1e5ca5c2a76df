"""JSON and XML: read back they are the same metadata, whatever the words are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from unicodedata import category
from xml.etree import ElementTree as ET

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.strategies import DOCUMENTS
from vnadmin import ModelError, metadata_of
from vnadmin.metadata import FileCode, Metadata, Receiver, SignerInfo, as_json, as_xml
from vnadmin.rules.metadata import FieldRow, field_rows, fields_of

GROUPS = {"FileCode": FileCode, "SignerInfo": SignerInfo, "To": Receiver}
HOSTILE = "<a b='c'>&amp;]]> \"x\" {{ y }} <!-- --> <?xml?> ệ\u0085\u2028😀"
quick = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
words = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn")), max_size=200)
line = (words | st.just(HOSTILE)).map(lambda text: " ".join(text.split()))


def texts(length: int) -> st.SearchStrategy[str]:
    """Lines that fit a length, with something to see in them."""
    return line.map(lambda text: text[:length].strip()).filter(lambda text: any(category(c) != "Cf" for c in text))


def values(row: FieldRow) -> st.SearchStrategy[Any]:
    if row.type == "String":
        return texts(row.length)
    if row.type == "Number":
        return st.integers(0, 10**row.length - 1)
    if row.type == "Date":
        return st.dates()
    inner = st.builds(GROUPS[row.name], **{below.attribute: values(below) for below in fields_of(row.name)})
    return st.lists(inner, min_size=1, max_size=3) if row.name == "To" else inner


metadata = st.fixed_dictionaries(
    {"type_name": texts(100)},
    optional={row.attribute: values(row) for row in fields_of("") if row.name != "TypeName"},
).map(lambda known: Metadata(**known))


def read_json(plain: Mapping[str, Any], group: str = "") -> Any:
    """The element that JSON says, field by field from the table."""
    known: dict[str, Any] = {}
    for name, value in plain.items():
        row = field_rows()[f"{group}.{name}" if group else name]
        if row.type == "Date":
            known[row.attribute] = date.fromisoformat(value)
        elif row.type:
            known[row.attribute] = value
        else:
            several = isinstance(value, list)
            known[row.attribute] = [read_json(one, name) for one in value] if several else read_json(value, name)
    return GROUPS[group](**known) if group else Metadata(**known)


def read_xml(element: ET.Element, group: str = "") -> Any:
    """The element that XML says, field by field from the table."""
    known: dict[str, Any] = {}
    for part in element:
        row = field_rows()[f"{group}.{part.tag}" if group else part.tag]
        text = part.text or ""
        if part.tag == "To":
            known.setdefault("to", []).append(read_xml(part, "To"))
        elif row.type == "String":
            known[row.attribute] = text
        elif row.type == "Number":
            known[row.attribute] = int(text)
        elif row.type == "Date":
            known[row.attribute] = date.fromisoformat(text)
        else:
            known[row.attribute] = read_xml(part, part.tag)
    return GROUPS[group](**known) if group else Metadata(**known)


def official_order(names: list[str], group: str = "") -> bool:
    order = [row.name for row in fields_of(group)]
    places = [order.index(name) for name in names]
    return places == sorted(places)


@given(metadata)
@quick
def test_json_read_back_is_the_same(found: Metadata) -> None:
    assert read_json(json.loads(found.json())) == found


@given(metadata)
@quick
def test_xml_read_back_is_the_same(found: Metadata) -> None:
    root = ET.fromstring(found.xml().encode())
    assert root.tag == "Metadata"
    assert read_xml(root) == found


@given(metadata)
@quick
def test_fields_stand_in_the_official_order(found: Metadata) -> None:
    plain = json.loads(found.json())
    root = ET.fromstring(found.xml())
    assert official_order(list(plain))
    assert official_order([part.tag for part in root])
    for group in GROUPS:
        for part in root.iter(group):
            assert official_order([below.tag for below in part], group)


@given(st.lists(metadata, max_size=3))
@quick
def test_several_are_a_list(many: list[Metadata]) -> None:
    assert [read_json(plain) for plain in json.loads(as_json(many))] == many
    root = ET.fromstring(as_xml(many))
    assert root.tag == "MetadataList"
    assert [read_xml(element) for element in root] == many


def test_hostile_words_arrive_in_both() -> None:
    found = Metadata(type_name="Kế hoạch", subject=HOSTILE, to=[Receiver(HOSTILE)])
    assert json.loads(found.json())["Subject"] == HOSTILE
    assert ET.fromstring(found.xml()).findtext("To/OrganName") == HOSTILE


def test_what_is_not_known_is_not_written() -> None:
    assert json.loads(Metadata(type_name="Kế hoạch").json()) == {"TypeName": "Kế hoạch"}
    assert [part.tag for part in ET.fromstring(Metadata(type_name="Kế hoạch").xml())] == ["TypeName"]
    assert json.loads(Metadata(type_name="Kế hoạch", priority=0).json())["Priority"] == 0  # zero is known


def test_letters_are_not_escaped() -> None:
    found = Metadata(type_name="Kế hoạch")
    assert "Kế hoạch" in found.json()
    assert "Kế hoạch" in found.xml()


def taken(obj: object) -> Metadata | ModelError:
    try:
        return metadata_of(obj)
    except ModelError as error:
        return error


@given(st.one_of(*DOCUMENTS.values()))
@quick
def test_any_document_has_metadata_unless_something_is_too_long(obj: object) -> None:
    found = taken(obj)
    if isinstance(found, ModelError):
        assert all(fault.rule == "ND30-VI2-I" for fault in found.faults)
    else:
        assert read_xml(ET.fromstring(found.xml())) == found
        assert read_json(json.loads(found.json())) == found
        assert found == metadata_of(obj)
