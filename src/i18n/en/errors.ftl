### Errors: error-<name> says what and why, hint-<name> what to do next.

## Case

error-too-early = { $on } is too early: this can be from { $earliest } on.
hint-too-early = Give a later day with --{ $flag }, or correct the earlier date first with regie edit.
error-same-phase = Case { $case } has that route and intensity already.
hint-same-phase = Give something else than what holds now with --route or --intensity; regie case show { $case } shows it.
error-role-taken = Somebody else has the role { $role } from { $from } on.
hint-role-taken = Give a last day before { $from } with --until, or choose a later day with --from.
error-role-held = { $who } has the role { $role } already.
hint-role-held = Choose somebody else, or end the role first with --end.
error-role-not-held = Nobody has the role { $role } on { $on }.
hint-role-not-held = Look at the roles with regie case show, or give another day with --until.
error-changed-meanwhile = Somebody else has changed { $record } in the meantime.
hint-changed-meanwhile = Look at what it says now and try again.
