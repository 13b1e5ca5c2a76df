"""Chức vụ, họ tên và quyền hạn của người ký: under which authority a document is signed (ND30-I-II-7)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from vnadmin.model.faults import Faults
from vnadmin.model.issuer import Issuer
from vnadmin.model.signature_faults import DEPUTY, signature_faults
from vnadmin.rules.authority import authorities
from vnadmin.text.spelling import fold

__all__ = ["Authority", "Signature"]

Authority = Literal["", "KT", "TL", "TUQ", "Q"]
AUTHORITIES = get_args(Authority)
MARKED = re.compile(r"(TM|KT|TL|TUQ|Q)\b\.?\s*")
RANKED = re.compile(
    r"(?:(?:GS|PGS|TS|Th\.?S|CN|KS|BS|BSCK\w*|CK\w*|DS|NGND|NGƯT|NSND|NSƯT)\b\.?"
    r"|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư|Bác sĩ|Nhà giáo|Nghệ sĩ)[\s.]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """Người ký: name, own title, and the authority it is signed under.

    `authority` is "" (the head), "KT" (a deputy for the head), "TL" (by the head's order), "TUQ" (authorised by the
    head) or "Q" (acting head). `title` is the signer's own title; the head's and the deputy's follow from the issuer.
    `principal` is the title signed for (default: the issuer's head). `through` is the office head for whom a deputy
    signs by order: TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG. `other_title` stands above the name: the
    office of state of whoever signs for a board under the organ's seal (ND30-I-II-7.c/1, ND30-I-II-7.đ).
    A collective issuer brings "TM." by itself; `own_power` (the chairman's own power) leaves it out, and is the same as
    signing under the issuer `Ward.chairman`. `ranked` allows an academic or military rank before the name, where the
    sector's head has allowed it (ND30-I-II-7.c/2). `on_behalf` is the name after a "TM." that was written; it must be
    the issuer's.
    """

    name: str
    title: str = ""
    authority: Authority = ""
    principal: str = field(default="", kw_only=True)
    through: str = field(default="", kw_only=True)
    other_title: str = field(default="", kw_only=True)
    own_power: bool = field(default=False, kw_only=True)
    ranked: bool = field(default=False, kw_only=True)
    on_behalf: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        faults = Faults()
        object.__setattr__(self, "name", faults.line("name", self.name))
        for name in ("title", "principal", "through", "other_title", "on_behalf"):
            if (given := getattr(self, name)) != "":
                object.__setattr__(self, name, faults.line(name, given, empty=True))
        for name in ("own_power", "ranked"):
            faults.want(name, getattr(self, name), (bool,), vi="phải là có hoặc không")
        if self.authority not in AUTHORITIES:
            authority: object = self.authority
            said = repr(authority) if isinstance(authority, str) else type(authority).__name__
            faults.add(
                "authority",
                f"want one of {AUTHORITIES}, got {said}",
                "ND30-I-II-7.b/KT",
                "quyền hạn ký chỉ có thể là KT, TL, TUQ hoặc Q (TM. do cơ quan ban hành quyết định)",
            )
        self._check_marks(faults)
        self._check_titles(faults)
        self._check_name(faults)
        faults.refuse()

    def _check_name(self, faults: Faults) -> None:
        name = self.name
        if RANKED.match(name):
            if not self.ranked:
                message = f"{name!r}: no rank or degree before the name"
                vi = f"“{name}”: trước họ tên không ghi học hàm, học vị, danh hiệu"
                faults.add("name", message, "ND30-I-II-7.c/2", vi)
        elif (name.isupper() or name.islower()) and " " in name and any(len(word) > 1 for word in name.split()):
            message = f"{name!r}: a name is written with capital first letters only"
            vi = f"“{name}”: họ tên viết thường, viết hoa chữ cái đầu: {name.title()}"
            faults.add("name", message, "ND30-I-II-7.đ", vi)

    def _check_marks(self, faults: Faults) -> None:
        for name in ("title", "principal", "through", "other_title"):
            given = getattr(self, name)
            found = MARKED.match(given) if given else None
            if found and not (name == "other_title" and found[1] == "Q"):  # acting elsewhere is an office too
                faults.add(
                    name,
                    f"{given!r}: say authority={found[1]!r} and give the title without it",
                    f"ND30-I-II-7.b/{found[1]}",
                    f"chức vụ ghi không kèm “{found[0].strip()}”; "
                    + ("TM. tự có" if found[1] == "TM" else f"ghi riêng quyen_han: {found[1]}"),
                )

    def _check_titles(self, faults: Faults) -> None:
        if self.authority == "KT" and self.principal.casefold().startswith(DEPUTY.casefold()):
            faults.add(
                "principal",
                f"'KT.' stands before the head's title, not before the deputy's own: KT. {self.principal.upper()}",
                "ND30-I-II-7.b/KT",
                "“KT.” đứng trước chức vụ của người đứng đầu, không đứng trước chức vụ cấp phó",
            )
        if self.authority in ("TL", "TUQ") and not self.title:
            faults.add(
                "title",
                f"{self.authority}. wants the signer's own title",
                f"ND30-I-II-7.b/{self.authority}",
                f"ký {self.authority}. phải ghi chức vụ của người ký",
            )
        both = [fold(title) for title in (self.title, self.other_title)]
        if all(both) and (both[0].startswith(f"phó {both[1]}") or both[1].startswith(f"phó {both[0]}")):
            faults.add(
                "other_title",
                f"{self.title!r} and {self.other_title!r}: a deputy signs with 'KT.'",
                "ND30-I-II-7.b/KT",
                "cấp phó ký thay phải có “KT.” trước chức vụ của người đứng đầu",
            )
        if self.on_behalf and (self.own_power or self.authority in ("TL", "TUQ")):
            faults.add(
                "on_behalf",
                "'TM.' stands for the body; own power, TL. and TUQ. are the head's",
                "ND30-I-II-7.b/TM",
                "“TM.” là ký thay mặt tập thể, không đi cùng TL., TUQ. hay thẩm quyền riêng",
            )
        if self.through and self.authority != "TL":
            faults.add(
                "through",
                "only a signature by order (TL) goes through an office head",
                "ND30-I-II-7.b/TL",
                "chỉ ký thừa lệnh (TL.) mới qua người đứng đầu đơn vị",
            )

    @classmethod
    def head(cls, name: str, title: str = "", *, other_title: str = "", own_power: bool = False) -> Signature:
        """Người đứng đầu: CHỦ TỊCH; for a collective issuer below TM."""
        return cls(name, title, other_title=other_title, own_power=own_power)

    @classmethod
    def deputy(cls, name: str, title: str = "", *, other_title: str = "", own_power: bool = False) -> Signature:
        """Cấp phó ký thay: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH (ND30-I-II-7.b/KT, ND30-D13.2)."""
        return cls(name, title, "KT", other_title=other_title, own_power=own_power)

    @classmethod
    def acting(cls, name: str, *, other_title: str = "", own_power: bool = False) -> Signature:
        """Quyền cấp trưởng: Q. CHỦ TỊCH (ND30-I-II-7.b/Q)."""
        return cls(name, "", "Q", other_title=other_title, own_power=own_power)

    @classmethod
    def by_order(cls, name: str, title: str, *, principal: str = "", through: str = "") -> Signature:
        """Thừa lệnh: TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG (ND30-I-II-7.b/TL)."""
        return cls(name, title, "TL", principal=principal, through=through)

    @classmethod
    def authorised(cls, name: str, title: str, *, principal: str = "") -> Signature:
        """Thừa ủy quyền: TUQ. CHỦ TỊCH / TRƯỞNG PHÒNG … (ND30-I-II-7.b/TUQ)."""
        return cls(name, title, "TUQ", principal=principal)

    def settled(self, issuer: Issuer) -> Signature:
        """The same signature in its one normal form: what follows from the issuer is not said again."""
        head = (self.principal or issuer.head).casefold()
        deputy = f"{DEPUTY}{head}".casefold()
        settled = self
        if self.principal and self.principal.casefold() == issuer.head.casefold():
            settled = replace(settled, principal="")
        if self.on_behalf and fold(self.on_behalf) == fold(issuer.collective):
            settled = replace(settled, on_behalf="")
        if self.own_power and not replace(self, own_power=False).for_body(issuer):
            settled = replace(settled, own_power=False)
        title = self.title.casefold()
        if not title or not head:
            return settled
        if self.authority in ("", "Q") and title == head:
            return replace(settled, title="")
        if self.authority in ("", "KT") and title.startswith(deputy):
            return replace(settled, title="" if title == deputy else self.title, authority="KT")
        return settled

    def faults(self, issuer: Issuer) -> Faults:
        """What keeps this signature from standing under a document of `issuer`."""
        return signature_faults(self, issuer)

    def for_body(self, issuer: Issuer) -> str:
        """Tập thể: what follows "TM."; empty where one head signs, on own power, by order or as authorised."""
        return issuer.collective if not self.own_power and self.authority in ("", "KT", "Q") else ""

    def lines(self, issuer: Issuer) -> tuple[str, ...]:
        """Authority and titles in sentence case, one a line, as they stand above the signature."""
        marks = {key: row.mark for key, row in authorities().items()}
        head = self.principal or issuer.head
        body = self.for_body(issuer)
        lines = [f"{marks['TM']} {body}"] if body else []
        if self.authority == "":
            lines.append(self.title or head)
        elif self.authority == "Q":
            lines.append(f"{marks['Q']} {self.title or head}")
        else:
            lines.append(f"{marks[self.authority]} {head}")
            if self.through:
                lines.append(f"{marks['KT']} {self.through}")
            lines.append(self.title or f"{DEPUTY}{head}")
        return tuple(lines)
