"""Văn bản có tên loại: the kinds that differ in their name and symbol only (Mẫu 1.4, ND30-III-M1.4).

What each of them is called and how its symbol begins stands in `kinds.toml`.
"""

from __future__ import annotations

from vnadmin.kinds.composing import compose_text
from vnadmin.kinds.registry import kind
from vnadmin.kinds.text_paper import TextPaper

__all__ = [
    "Communique",
    "Directive",
    "DispatchNote",
    "ForwardingNote",
    "Guidance",
    "Notice",
    "NotificationNote",
    "PlanOfAction",
    "PowerOfAttorney",
    "Programme",
    "Project",
    "Regulation",
    "Rules",
    "Scheme",
]


@kind("chi_thi", compose_text)
class Directive(TextPaper):
    """Chỉ thị: what a superior orders to be done."""

    __slots__ = ()


@kind("quy_che", compose_text)
class Regulation(TextPaper):
    """Quy chế: a regulation that is issued by itself; one that a decision issues is its `AttachedText`."""

    __slots__ = ()


@kind("quy_dinh", compose_text)
class Rules(TextPaper):
    """Quy định: rules that are issued by themselves; those that a decision issues are its `AttachedText`."""

    __slots__ = ()


@kind("thong_cao", compose_text)
class Communique(TextPaper):
    """Thông cáo: a communiqué about an event or a decision."""

    __slots__ = ()


@kind("thong_bao", compose_text)
class Notice(TextPaper):
    """Thông báo: what others are to know."""

    __slots__ = ()


@kind("huong_dan", compose_text)
class Guidance(TextPaper):
    """Hướng dẫn: how something is to be carried out."""

    __slots__ = ()


@kind("chuong_trinh", compose_text)
class Programme(TextPaper):
    """Chương trình: the work of a period, in its order."""

    __slots__ = ()


@kind("phuong_an", compose_text)
class PlanOfAction(TextPaper):
    """Phương án: how a task or an emergency is met."""

    __slots__ = ()


@kind("de_an", compose_text)
class Scheme(TextPaper):
    """Đề án: a scheme submitted for approval."""

    __slots__ = ()


@kind("du_an", compose_text)
class Project(TextPaper):
    """Dự án: a project, its aims, means and costs."""

    __slots__ = ()


@kind("giay_uy_quyen", compose_text)
class PowerOfAttorney(TextPaper):
    """Giấy ủy quyền: who may act for whom, in what and how long."""

    __slots__ = ()


@kind("phieu_gui", compose_text)
class DispatchNote(TextPaper):
    """Phiếu gửi: goes with papers that are sent."""

    __slots__ = ()


@kind("phieu_chuyen", compose_text)
class ForwardingNote(TextPaper):
    """Phiếu chuyển: hands a paper on to whom it concerns."""

    __slots__ = ()


@kind("phieu_bao", compose_text)
class NotificationNote(TextPaper):
    """Phiếu báo: tells a single receiver of a result or an appointment."""

    __slots__ = ()
