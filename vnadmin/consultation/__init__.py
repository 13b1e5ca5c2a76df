"""Lấy ý kiến Nhân dân: one consultation as typed objects, its arithmetic, and what a check of it finds.

The facts are a `consultation` in one of two regimes (`regime`) with its `timeline` (`window`, `working_days`).
A `check` puts together what is found of the time (`time_findings`: `people_period`, `other_periods`, `order_checks`),
of a plan's recipients (`recipient_findings`) and of the days that a paper says (`day_findings`, `weekday_findings`).

Single `answer`s to `question`s of the `household`s are judged and counted (`counting`: `register`, `marks`, `judging`)
into a `tally` for each residential group, which minutes may also give; `invariants` hold in every tally, `totals` add
them up, `differences` compares them. `threshold` and `rate` (`percentages`) say what the figures mean.
"""
