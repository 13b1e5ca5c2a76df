"""Generated documents: any Vietnamese text, marks that XML minds, names that wrap, optional parts empty or not."""

from __future__ import annotations

from datetime import date
from functools import cache
from unicodedata import category

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnadmin import (
    Article,
    Basis,
    Chapter,
    Clause,
    Item,
    Law,
    Month,
    Paragraph,
    Part,
    Plan,
    Point,
    Recipient,
    RecipientGroup,
    Run,
    Section,
    Signature,
    Subsection,
    Table,
    Ward,
)
from vnadmin.model.body import Node
from vnadmin.model.marks import typed_mark
from vnadmin.rules.units import all_units

SYLLABLES = (
    "Ủy ban nhân dân phường Bắc Kạn thực hiện quy chế dân chủ ở cơ sở đối với hộ gia đình tổ dân phố số 5 giữ gìn"
    " nghĩa vụ quyền làm chủ của Nhân dân Đặng Thị Ngọc Ánh ngoằn ngoèo khuỷu tay thuở xưa ghế đẩu & < > \" ' “” ‘’ – …"
    " {{ trich_yeu }} {% if %} {# #} &amp; &#10; ]]> <w:t> x² ½ 100% a/b a\\b 😀 𝔄 Ệ ộ"
).split()
NAMES = ("Nguyễn Văn A", "Phan Đình Huy", "Ksor H'Blăm", "Trần Thị Bích Ngọc-Lan", "Đỗ Ý")
WARDS = ("01843", "01840", *sorted(unit.code for unit in all_units() if "'" in unit.name or "’" in unit.name)[:5])

word = st.sampled_from(SYLLABLES) | st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn"), exclude_characters="\ue000\ue001"),
    min_size=1,
    max_size=6,
)


@cache  # made once, and not for every sentence drawn
def sentence(max_words: int = 12) -> SearchStrategy[str]:
    """Words with single or double blanks between them; begins with no numbering mark."""
    blank = st.sampled_from([" ", " ", " ", "  ", "\u00a0", "\t", "\n"])
    pairs = st.lists(st.tuples(word, blank), min_size=1, max_size=max_words)
    return pairs.map(lambda parts: "".join(w + b for w, b in parts).strip()).filter(_usable)


@cache
def line(max_words: int = 12) -> SearchStrategy[str]:
    """A sentence on one line."""
    return sentence(max_words).map(lambda text: " ".join(text.split())).filter(_usable)


def _usable(text: str) -> bool:
    seen = any(not letter.isspace() and category(letter) != "Cf" for letter in text)
    return seen and not typed_mark(text)


@cache
def text() -> SearchStrategy[str | list[str | Run]]:
    """Plain words, or words with stretches in bold and italic."""
    run = st.builds(Run, sentence(6), st.booleans(), st.booleans())
    mixed = st.lists(sentence(6) | run, min_size=1, max_size=4)
    return sentence() | mixed.filter(lambda parts: _usable("".join(p if isinstance(p, str) else p.text for p in parts)))


@cache
def tables() -> SearchStrategy[Table]:
    cell = st.just("") | line(5)
    return st.integers(1, 4).flatmap(
        lambda n: st.builds(
            Table,
            st.lists(line(3), min_size=n, max_size=n),
            st.lists(st.lists(cell, min_size=n, max_size=n), max_size=4),
        )
    )


@cache
def leaves() -> SearchStrategy[Paragraph | Table | Item]:
    item = st.builds(Item, text(), st.lists(st.builds(Item, text()), max_size=2))
    return st.builds(Paragraph, text()) | item | tables()


LEVELS: tuple[type[Node], ...] = (Part, Chapter, Section, Subsection, Article, Clause, Point)


@cache
def nodes(levels: tuple[type[Node], ...] = LEVELS) -> SearchStrategy[list[Node | Paragraph | Table]]:
    """Children of a level: loose paragraphs and items first, then numbered levels of one kind."""
    loose = st.lists(leaves(), max_size=2)
    if not levels:
        return loose
    below = st.sampled_from(range(len(levels))).flatmap(
        lambda i: st.lists(st.builds(levels[i], text(), nodes(levels[i + 1 :])), max_size=3)
    )
    return st.builds(lambda first, then: [*first, *then], loose, below)


def bodies() -> SearchStrategy[list[Node | Paragraph | Table]]:
    plan_like = nodes((Section, Clause, Point))
    return (plan_like | nodes()).filter(bool)


def dates() -> SearchStrategy[date | Month | None]:
    days = st.dates(date(1950, 1, 1), date(2099, 12, 31))
    return days | st.builds(Month, st.integers(1950, 2099), st.integers(1, 12)) | st.none()


def legal_bases() -> SearchStrategy[object]:
    day = st.dates(date(1950, 1, 1), date(2099, 12, 31))
    law = st.builds(
        Law, st.sampled_from(["Thực hiện dân chủ ở cơ sở", "Đất đai", "Tổ chức chính quyền địa phương"]), day
    )
    decree = st.builds(
        Basis, st.just("Nghị định"), st.just("59/2023/NĐ-CP"), day, st.just("Chính phủ"), st.just("quy định về A & B")
    )
    return law | decree | line().map(lambda words: f"Theo đề nghị của {words}")


def signatures() -> SearchStrategy[Signature]:
    name = st.sampled_from(NAMES)
    title = st.sampled_from(["Chánh Văn phòng", "Trưởng phòng Văn hóa - Xã hội"])
    return st.one_of(
        st.builds(Signature.head, name),
        st.builds(Signature.deputy, name),
        st.builds(Signature.acting, name),
        st.builds(Signature.by_order, name, title),
        st.builds(Signature.authorised, name, title),
        st.builds(Signature.head, name, other_title=st.just("Trưởng Ban Chỉ đạo"), own_power=st.just(True)),
    )


def recipients() -> SearchStrategy[list[object]]:
    one = line(8).filter(lambda t: not t.casefold().startswith("lưu") and t.strip(" ;:-") != "").map(Recipient)
    filed = st.builds(Recipient.file, st.sampled_from(["", "VHXH", "VP"]), drafter=st.sampled_from(["", "BAYHT"]))
    group = st.sampled_from([[], [RecipientGroup("Gửi bản điện tử")]])
    return st.builds(
        lambda g, many, last: [*g, *many, *last], group, st.lists(one, max_size=5), st.lists(filed, max_size=1)
    )


def subjects() -> SearchStrategy[str]:
    """A phrase: not in capitals, without a full stop."""
    return line(30).filter(lambda text: not text.isupper() and not text.endswith((".", ";")))


def issuers() -> SearchStrategy[object]:
    committees = st.sampled_from(WARDS).map(lambda code: Ward(code).people_committee)
    offices = st.sampled_from(WARDS).map(lambda code: Ward(code).office("Phòng Kinh tế, Hạ tầng và Đô thị", "KTHTĐT"))
    return committees | offices


def plans() -> SearchStrategy[Plan]:
    return st.builds(
        Plan,
        issuer=issuers(),
        subject=subjects(),
        body=bodies(),
        signature=signatures(),
        date=dates(),
        number=st.none() | st.integers(1, 9999),
        bases=st.lists(legal_bases(), max_size=4),
        opening=st.just("") | text(),
        closing=st.just("") | text(),
        attachments=st.lists(line(8), max_size=2),
        recipients=recipients(),
        size=st.sampled_from([13, 14]),
    )


DOCUMENTS: dict[str, SearchStrategy[object]] = {"ke_hoach": plans()}
"""A strategy for every registered kind, by its key."""
