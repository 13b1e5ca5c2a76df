"""vnadmin: văn bản hành chính Việt Nam từ đối tượng có kiểu (Nghị định 30/2020/NĐ-CP).

A typed object becomes a page that follows the decree: `render(Plan(…), "ke-hoach.docx")`; `read(data)` takes a file
back into blocks with their effective formatting. Names are imported when they are first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # as typing has it, which takes 7 ms to import

if TYPE_CHECKING:
    from vnadmin.blocks import Block as Block
    from vnadmin.errors import Fault as Fault
    from vnadmin.errors import LoadError as LoadError
    from vnadmin.errors import ModelError as ModelError
    from vnadmin.errors import PackageError as PackageError
    from vnadmin.errors import RuleError as RuleError
    from vnadmin.errors import TargetError as TargetError
    from vnadmin.errors import TemplateError as TemplateError
    from vnadmin.errors import UnitError as UnitError
    from vnadmin.errors import VnadminError as VnadminError
    from vnadmin.kinds.plan import Plan as Plan
    from vnadmin.kinds.registry import compose as compose
    from vnadmin.kinds.registry import kind as kind
    from vnadmin.model.basis import Basis as Basis
    from vnadmin.model.basis import Consideration as Consideration
    from vnadmin.model.basis import Law as Law
    from vnadmin.model.basis import LegalBasis as LegalBasis
    from vnadmin.model.basis import Proposal as Proposal
    from vnadmin.model.body import Article as Article
    from vnadmin.model.body import Chapter as Chapter
    from vnadmin.model.body import Clause as Clause
    from vnadmin.model.body import Item as Item
    from vnadmin.model.body import Paragraph as Paragraph
    from vnadmin.model.body import Part as Part
    from vnadmin.model.body import Point as Point
    from vnadmin.model.body import Section as Section
    from vnadmin.model.body import Subsection as Subsection
    from vnadmin.model.document import Document as Document
    from vnadmin.model.issuer import Issuer as Issuer
    from vnadmin.model.number import DocumentNumber as DocumentNumber
    from vnadmin.model.outline import read_outline as read_outline
    from vnadmin.model.recipients import FileCopy as FileCopy
    from vnadmin.model.recipients import Recipient as Recipient
    from vnadmin.model.recipients import RecipientGroup as RecipientGroup
    from vnadmin.model.runs import Bold as Bold
    from vnadmin.model.runs import Italic as Italic
    from vnadmin.model.runs import Run as Run
    from vnadmin.model.signature import Signature as Signature
    from vnadmin.model.table import Table as Table
    from vnadmin.model.ward import Ward as Ward
    from vnadmin.ooxml.read import Reading as Reading
    from vnadmin.ooxml.read import read as read
    from vnadmin.ooxml.template import Template as Template
    from vnadmin.rendering import open_template as open_template
    from vnadmin.rendering import render as render
    from vnadmin.text.citation import Citation as Citation
    from vnadmin.text.dates import Month as Month

__version__ = "0.1.0"

_HOMES = {
    "vnadmin.blocks": "Block",
    "vnadmin.errors": (
        "Fault LoadError ModelError PackageError RuleError TargetError TemplateError UnitError VnadminError"
    ),
    "vnadmin.kinds.registry": "compose kind",
    "vnadmin.kinds.plan": "Plan",
    "vnadmin.model.basis": "Basis Consideration Law LegalBasis Proposal",
    "vnadmin.model.body": "Article Chapter Clause Item Paragraph Part Point Section Subsection",
    "vnadmin.model.document": "Document",
    "vnadmin.model.issuer": "Issuer",
    "vnadmin.model.number": "DocumentNumber",
    "vnadmin.model.outline": "read_outline",
    "vnadmin.model.recipients": "FileCopy Recipient RecipientGroup",
    "vnadmin.model.runs": "Bold Italic Run",
    "vnadmin.model.signature": "Signature",
    "vnadmin.model.table": "Table",
    "vnadmin.model.ward": "Ward",
    "vnadmin.ooxml.read": "Reading read",
    "vnadmin.ooxml.template": "Template",
    "vnadmin.rendering": "open_template render",
    "vnadmin.text.citation": "Citation",
    "vnadmin.text.dates": "Month",
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'vnadmin' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
