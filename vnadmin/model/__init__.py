"""Văn bản là gì: a document as typed objects, whatever its kind; frozen, in one normal form, impossible ones refused.

`document` holds the components of a page; `issuer`, `number`, `competence`, `basis`, `body` (its words are `runs`, its
tables `table` of `rows` of `cells`), `recipients`, `signature`, `signatory` and `stamps` are those components; `annex`
and `attached` what is sent along; `ward` gives the issuers of a commune. What is typed as text is read by `outline` (a
body), `issuer_text` and `signature_lines`; `given_body` takes either form of a body. `numbering` computes every number
of the body, `totals` the sums of a table, `labels` and `references` what points to a place; `faults` collects what is
wrong.
"""
