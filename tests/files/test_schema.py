"""The schema for editors and the skeleton: what they allow is what loads."""

# ruff: noqa: E501  # one row of a table is one file; broken lines would hide where things stand
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from tests.files.texts import plan
from vnadmin.errors import LoadError, RuleError
from vnadmin.files import load, loads, schema, skeleton
from vnadmin.files.nodes import read_nodes
from vnadmin.files.shapes import Context, Shape
from vnadmin.files.types import CITED, WHOLE
from vnadmin.files.values import value_of
from vnadmin.kinds import compose, find_kind, kinds
from vnadmin.model.body import Node
from vnadmin.rendering import render
from vnadmin.rules.terms import Term, find_term, term, terms

EXAMPLES = Path(__file__).parents[2] / "examples"
KINDS = sorted(kinds())

ACCEPTED = [
    {},
    {"so_ky_hieu": "45", "co_chu": "13", "ngay": "", "co_quan": "01843"},
    {"can_cu": "[A, {luat: B, ngay: 1/8/2024}, {xet: C}]", "gui_kem": "A", "noi_nhan": "[A, {luu: VHXH, so_ban_luu: 3}]"},
    {"noi_dung": "\n    - A\n    - {muc: B, noi_dung: [{gach: [a, {dam: {nghieng: b}}]}]}\n    - {doan: 1. a, nguyen_van: có}"},
    {"noi_dung": "\n    - bang: {cot: [TT, A], hang: [[1, 2.5], [x, [y, {dam: z}]]], do_rong: [1, 2]}"},
    {"noi_dung": "\n    - bang: {cot: [TT, {nhom_cot: N, cot: [A, B]}], hang: [[1, 2, {cac_doan: [x, y]}]], can_le: [giữa, phải, trai], cong: [A]}"},
    {"noi_dung": "\n    - bang: {cot: [TT, A], hang: [[1, 2]], cong: có}"},
    {"nguoi_ky": "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / A", "mo_dau": "[a, {nghieng: b}]"},
    {"co_quan": "{phong: Phòng A, viet_tat: B, thuoc: 01843}", "nguoi_ky": "{ho_ten: A, quyen_han: TL, chuc_vu: B}"},
]  # fmt: skip

REFUSED = [
    {"trich_yue": "a"},
    {"co_chu": "15"},
    {"trich_yeu": "[a]"},
    {"nguoi_ky": "{ho_ten: A, quyen_han: TM}"},
    {"nguoi_ky": "{ho_tenn: A}"},
    {"noi_dung": "[{mucc: a}]"},
    {"can_cu": "[{luat: A, ngayy: 1/8/2024}]"},
    {"noi_nhan": "[{lu: A}]"},
]


def validator(kind: str = "ke_hoach") -> Draft202012Validator:
    Draft202012Validator.check_schema(schema(kind))
    return Draft202012Validator(schema(kind))


def test_the_example_is_valid() -> None:
    data = yaml.safe_load((EXAMPLES / "ke_hoach.yaml").read_text(encoding="utf-8"))
    assert list(validator().iter_errors(data)) == []
    data["ke_hoach"]["trich_yue"] = data["ke_hoach"].pop("trich_yeu")
    messages = " ".join(error.message for error in validator().iter_errors(data))
    assert "'trich_yue'" in messages
    assert "'trich_yeu' is a required property" in messages


@pytest.mark.parametrize("said", ACCEPTED, ids=str)
def test_what_loads_is_valid(said: dict[str, str]) -> None:
    assert loads(plan(**said)).objects
    assert list(validator().iter_errors(yaml.safe_load(plan(**said)))) == []


@pytest.mark.parametrize("said", REFUSED, ids=str)
def test_what_is_not_valid_does_not_load(said: dict[str, str]) -> None:
    assert not validator().is_valid(yaml.safe_load(plan(**said)))
    with pytest.raises(LoadError):
        loads(plan(**said))


def properties(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        yield from (one for one in part.get("properties", {}).values() if "examples" in one)
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from properties(inner)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_explained_by_the_glossary_and_its_example_is_valid(kind: str) -> None:
    whole = schema(kind)
    explained = list(properties(whole))
    labels = {(row.label, f"{row.explanation} ({row.rule})") for row in terms().values()}
    assert len(explained) > 40
    for one in explained:
        assert (one["title"], one["description"]) in labels
        own = {key: value for key, value in one.items() if key != "examples"} | {"$defs": whole["$defs"]}
        for shown in one["examples"]:
            assert list(Draft202012Validator(own).iter_errors(shown)) == [], one["title"]


def fields_with_terms() -> Iterator[tuple[Term, Any]]:
    for model in Shape.__subclasses__():
        for info in model.model_fields.values():
            for row in terms().values():
                if f"{row.explanation} ({row.rule})" == info.description:
                    yield row, info


@pytest.mark.parametrize(("row", "info"), [*fields_with_terms()], ids=lambda value: getattr(value, "identifier", ""))
def test_every_example_of_the_glossary_loads_where_it_stands(row: Term, info: Any) -> None:
    (node,), faults = read_nodes(f"x: {row.example}")
    value = value_of(node, faults)["x"]  # type: ignore[call-overload,index]  # a mapping
    assert faults == []
    held = TypeAdapter(info.rebuild_annotation())
    held.rebuild(_types_namespace={"BODY": WHOLE[Node], "CITED": CITED})  # what forward references stand for
    assert held.validate_python(value, context=Context()) is not None


@pytest.mark.parametrize("kind", KINDS)
def test_the_skeleton_loads_and_renders_as_it_is(kind: str) -> None:
    text = skeleton(kind)
    loaded = loads(text)
    assert loaded.warnings == ()
    assert len(loaded.objects) == 1
    assert render(loaded.objects[0]).startswith(b"PK")
    assert validator(kind).is_valid(yaml.safe_load(text))
    assert text.startswith(f"# yaml-language-server: $schema={kind}.schema.json\n")


@pytest.mark.parametrize("kind", KINDS)
def test_the_skeleton_says_every_key_and_explains_it(kind: str) -> None:
    text = skeleton(kind)
    model = next(made for made in Shape.__subclasses__() if made.__name__ == kinds()[kind].__name__)
    prose = " ".join(line.strip().removeprefix("#").strip() for line in text.splitlines())
    for name in model.model_fields:
        row = term(kinds()[kind], name)
        assert f"\n  {row.key}:" in text or f"\n  # {row.key}:" in text
        assert row.explanation in prose
    assert max(map(len, (line for line in text.splitlines() if line.startswith("  # ")))) <= 120


@pytest.mark.parametrize("kind", KINDS)
def test_the_skeleton_with_every_comment_opened_loads_too(kind: str) -> None:
    keys = tuple(f"  # {row.key}:" for row in terms().values())
    text = "\n".join("  " + line[4:] if line.startswith(keys) else line for line in skeleton(kind).split("\n"))
    document = compose(loads(text).objects[0])
    assert document.number.ordinal == 45
    assert len(document.attachments) == ("attachments" in {field.name for field in fields(find_kind(kind))})


def test_an_unknown_kind_is_refused() -> None:
    for ask in (schema, skeleton):
        with pytest.raises(RuleError, match="'hop_dong'") as caught:
            ask("hop_dong")
        assert caught.value.vi == "không có loại văn bản “hop_dong”"


def test_every_shape_is_made_of_terms() -> None:
    assert load(EXAMPLES / "ke_hoach.yaml").objects
    for model in Shape.__subclasses__():
        aliases = [info.alias for info in model.model_fields.values()]
        assert len(aliases) == len(set(aliases)) > 0
    assert find_term("Plan", "kind") is None
