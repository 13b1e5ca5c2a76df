"""Các Điều của quyết định: counted, pointed to by recipients, and written without titles (ND30-III-M1.2)."""

from __future__ import annotations

import re
from dataclasses import replace

from vnadmin.model.body import Article, Body, Node
from vnadmin.model.faults import Faults
from vnadmin.model.recipients import Recipient, Recipients

__all__ = ["AS_ARTICLE", "article_count", "check_as_article", "running"]

RULE = "ND30-III-M1.2"
AS_ARTICLE = re.compile(r"Như (?:các )?Điều [0-9]", re.IGNORECASE)
"""Those whom an article names as recipients: "Như Điều 3", "Như Điều 1, Điều 3"."""


def article_count(body: Body) -> int:
    """How many articles there are, in chapters and sections, too."""
    count = 0
    for child in body:
        if isinstance(child, Article):
            count += 1
        elif isinstance(child, Node) and child.rank < Article.rank:
            count += article_count(child.body)  # type: ignore[arg-type]  # normal form
    return count


def check_as_article(faults: Faults, recipients: Recipients, count: int) -> None:
    """A fault for every recipient that points to an article that there is not."""
    for i, one in enumerate(recipients):
        if not isinstance(one, Recipient) or not AS_ARTICLE.match(one.name):
            continue
        if max(int(number) for number in re.findall("[0-9]+", one.name)) > count:
            vi = f"“{one.name}”: văn bản chỉ có {count} Điều"
            faults.add(f"recipients[{i}]", f"{one.name!r}: there are {count} articles", RULE, vi)


def running(body: Body) -> Body:
    """The articles of a decision: one that has a single line has no title, the line is what it decides."""
    return tuple(
        replace(child, titled=False) if isinstance(child, Article) and child.titled and not child.body else child
        for child in body
    )
