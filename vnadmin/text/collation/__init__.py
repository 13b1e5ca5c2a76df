"""Thứ tự chữ Việt: the order of Vietnamese words, names, addresses and household codes; keys for `sorted`.

>>> sorted(["Trần Thị Ánh", "Lê Văn Bình", "Lê Thị Anh", "Đỗ Văn Ảnh"], key=name_key)
['Lê Thị Anh', 'Đỗ Văn Ảnh', 'Trần Thị Ánh', 'Lê Văn Bình']
>>> sorted(["Tổ 10", "tổ 2", "Tô 3"], key=collation_key)
['Tô 3', 'tổ 2', 'Tổ 10']

What others say
- No rule of law is known to us that prescribes an order: Decree 30/2020/NĐ-CP names none, and of the national standards
  TCVN 6064:1995 lays out keyboards. What stands is dictionary practice.
- Vũ Xuân Lương (Trung tâm Từ điển học, Vietlex), "Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng Việt": letters
  a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; tones ngang, huyền, hỏi, ngã, sắc, nặng; of two
  blocks the one that begins the other comes first; letters before tones in a syllable (4.1, 4.2), and words of several
  syllables syllable by syllable (4.3). ch, gh, ng … are two letters each.
- Unicode CLDR, collation `vi`, type standard: the same letters and the same tones (`&̀<<̉<<̃<<́<<̣`), but the letters of the
  whole text before the first tone: "tuần chay" before "tuân thủ", which dictionaries have the other way round.
- Schools recite the tones otherwise (ngang, sắc, huyền, hỏi, ngã, nặng), and some dictionaries follow that.

What we decide
- Letters and tones as Vietlex and CLDR have them; syllable by syllable as Vietlex: "Hà Thị" < "Hạ An".
- Numbers by value ("Tổ 2" < "Tổ 10"), and before words. Nothing comes before something: "An" < "An Bình".
- A hyphen or another mark divides syllables as a blank does; an apostrophe does not: "H'Blăm" is one syllable, hblăm.
  Letters of minority and foreign words stand with their base (ŏ with o, č with c); letters without one after z.
- What does not count at first (marks, zeros in front, foreign accents, a tone mark on another vowel) decides last, so
  keys are equal exactly where `vnadmin.text.spelling.fold` makes the texts equal: letter case, NFC or NFD, hoà or hòa,
  kinds of dash, apostrophe and blank make no difference. Vietlex puts small letters first; here equal texts keep the
  order in which they were given (`sorted` is stable).
"""

from vnadmin.text.collation.addresses import AddressKey, address_key, household_key
from vnadmin.text.collation.names import NameKey, name_key
from vnadmin.text.collation.syllables import CollationKey, collation_key

__all__ = ["AddressKey", "CollationKey", "NameKey", "address_key", "collation_key", "household_key", "name_key"]
