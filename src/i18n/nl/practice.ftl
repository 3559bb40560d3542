### What the practice functions say: plan drafting, reviews, outcomes.

step-done = ✓ { $step }
step-under-way = ▸ { $step }
step-open = ○ { $step }
step-after = { $before } · { $step }
