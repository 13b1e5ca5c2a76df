"""Lấy ý kiến Nhân dân: one consultation as typed objects, its arithmetic, and what a check of it finds.

The facts are a `consultation` in one of two regimes (`regime`) with its `timeline` (`window`, `working_days`), the
`household`s of its residential groups in their `list_order`, a `ballot_team` for each, and `opinion`s on a `target` in
the draft. A `check` puts together what is found of the time (`time_findings`: `people_period`, `other_periods`,
`order_checks`), of a plan's recipients (`recipient_findings`), of the days that a paper says (`day_findings`,
`weekday_findings`) and of the lists (`household_findings`, `team_findings`, `opinion_findings`); `change_findings`
looks at the final text.

Single `answer`s to `question`s of the households are judged and counted (`counting`: `register`, `marks`, `judging`)
into a `tally` for each residential group, which minutes may also give; `invariants` hold in every tally, `totals` add
them up, `differences` compares them. `threshold`, `favour`, `rate` and `shares` say what the figures mean.

Two versions of a text are laid side by side by `comparison`: `article_pairs` finds which belong together
(`likeness`), `line_changes` and `word_changes` what differs.
"""
