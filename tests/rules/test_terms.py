"""The glossary: complete in both directions, one word for one meaning, every example true."""

from __future__ import annotations

import inspect
from dataclasses import is_dataclass
from importlib import import_module
from pkgutil import iter_modules

import pytest

import vnadmin.model
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.question import Question
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window
from vnadmin.errors import RuleError
from vnadmin.kinds import kinds
from vnadmin.layout.slots import SLOTS
from vnadmin.model.basis import Consideration, Law, Proposal
from vnadmin.model.document import Document
from vnadmin.model.issuer_text import Board, Office
from vnadmin.rules.clauses import clauses
from vnadmin.rules.consultation import consultation_rules
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.terms import Term, find_term, keys_of, term, terms
from vnadmin.text.citation import Citation

NOT_SAID = {
    "number of a level": "computed from its place",
    "Node": "said as one of its levels",
    "TitledNode": "said as one of its levels",
    "Run.text": "stands under dam or nghieng",
    "Run.literal": "written in the words, with a backslash",
    "Ref.bold": "stands under dam",
    "Ref.italic": "stands under nghieng",
    "LegalBasis": "said as luat, loai, theo_de_nghi or xet",
    "Law.kind": "a Bộ luật is said by loai",
    "DocumentNumber": "said as one text",
    "Ward": "said as the issuer",
    "Document": "said as one of the kinds",
    "Numbered": "computed",
    "Choices": "drawn by the papers of a consultation, as the others of sheet.py",
    "WriteIn": "as Choices",
    "Fact": "as Choices",
    "SignPlace": "as Choices",
    "Sheet": "as Choices",
    "SheetBook": "as Choices",
    "ChartFigure": "drawn by papers that have counted its numbers; typed anew, they could differ from the tables",
}
"""What no file says, and why."""


def makers() -> list[type]:
    found = [Law, Proposal, Consideration, Office, Board, Citation, Timeline, Window, Consultation, Question]
    found += kinds().values()
    for module in iter_modules(vnadmin.model.__path__, "vnadmin.model."):
        for thing in vars(import_module(module.name)).values():
            own = is_dataclass(thing) and getattr(thing, "__module__", "") == module.name
            if own and not thing.__name__.startswith("_") and thing.__name__ not in NOT_SAID:
                found.append(thing)
    return found


def said() -> list[tuple[type, str]]:
    return [
        (make, name)
        for make in makers()
        for name in inspect.signature(make).parameters
        if f"{make.__name__}.{name}" not in NOT_SAID and not (name == "number" and "body" in make.__module__)
    ]


def owner(make: object) -> type | str:
    return make if isinstance(make, type) else make.__name__


@pytest.mark.parametrize(
    ("make", "name"), said(), ids=lambda value: value if isinstance(value, str) else value.__name__
)
def test_every_field_that_a_file_can_say_has_a_term(make: type, name: str) -> None:
    assert find_term(owner(make), name) is not None


def test_every_term_is_used() -> None:
    used = {term(owner(make), name).identifier for make, name in said()}
    used |= {kind.__name__ for kind in kinds().values()} | {"Table", "Consultation"}
    assert set(terms()) == used


@pytest.mark.parametrize("make", makers(), ids=lambda make: make.__name__)
def test_no_object_has_one_key_for_two_fields(make: type) -> None:
    keys = [term(owner(make), name).key for one, name in said() if one is make]
    assert len(keys) == len(set(keys)) > 0


@pytest.mark.parametrize("row", terms().values(), ids=lambda row: row.identifier)
def test_rows_are_whole(row: Term) -> None:
    assert row.key.isascii()
    assert row.key.isidentifier()
    assert row.key.islower()
    assert row.label[0].isupper()
    assert row.explanation.endswith(".")
    assert row.example.strip()
    assert row.rule in clauses() or row.rule in consultation_rules()


def test_kinds_are_called_as_in_their_table() -> None:
    for key, kind in kinds().items():
        assert (term(kind).key, term(kind).label) == (key, kind_rows()[key].name)


def test_components_are_called_as_the_slots_of_templates() -> None:
    """No third spelling: a clerk who knows the file knows the template."""
    drawn_elsewhere = {"kind", "size", "cosigners", "marks", "draft", "electronic"}  # in the head, in the foot
    names = set(inspect.signature(Document).parameters) - drawn_elsewhere
    components = {term("Decision", name).key for name in names}
    assert components <= set(SLOTS)
    assert {term("Signature", name).key for name in ("title", "other_title", "name")} <= set(SLOTS)
    joined = {f"{term('Plan', 'issuer').key}_{term('Issuer', 'superior').key}"}
    assert joined <= set(SLOTS)


def test_identifiers_lead_to_their_keys() -> None:
    assert keys_of("subject") == ("trich_yeu", "noi_dung_lay_y_kien")
    assert set(keys_of("text")) >= {"phan", "muc", "doan"}
    assert keys_of("nothing") == ()


def test_what_has_no_row_is_refused() -> None:
    assert find_term("Plan", "colour") is None
    with pytest.raises(RuleError, match=r"Plan\.colour"):
        term("Plan", "colour")
