"""Are the styles and the lists that are used defined, and do they hang together?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from .package import NS, Package, Problem, val, w

STYLE_USE = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}


def _style_types(package: Package) -> dict[str, str]:
    styles = package.tree_of("styles")
    found = () if styles is None else styles.iterfind("w:style", NS)
    return {val(style, "styleId"): val(style, "type") or "paragraph" for style in found}


def style_ids_are_defined(package: Package) -> Iterator[Problem]:
    types = _style_types(package)
    for name, tree in package.word_trees.items():
        for tag, wanted in STYLE_USE.items():
            for use in tree.iter(w(tag)):
                if types.get(val(use)) != wanted:
                    yield Problem(name, f"{tag} {val(use)!r} is not a {wanted} style")


def styles_hang_together(package: Package) -> Iterator[Problem]:
    """Ids and names are unique; basedOn is of the same type; next is a paragraph style; link joins the two types."""
    styles, types = package.tree_of("styles"), _style_types(package)
    found = [] if styles is None else styles.findall("w:style", NS)
    keys = [("styleId", val(s, "styleId")) for s in found] + [("name", val(s.find("w:name", NS))) for s in found]
    for (key, value), count in Counter(keys).items():
        if count > 1 or not value:
            yield Problem("styles", f"{key} {value!r} stands {count} times")
    other = {"paragraph": "character", "character": "paragraph"}
    for style in found:
        own = types[val(style, "styleId")]
        for tag, wanted in {"basedOn": own, "next": "paragraph", "link": other.get(own, "")}.items():
            for element in style.iterfind(f"w:{tag}", NS):
                if types.get(val(element)) != wanted:
                    owner = val(style, "styleId")
                    yield Problem("styles", f"{tag} {val(element)!r} of {owner} is not a {wanted} style")


def numbering_is_defined(package: Package) -> Iterator[Problem]:
    tree = package.tree_of("numbering")
    lists = etree.Element("none") if tree is None else tree
    kinds = {val(a, "abstractNumId") for a in lists.iterfind("w:abstractNum", NS)}
    numbers = {val(n, "numId") for n in lists.iterfind("w:num", NS)} | {"0"}
    for use in lists.iterfind("w:num/w:abstractNumId", NS):
        if val(use) not in kinds:
            yield Problem("numbering", f"abstractNum {val(use)} is not defined")
    for name, part in package.word_trees.items():
        for use in part.iterfind(".//w:numPr/w:numId", NS):
            if val(use) not in numbers:
                yield Problem(name, f"numId {val(use)} is not defined")
