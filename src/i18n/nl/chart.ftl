### Tekeningen: titels, legenden en wat wie ze niet ziet te horen krijgt.

chart-ecogram = Ecogram van { $client }
chart-genogram = Genogram van { $client }
chart-support-goes = steun gaat zo
chart-informal = familie, vrienden, buren
chart-formal = helpt beroepshalve
chart-generation = Generatie: { $who }
chart-gender-unsaid = niet genoteerd
chart-deceased = overleden
chart-bond = Wat twee mensen bindt
    .together = samen
    .apart = uit elkaar
    .unsaid = samen ouder
