### Errors: error-<name> says what and why, hint-<name> what to do next.

## Dossier

error-too-early = { $on } valt te vroeg: dit kan pas vanaf { $earliest }.
hint-too-early = Geef met --{ $flag } een latere dag, of verbeter eerst de vorige datum met regie edit.
error-same-phase = Dossier { $case } heeft die route en die intensiteit al.
hint-same-phase = Geef met --route of --intensity iets anders dan wat nu geldt; regie case show { $case } toont het.
error-role-taken = Iemand anders heeft de rol { $role } vanaf { $from }.
hint-role-taken = Geef met --until een laatste dag vóór { $from }, of kies met --from een latere dag.
error-role-held = { $who } heeft de rol { $role } al.
hint-role-held = Kies iemand anders, of beëindig de rol eerst met --end.
error-role-not-held = Niemand heeft op { $on } de rol { $role }.
hint-role-not-held = Bekijk de rollen met regie case show, of geef met --until een andere dag.
error-changed-meanwhile = Iemand anders heeft { $record } intussen gewijzigd.
hint-changed-meanwhile = Bekijk wat er nu staat en probeer opnieuw.
