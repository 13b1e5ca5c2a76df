"""Giấy tờ của cuộc lấy ý kiến: every paper of one consultation, made from one set of facts.

`facts` holds what is known, `catalogue` lists the papers in the order of their life, `registered` is the number that a
paper was given. Sheets (no number, no recipients) are kinds of their own: `ballot` and `ballot_book`, and those of a
residential group (`group_paper`: lists, minutes, reports), which `of_group` makes from the facts. Documents of the UBND
are the decree's kinds with words from the facts: `agencies_letter`, `public_notice`, `response_report`, `submission`,
`result_notice`; each has a `lacking_…` beside it that says what it still needs.
"""
