"""Our own judge of a .docx: each check is one small function from the opened package to the problems it sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import container_checks as container
from . import markup_checks as markup
from . import reference_checks as reference
from . import style_checks as style
from . import table_checks as table
from .package import Package, Problem

CHECKS: tuple[Callable[[Package], Iterator[Problem]], ...] = (
    container.entries_are_readable,
    container.no_duplicate_entries,
    container.no_doctype,
    container.package_has_its_main_parts,
    container.parts_have_content_types,
    container.relationship_targets_exist,
    container.relationship_targets_have_the_right_type,
    container.relationship_ids_are_unique,
    container.relationship_ids_are_defined,
    container.prefixes_are_declared,
    style.style_ids_are_defined,
    style.styles_hang_together,
    style.numbering_is_defined,
    reference.comments_are_defined,
    reference.notes_are_defined,
    reference.drawing_ids_are_unique,
    reference.bookmarks_are_paired,
    reference.anchors_exist,
    reference.fields_are_balanced,
    reference.core_dates_are_w3cdtf,
    markup.children_are_known_and_in_order,
    markup.properties_come_first,
    markup.section_properties_come_last,
    table.tables_have_rows_and_cells,
    table.rows_fill_the_grid,
    markup.measures_are_whole_numbers,
    markup.stories_end_with_a_paragraph,
    markup.outer_blanks_are_preserved,
    markup.text_stands_in_text_elements,
    markup.newer_namespaces_are_ignorable,
)


def package_problems(data: bytes) -> list[Problem]:
    """Everything our checks have against a .docx; an empty list is a good file."""
    package = Package.open(data)
    return [problem for check in CHECKS for problem in check(package)]
