"""Is the package sound: the zip, the XML, the content types and the relationships?"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator

from .package import CONTENT_TYPES, MC, Package, Problem, R, rels_part, source_of

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
CONTENT_TYPE_OF = {
    OFFICE + "officeDocument": WORD + "document.main+xml",
    **{
        OFFICE + kind: f"{WORD}{kind}+xml"
        for kind in (
            *("styles", "settings", "webSettings", "fontTable", "numbering"),
            *("footnotes", "endnotes", "comments", "header", "footer"),
        )
    },
    OFFICE + "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    OFFICE + "extended-properties": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    OFFICE + "custom-properties": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties": (
        "application/vnd.openxmlformats-package.core-properties+xml"
    ),
}
KIND_OF_REFERENCE = {
    "headerReference": "header",
    "footerReference": "footer",
    "hyperlink": "hyperlink",
    "blip": "image",
}


def entries_are_readable(package: Package) -> Iterator[Problem]:
    """The zip opens, every CRC is right, every XML part is well-formed."""
    yield from package.faults


def no_duplicate_entries(package: Package) -> Iterator[Problem]:
    """Part names are compared without regard to case (OPC)."""
    for name, count in Counter(name.lower() for name in package.names).items():
        if count > 1:
            yield Problem(name, f"stands {count} times in the zip")


def no_doctype(package: Package) -> Iterator[Problem]:
    for name, tree in package.trees.items():
        if tree.getroottree().docinfo.internalDTD is not None:
            yield Problem(name, "has a document type declaration")


def package_has_its_main_parts(package: Package) -> Iterator[Problem]:
    if not package.names:
        return
    if CONTENT_TYPES not in package.parts:
        yield Problem("", f"{CONTENT_TYPES} is missing")
    mains = [rel for rel in package.relationships if rel.source == "" and rel.type == OFFICE + "officeDocument"]
    if len(mains) != 1:
        yield Problem("_rels/.rels", f"{len(mains)} main documents instead of one")


def parts_have_content_types(package: Package) -> Iterator[Problem]:
    for name in package.parts:
        if name != CONTENT_TYPES and not name.endswith("/") and package.content_type(name) is None:
            yield Problem(name, "has no content type")
    types = package.trees.get(CONTENT_TYPES)
    for override in () if types is None else types.iterfind("{*}Override"):
        if override.get("PartName", "")[1:] not in package.parts:
            yield Problem(CONTENT_TYPES, f"names {override.get('PartName')}, which is missing")


def relationship_targets_exist(package: Package) -> Iterator[Problem]:
    for rel in package.relationships:
        if not rel.external and rel.target not in package.parts:
            yield Problem(rels_part(rel.source), f"{rel.id} leads to {rel.target}, which is missing")
    for name in package.names:
        if name.endswith(".rels") and source_of(name) not in {"", *package.parts}:
            yield Problem(name, "its part is missing")


def relationship_targets_have_the_right_type(package: Package) -> Iterator[Problem]:
    for rel in package.relationships:
        actual, wanted = package.content_type(rel.target), CONTENT_TYPE_OF.get(rel.type)
        if rel.external or rel.target not in package.parts:
            continue
        if wanted and actual != wanted:
            yield Problem(rel.target, f"is {actual} instead of {wanted}")
        if rel.type == OFFICE + "image" and not (actual or "").startswith("image/"):
            yield Problem(rel.target, f"is {actual} instead of an image")


def relationship_ids_are_unique(package: Package) -> Iterator[Problem]:
    for (source, rel_id), count in Counter((rel.source, rel.id) for rel in package.relationships).items():
        if count > 1 or not rel_id:
            yield Problem(rels_part(source), f"relationship id {rel_id!r} stands {count} times")


def relationship_ids_are_defined(package: Package) -> Iterator[Problem]:
    kinds = {(rel.source, rel.id): posixpath.basename(rel.type) for rel in package.relationships}
    for name, tree in package.trees.items():
        for element in tree.iter("{*}*"):
            for key, value in element.attrib.items():
                if not key.startswith(f"{{{R}}}"):
                    continue
                local = element.tag.rpartition("}")[2]
                kind, wanted = kinds.get((name, value)), KIND_OF_REFERENCE.get(local)
                if kind is None:
                    yield Problem(name, f"{local} uses the relationship {value!r}, which is not defined")
                elif wanted and kind != wanted:
                    yield Problem(name, f"{local} uses {value!r}, which is of the kind {kind}")


def prefixes_are_declared(package: Package) -> Iterator[Problem]:
    """Every prefix named in mc:Ignorable, mc:MustUnderstand, mc:ProcessContent and in Requires of mc:Choice."""
    for name, tree in package.trees.items():
        for element in tree.iter("{*}*"):
            listed = [element.get(f"{{{MC}}}{key}", "") for key in ("Ignorable", "MustUnderstand", "ProcessContent")]
            if element.tag == f"{{{MC}}}Choice":
                listed.append(element.get("Requires", ""))
            for prefix in " ".join(listed).split():
                if prefix.partition(":")[0] not in element.nsmap:
                    yield Problem(name, f"the prefix {prefix} is not declared")
