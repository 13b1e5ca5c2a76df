"""vnadmin: văn bản hành chính Việt Nam từ đối tượng có kiểu (Nghị định 30/2020/NĐ-CP).

A typed object becomes a page that follows the decree: `render(Plan(…), "ke-hoach.docx")`; `read(data)` takes a file
back into blocks with their effective formatting. Names are imported when they are first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # as typing has it, which takes 7 ms to import

if TYPE_CHECKING:
    from vnadmin.batch.rendering import render_many as render_many
    from vnadmin.blocks import Block as Block
    from vnadmin.errors import BatchError as BatchError
    from vnadmin.errors import Fault as Fault
    from vnadmin.errors import LoadError as LoadError
    from vnadmin.errors import ModelError as ModelError
    from vnadmin.errors import PackageError as PackageError
    from vnadmin.errors import RuleError as RuleError
    from vnadmin.errors import TargetError as TargetError
    from vnadmin.errors import TemplateError as TemplateError
    from vnadmin.errors import UnitError as UnitError
    from vnadmin.errors import VnadminError as VnadminError
    from vnadmin.kinds.addressed import OfficialLetter as OfficialLetter
    from vnadmin.kinds.addressed import Report as Report
    from vnadmin.kinds.addressed import Submission as Submission
    from vnadmin.kinds.decision import Decision as Decision
    from vnadmin.kinds.invitation import Invitation as Invitation
    from vnadmin.kinds.minutes import Minutes as Minutes
    from vnadmin.kinds.named import Communique as Communique
    from vnadmin.kinds.named import Directive as Directive
    from vnadmin.kinds.named import DispatchNote as DispatchNote
    from vnadmin.kinds.named import ForwardingNote as ForwardingNote
    from vnadmin.kinds.named import Guidance as Guidance
    from vnadmin.kinds.named import Notice as Notice
    from vnadmin.kinds.named import NotificationNote as NotificationNote
    from vnadmin.kinds.named import PlanOfAction as PlanOfAction
    from vnadmin.kinds.named import PowerOfAttorney as PowerOfAttorney
    from vnadmin.kinds.named import Programme as Programme
    from vnadmin.kinds.named import Project as Project
    from vnadmin.kinds.named import Regulation as Regulation
    from vnadmin.kinds.named import Rules as Rules
    from vnadmin.kinds.named import Scheme as Scheme
    from vnadmin.kinds.plan import Plan as Plan
    from vnadmin.kinds.registry import compose as compose
    from vnadmin.kinds.registry import kind as kind
    from vnadmin.kinds.resolution import Resolution as Resolution
    from vnadmin.metadata import FileCode as FileCode
    from vnadmin.metadata import Metadata as Metadata
    from vnadmin.metadata import metadata_of as metadata_of
    from vnadmin.model.annex import Annex as Annex
    from vnadmin.model.attached import AttachedText as AttachedText
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
    from vnadmin.model.cells import Cell as Cell
    from vnadmin.model.cells import ColumnGroup as ColumnGroup
    from vnadmin.model.chart import ChartFigure as ChartFigure
    from vnadmin.model.document import Document as Document
    from vnadmin.model.issuer import Issuer as Issuer
    from vnadmin.model.labels import Ref as Ref
    from vnadmin.model.number import DocumentNumber as DocumentNumber
    from vnadmin.model.outline import read_outline as read_outline
    from vnadmin.model.recipients import FileCopy as FileCopy
    from vnadmin.model.recipients import Recipient as Recipient
    from vnadmin.model.recipients import RecipientGroup as RecipientGroup
    from vnadmin.model.runs import Bold as Bold
    from vnadmin.model.runs import Italic as Italic
    from vnadmin.model.runs import Run as Run
    from vnadmin.model.signatory import Signatory as Signatory
    from vnadmin.model.signature import Signature as Signature
    from vnadmin.model.stamps import Marks as Marks
    from vnadmin.model.table import Table as Table
    from vnadmin.model.ward import Ward as Ward
    from vnadmin.ooxml.read import Reading as Reading
    from vnadmin.ooxml.read import read as read
    from vnadmin.ooxml.template import Template as Template
    from vnadmin.papers.ballot import Ballot as Ballot
    from vnadmin.papers.ballot_book import BallotBook as BallotBook
    from vnadmin.rendering import open_template as open_template
    from vnadmin.rendering import render as render
    from vnadmin.splitting import split as split
    from vnadmin.text.citation import Citation as Citation
    from vnadmin.text.dates import Month as Month

__version__ = "0.1.0"

_HOMES = {
    "vnadmin.batch.rendering": "render_many",
    "vnadmin.blocks": "Block",
    "vnadmin.errors": (
        "BatchError Fault LoadError ModelError PackageError RuleError TargetError TemplateError UnitError VnadminError"
    ),
    "vnadmin.kinds.registry": "compose kind",
    "vnadmin.kinds.addressed": "OfficialLetter Report Submission",
    "vnadmin.kinds.decision": "Decision",
    "vnadmin.kinds.invitation": "Invitation",
    "vnadmin.kinds.minutes": "Minutes",
    "vnadmin.kinds.named": (
        "Communique Directive DispatchNote ForwardingNote Guidance Notice NotificationNote"
        " PlanOfAction PowerOfAttorney Programme Project Regulation Rules Scheme"
    ),
    "vnadmin.kinds.resolution": "Resolution",
    "vnadmin.model.annex": "Annex",
    "vnadmin.model.attached": "AttachedText",
    "vnadmin.model.signatory": "Signatory",
    "vnadmin.model.stamps": "Marks",
    "vnadmin.kinds.plan": "Plan",
    "vnadmin.metadata": "FileCode Metadata metadata_of",
    "vnadmin.model.basis": "Basis Consideration Law LegalBasis Proposal",
    "vnadmin.model.body": "Article Chapter Clause Item Paragraph Part Point Section Subsection",
    "vnadmin.model.cells": "Cell ColumnGroup",
    "vnadmin.model.chart": "ChartFigure",
    "vnadmin.model.document": "Document",
    "vnadmin.model.issuer": "Issuer",
    "vnadmin.model.labels": "Ref",
    "vnadmin.model.number": "DocumentNumber",
    "vnadmin.model.outline": "read_outline",
    "vnadmin.model.recipients": "FileCopy Recipient RecipientGroup",
    "vnadmin.model.runs": "Bold Italic Run",
    "vnadmin.model.signature": "Signature",
    "vnadmin.model.table": "Table",
    "vnadmin.model.ward": "Ward",
    "vnadmin.ooxml.read": "Reading read",
    "vnadmin.ooxml.template": "Template",
    "vnadmin.papers.ballot": "Ballot",
    "vnadmin.papers.ballot_book": "BallotBook",
    "vnadmin.rendering": "open_template render",
    "vnadmin.splitting": "split",
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
