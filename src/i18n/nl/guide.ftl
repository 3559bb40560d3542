### Gespreksleidraad: onze eigen open vragen, naar wat iemand wil en kan, nooit naar wat er scheelt (BOOK 5, 12).

guide-title = Gespreksleidraad
guide-title-client = Gespreksleidraad voor { $client }
guide-intro = Volg wat je gesprekspartner aanbrengt; niet elke vraag hoeft. Schrijf de woorden op zoals ze vallen. “Weet ik niet” en “zeg ik liever niet” zijn antwoorden.
guide-with = Wie zat mee aan tafel
guide-day = Dag
guide-last-time = Vorige keer, op { $on }
guide-rating = Hoe gaat het hier, van 1 (zo kan het niet verder) tot 10 (zoals ik het wil)? Ieder apart: { $voices }
guide-voice = { $voice } { $blank }
guide-last-rating = Vorige scores: { $levels }
guide-last-level = { $rater } { $level } ({ $on })
guide-icf = Samen bekijken: de gedeelde ICF-codes
guide-icf-how = Bij d staan twee cijfers (uitvoering en vermogen), bij e een punt voor een belemmering en een plus voor steun. 0 geen, 1 licht, 2 matig, 3 groot, 4 volledig, 8 niet nader bepaald, 9 niet van toepassing.
guide-domains = Wat deze praktijk daarnaast vraagt
guide-instruments = Instrumenten van deze praktijk
column-guide-figures = Cijfer
column-guide-last = Vorige keer

## Begin

guide-opening-1 = Waar wil jij het vandaag over hebben?
guide-opening-2 = Wat maakt dat dit gesprek er nu komt?
guide-opening-3 = Hoe ziet een gewone dag er voor jou uit?
guide-opening-4 = Wat moet ik van jou weten om je goed te verstaan?

## Wensen

guide-wishes-1 = Als het loopt zoals jij het wilt, hoe ziet je leven er over een jaar dan uit?
guide-wishes-2 = Wat moet zeker blijven zoals het is?
guide-wishes-3 = Wat zou je als eerste anders willen, en waaraan merk je dat het anders is?
guide-wishes-4 = Wat verwacht je van hulp, en wat wil je zeker niet?
guide-wishes-5 = Wat wil je zelf in handen houden?

## Levensdomeinen

guide-income-1 = Hoe kom je deze maand rond, en wat helpt daarbij?
guide-income-2 = Waar gaat je geld naartoe, en waar wil je dat het naartoe gaat?
guide-income-3 = Welke post of rekening laat je het liefst dicht?
guide-income-4 = Wat zou je doen met vijftig euro meer per maand?
guide-income-5 = Wie kijkt er mee naar je geld, en wil je dat zo?

guide-housing-1 = Wanneer voel jij je thuis?
guide-housing-2 = Wat is er goed aan de plek waar je nu woont?
guide-housing-3 = Wat zou je er anders willen, binnen of buiten?
guide-housing-4 = Met wie wil je wonen, en met wie liever niet?
guide-housing-5 = Hoe lang kun en wil je hier nog blijven?

guide-work-1 = Wanneer vliegt de tijd voor jou?
guide-work-2 = Waar ben je goed in, en wie heeft dat al eens gezegd?
guide-work-3 = Wat zou werk of een bezigheid je moeten geven, behalve geld?
guide-work-4 = Hoe moet een werkdag zijn om hem vol te houden?
guide-work-5 = Wat zou een eerste kleine stap zijn?

guide-physical-health-1 = Wat wil je dat je lichaam je laat doen?
guide-physical-health-2 = Wat geeft je kracht, en wat vreet energie?
guide-physical-health-3 = Hoe slaap en eet je als het goed gaat?
guide-physical-health-4 = Bij wie ga je langs met vragen over je gezondheid, en hoe bevalt dat?
guide-physical-health-5 = Wat doe je zelf al om je beter te voelen?

guide-mental-health-1 = Wat geeft je rust?
guide-mental-health-2 = Wanneer ging het goed met je, en wat was er toen?
guide-mental-health-3 = Waar maak je je zorgen over, en met wie kun je dat delen?
guide-mental-health-4 = Hoe merken anderen dat het je te veel wordt?
guide-mental-health-5 = Wat helpt je door een moeilijke dag?
guide-mental-health-6 = Wat zou je willen dat mensen van jou begrijpen?

guide-relationships-1 = Wie telt er voor jou?
guide-relationships-2 = Bij wie kun je jezelf zijn?
guide-relationships-3 = Wie zou je vaker willen zien, en wie minder?
guide-relationships-4 = Wie rekent er op jou, en hoe is dat voor jou?
guide-relationships-5 = Met wie wil je iets goedmaken of uitpraten?
guide-relationships-6 = Hoe zou je iemand nieuw leren kennen?

guide-leisure-1 = Waar kijk je naar uit?
guide-leisure-2 = Wat deed je vroeger graag, en zou je opnieuw willen doen?
guide-leisure-3 = Met wie doe je iets leuks, en waar?
guide-leisure-4 = Wat heb je nodig om het vaker te doen?

guide-daily-living-1 = Wat gaat vlot in huis, ook zonder hulp?
guide-daily-living-2 = Wat laat je liever aan een ander over?
guide-daily-living-3 = Hoe wil jij dat iemand je helpt, als er iemand helpt?
guide-daily-living-4 = Welk moment van de dag vraagt het meest?
guide-daily-living-5 = Wat wil je zelf leren of weer zelf doen?
guide-daily-living-6 = Wat maakt een dag voor jou geslaagd?

guide-transport-1 = Waar wil je naartoe kunnen, en hoe vaak?
guide-transport-2 = Hoe geraak je er nu?
guide-transport-3 = Wat zou je helpen om zelf op stap te gaan?
guide-transport-4 = Met wie rijd of reis je graag mee?

guide-legal-provisions-1 = Op welke rechten of tegemoetkomingen doe je een beroep, en welke wil je laten nakijken?
guide-legal-provisions-2 = Welke papieren of brieven wil je dat iemand met je doorneemt?
guide-legal-provisions-3 = Wie beslist er mee over jou, en hoe wil je dat dat gaat?
guide-legal-provisions-4 = Waar voel je je in je recht, en waar wil je dat iemand naast je staat?
guide-legal-provisions-5 = Wat wil je geregeld hebben voor later?

guide-education-1 = Wat zou je nog willen leren?
guide-education-2 = Hoe leer jij het best: kijken, doen, lezen, samen?
guide-education-3 = Waar ben je trots op dat je het geleerd hebt?
guide-education-4 = Wat zou een opleiding of cursus je moeten opleveren?
guide-education-5 = Wat heb je nodig om het vol te houden?

## Sterktes

guide-strengths-1 = Wat heb je al zelf opgelost, en hoe deed je dat?
guide-strengths-2 = Wat zouden mensen die je graag hebben over je zeggen?
guide-strengths-3 = Wat heb je waar je op kunt steunen: spullen, geld, een plek, gewoonten?
guide-strengths-4 = Wat houdt je recht als het moeilijk is?
guide-strengths-5 = Wat kun jij waar een ander iets aan heeft?

## Netwerk

guide-network-1 = Wie zou je bellen als je morgen hulp nodig had?
guide-network-2 = Wie doet er nu al iets voor jou, en wat?
guide-network-3 = Wat zou je aan iemand durven vragen, en wat niet?
guide-network-4 = Wie van je omgeving wil je bij dit plan, en wie niet?
guide-network-5 = Wat maakt het voor de mensen rond jou licht of zwaar?
guide-network-6 = Aan wie geef jij steun?

## Slot

guide-closing-1 = Wat kwam er nog niet aan bod en moet zeker mee?
guide-closing-2 = Wat is nu het belangrijkst, en wat kan wachten?
guide-closing-3 = Wat spreken we af, en wie doet wat tegen wanneer?
guide-closing-4 = Hoe was dit gesprek voor jou, en wat doen we een volgende keer anders?
