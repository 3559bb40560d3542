### Pictures: titles, legends and what somebody hears who does not see them.

chart-ecogram = Ecogram of { $client }
chart-genogram = Genogram of { $client }
chart-support-goes = support goes this way
chart-informal = family, friends, neighbours
chart-formal = helps by profession
chart-generation = Generation: { $who }
chart-gender-unsaid = not written down
chart-deceased = deceased
chart-bond = What binds two people
    .together = together
    .apart = separated
    .unsaid = parents together
