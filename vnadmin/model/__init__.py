"""Văn bản là gì: a document as typed objects, whatever its kind; frozen, in one normal form, impossible ones refused.

`document` holds the components of a page; `issuer`, `number`, `basis`, `body`, `recipients` and `signature` are those
components; `ward` gives the issuers of a commune. What is typed as text is read by `outline` (a body), `issuer_text`
and `signature_lines`. `numbering` computes every number of the body; `faults` collects what is wrong.
"""
