"""Chữ hoa, chữ thường (Phụ lục II): letter case of whole texts, and the capitals of Appendix II.

`slips` finds, `cased` corrects; `within_sentence` sets a phrase that began a line into a sentence.

A false accusation is worse than a miss: a rule speaks only where the words around prove the meaning. A lower case is
asked for only within a sentence, straight after a word or a comma: never at the start of a text, a line, an item, a
quotation or a table cell. Words all in capitals are left alone, and so is a name written wholly in small letters,
unless its surroundings make it a name.

>>> [slip.wanted for slip in slips("Ủy Ban Nhân Dân phường Bắc Kạn, Tỉnh Thái Nguyên")]
['Ủy ban nhân dân', 'tỉnh Thái Nguyên']
>>> cased("theo Khoản 2 điều 5 của Quy chế này")
'theo khoản 2 Điều 5 của Quy chế này'

Decided by pattern
- ND30-II-I: a sentence that follows another in the same line. A new line is not judged: a line may be wrapped.
- ND30-II-III-1.a: "Tỉnh Thái Nguyên" within a sentence; not where a person or an event may have given the name.
- ND30-II-III-1.b: "tại quận 1" where nothing is counted, "phường Điện Biên Phủ"; names of persons need a list.
- ND30-II-III-1.c: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.
- ND30-II-V-1: Nhân dân, Nhà nước after words that make them stand alone (của, với, Đảng và …), not inside a name
  (Ủy ban nhân dân) and not as an attribute (ngân sách nhà nước).
- ND30-II-V-6: a kind of document before "số …/…"; laws that are widely cited, by name (words.toml).
- ND30-II-V-7: điểm, khoản small within a sentence; Điều, Tiểu mục, Mục, Chương, Phần large beside another level, after
  "tại" and its like, or before the name of a document.
- ND30-II-V-8.a, ND30-II-V-8.b, ND30-II-V-8.c: lunar years, tết, weekdays and months in words. "tháng năm" (month and
  year), "lần thứ hai" (second time) and "tháng hai lần" (twice) are no such names. Chủ nhật is not in the decree.

Decided by list (words.toml: the decree's examples, and what a ward writes often)
- ND30-II-II-1.b, ND30-II-III-1.d, ND30-II-III-1.đ, ND30-II-IV-1.a, ND30-II-IV-1.b, ND30-II-IV-2.a, ND30-II-IV-2.b,
  ND30-II-V-2, ND30-II-V-3, ND30-II-V-5, ND30-II-V-9, ND30-II-V-10.

Left to people
- ND30-II-II-1.a, ND30-II-II-2.a, ND30-II-II-2.b: whether words are the name of a person.
- ND30-II-III-2.a, ND30-II-III-2.b: foreign places.
- ND30-II-V-4: Bác, Người, Đảng: a common noun made a name is a matter of meaning.
- Of the rules above: terrain nouns in small letters (sông, vịnh, chợ also begin names of organs and works), titles
  beside other offices than the decree's examples, organs and laws that no list holds.
"""

from vnadmin.text.casing.finding import cased, slips
from vnadmin.text.casing.letter_case import is_upper, lower_first, upper, upper_first
from vnadmin.text.casing.line import Slip
from vnadmin.text.casing.within_sentence import within_sentence

__all__ = ["Slip", "cased", "is_upper", "lower_first", "slips", "upper", "upper_first", "within_sentence"]
