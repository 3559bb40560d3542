### What the practice functions say: plan drafting, reviews, outcomes.
