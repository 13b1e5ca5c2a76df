"""Generated documents: any Vietnamese text, marks that XML minds, names that wrap, optional parts empty or not."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from unicodedata import category

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnadmin import (
    Annex,
    Article,
    AttachedText,
    Basis,
    Cell,
    Chapter,
    Clause,
    Decision,
    Invitation,
    Item,
    Law,
    Marks,
    Minutes,
    Month,
    OfficialLetter,
    Paragraph,
    Part,
    Point,
    Recipient,
    RecipientGroup,
    Report,
    Resolution,
    Run,
    Section,
    Signatory,
    Signature,
    Submission,
    Subsection,
    Table,
    Ward,
)
from vnadmin.kinds import kinds
from vnadmin.model.body import Node
from vnadmin.model.labels import is_written
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
    return seen and not typed_mark(text) and not is_written(text)


@cache
def text() -> SearchStrategy[str | list[str | Run]]:
    """Plain words, or words with stretches in bold and italic."""
    run = st.builds(Run, sentence(6), st.booleans(), st.booleans())
    mixed = st.lists(sentence(6) | run, min_size=1, max_size=4)
    return sentence() | mixed.filter(lambda parts: _usable("".join(p if isinstance(p, str) else p.text for p in parts)))


@cache
def tables() -> SearchStrategy[Table]:
    """Columns with and without groups, cells of every kind, alignment and totals."""
    number = st.integers(-(10**9), 10**9) | st.decimals(-(10**6), 10**6, places=2)
    paragraphs = st.builds(Cell, st.lists(line(4), min_size=1, max_size=3))
    cell = st.sampled_from(["", None]) | line(5) | number | paragraphs
    title = st.just("TT") | line(3)
    group = st.tuples(line(3), st.lists(line(2), min_size=1, max_size=2))
    align = st.sampled_from(["", "left", "center", "right"])

    def table(titles: list[object], summed: bool, data: st.DataObject) -> Table:  # drawn
        count = sum(len(each[1]) if isinstance(each, tuple) else 1 for each in titles)
        columns = [*[cell] * count, *[number | st.just("-")] * summed]
        rows = data.draw(st.lists(st.tuples(*columns), max_size=4))
        aligned = data.draw(st.just([]) | st.lists(align, min_size=len(columns), max_size=len(columns)))
        if not summed:
            return Table(titles, rows, align=aligned)  # type: ignore[arg-type]  # as drawn
        return Table([*titles, "Cộng số"], rows, align=aligned, total=["Cộng số"])  # type: ignore[list-item]  # as drawn

    titles = st.lists(title | group, min_size=1, max_size=3)
    return st.builds(table, titles, st.booleans(), st.data())


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
    return law | decree | line().filter(_says).map(lambda words: f"Theo đề nghị của {words}")


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
    ward = st.sampled_from(WARDS).map(Ward)
    organs_of = ward.flatmap(lambda w: st.sampled_from([w.chairman, w.people_council, w.council_standing_committee()]))
    boards = ward.map(lambda w: w.board("Ban Chỉ đạo lấy ý kiến Nhân dân", "BCĐ"))
    return committees | offices | organs_of | boards


def names(least: int = 0) -> SearchStrategy[list[str]]:
    """Names of people and organs, one a line."""
    return st.lists(line(6).filter(_says), min_size=least, max_size=3)


def _says(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def moments() -> SearchStrategy[datetime]:
    return st.datetimes(datetime(1950, 1, 1), datetime(2099, 12, 31))


def marks() -> SearchStrategy[Marks]:
    return st.builds(
        Marks,
        urgency=st.sampled_from(["", "khẩn", "thượng khẩn", "hỏa tốc"]),
        secrecy=st.sampled_from(["", "mật", "tối mật", "tuyệt mật"]),
        circulation=st.sampled_from(["", "xem xong trả lại", "lưu hành nội bộ", "tài liệu thu hồi"]),
        address=st.lists(line(8), max_size=3),
    )


def annexes() -> SearchStrategy[list[Annex]]:
    title = line(8).filter(lambda text: not text.endswith((".", ";")))
    content = st.lists(leaves(), min_size=1, max_size=2) | nodes((Clause,)).filter(bool)
    return st.lists(st.builds(Annex, title, content, landscape=st.booleans()), max_size=2)


def attached_texts() -> SearchStrategy[AttachedText]:
    name = st.sampled_from(["Quy chế", "Quy định", "Kế hoạch"])
    subject = subjects().filter(lambda text: not text.casefold().startswith(("quy chế", "quy định", "kế hoạch")))
    return st.builds(AttachedText, name, subject, nodes((Chapter, Section, Article, Clause)).filter(bool))


ANNOUNCEMENT = "Chi tiết tại các Phụ lục kèm theo."
"""Names no number: it announces one annex as well as several."""


@st.composite
def documents(
    draw: st.DrawFn, /, cls: type, text: str, content: SearchStrategy[object], **own: SearchStrategy[object]
) -> object:
    """Objects of one kind; `text` is the field that holds its body, `content`, and announces the annexes."""
    fields: dict[str, SearchStrategy[object]] = {
        "issuer": issuers(),
        "subject": subjects(),
        "number": st.none() | st.integers(1, 9999),
        "recipients": recipients(),
        "marks": st.none() | marks(),
        "draft": st.booleans(),
        "electronic": st.booleans(),
        "size": st.sampled_from([13, 14]),
    }
    given: dict[str, object] = {name: draw(strategy) for name, strategy in (fields | own).items()}
    given["annexes"] = draw(st.just([]) | annexes())
    level = Article if cls is Decision else Paragraph  # what a decision decides stands in articles
    given[text] = [*draw(content), *([level(ANNOUNCEMENT)] if given["annexes"] else [])]  # type: ignore[misc]  # a sequence
    return cls(**given)


SIGNED: dict[str, SearchStrategy[object]] = {
    "signature": signatures(),
    "date": dates(),
    "place": st.sampled_from(["", "Hà Nội"]),
}
TEXT: dict[str, SearchStrategy[object]] = SIGNED | {
    "bases": st.lists(legal_bases(), max_size=4),
    "opening": st.just("") | text(),
    "closing": st.just("") | text(),
    "attachments": st.lists(line(8), max_size=2),
}


def text_papers(cls: type, **own: SearchStrategy[object]) -> SearchStrategy[object]:
    """Objects of a kind that has a text: bases, opening, body, closing words."""
    return documents(cls, "body", bodies(), **(TEXT | own))


def decisions() -> SearchStrategy[object]:
    """Decisions that decide by their own articles, and those that issue a text of its own."""
    common = TEXT | {
        "normative": st.just(False),
        "effective": st.sampled_from(["ngày ký", date(2026, 6, 1), None]),
        "responsible": names(),
    }
    article = st.builds(Article, text(), nodes((Clause, Point)))
    direct = documents(Decision, "body", st.lists(article, min_size=1, max_size=3), **common)
    return direct | documents(Decision, "body", st.lists(article, max_size=2), attached=attached_texts(), **common)


def letters() -> SearchStrategy[object]:
    named = text_papers(OfficialLetter, drafting_unit=st.sampled_from(["VHXH", "VX"]), addressees=names(1))
    committees = st.sampled_from(WARDS).map(lambda code: Ward(code).people_committee)
    number = st.just("12/UBND-KTHTĐT")
    return named | text_papers(OfficialLetter, issuer=committees, number=number, addressees=names(1))


def invitations() -> SearchStrategy[object]:
    own = {
        "guests": names(1),
        "time": moments(),
        "venue": line(6).filter(_says),
        "chair": st.sampled_from(NAMES),
        "meeting": st.just("") | line(6).filter(_says),
        "date": st.none() | st.just(Month(1950, 1)) | st.just(date(1950, 1, 1)),  # no later than the meeting
    }
    return documents(Invitation, "notes", st.just([]) | bodies(), **(SIGNED | own))


def minutes() -> SearchStrategy[object]:
    titles = st.sampled_from(["", "Chủ tịch UBND phường", "Công chức Văn phòng HĐND và UBND"])
    one = st.builds(Signatory, st.sampled_from(NAMES), titles)
    meeting = st.sampled_from(["Họp", "Hội nghị", "Hội thảo"])
    own = {
        "subject": st.builds("{} {}".format, meeting, subjects()),
        "started": st.datetimes(datetime(1950, 1, 1), datetime(2020, 1, 1)),
        "ended": st.datetimes(datetime(2020, 1, 1), datetime(2099, 12, 31)),
        "venue": line(6).filter(_says),
        "present": names(1),
        "absent": names(),
        "chair": one | st.sampled_from(NAMES),
        "secretary": one,
        "witnesses": st.lists(one, max_size=3),
    }
    return documents(Minutes, "body", bodies(), **own)


OWN_FORMS: dict[str, SearchStrategy[object]] = {
    "nghi_quyet": text_papers(Resolution, session=st.sampled_from(["", "khóa I, kỳ họp thứ 3"])),
    "quyet_dinh": decisions(),
    "bao_cao": text_papers(Report, addressees=names()),
    "to_trinh": text_papers(Submission, addressees=names(1)),
    "cong_van": letters(),
    "giay_moi": invitations(),
    "bien_ban": minutes(),
}
PLAIN = (
    "chi_thi quy_che quy_dinh thong_cao thong_bao huong_dan chuong_trinh ke_hoach phuong_an de_an du_an giay_uy_quyen"
    " phieu_gui phieu_chuyen phieu_bao"
).split()
"""The kinds that share Mẫu 1.4."""

DOCUMENTS: dict[str, SearchStrategy[object]] = OWN_FORMS | {key: text_papers(kinds()[key]) for key in PLAIN}
"""A strategy for every registered kind, by its key."""
