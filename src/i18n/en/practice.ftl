### What the practice functions say: plan drafting, reviews, outcomes.

step-done = ✓{"\u00A0"}{ $step }
step-under-way = ▸{"\u00A0"}{ $step }
step-open = ○{"\u00A0"}{ $step }
step-after = { $before } · { $step }
