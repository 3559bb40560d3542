### Feedback: the client looks back.

help-feedback = Feedback: { -the-client } kijkt terug
help-feedback-form = Toon het formulier, om op papier in te vullen
    .long = Voorbeeld: regie feedback form --format html --output formulier.html
help-feedback-add = Neem een ingevuld formulier op
    .long = Voorbeeld: regie feedback add tom --how paper --answer listened=5 --answer goals=3 --words "Het was goed zo."
help-feedback-list = Toon de ingevulde formulieren: van één dossier of van alle
help-feedback-show = Toon één formulier zoals het werd ingevuld
option-feedback = Formulier: id of begin van een id; zonder het laatste
    .value = FORMULIER
option-feedback-form-case = Dossier waarvoor het formulier is; dan staat de naam erop
option-feedback-add-answer = Antwoord op een vraag: vraag=1 tot 5; een vraag die openblijft is “geen antwoord” (mag meermaals)
option-feedback-add-remark = Woorden bij een deel: deel=tekst (mag meermaals)
option-feedback-add-form-version = Versie van het formulier; anders de huidige
field-filled-in = Ingevuld
field-agrees = Klopt dat
done-feedback-add = Formulier { $record } bewaard: { $given } van de { $asked } vragen beantwoord.
note-feedback-item = { $item }
feedback-title = Feedback
feedback-empty = Geen feedback.
feedback-sheet-title = Feedback { $record }
feedback-answered = Beantwoord
feedback-statement = Wat ik ervan vind
feedback-agrees = { $word }
feedback-no-answer = geen antwoord
feedback-box = ☐
feedback-part-guidance = De begeleiding
feedback-part-aftercare = Hoe het hierna verder gaat
feedback-part-outcomes = Wat het heeft opgeleverd
feedback-part-outlook = Hoe ik vooruitkijk
feedback-more = Wil je hier iets over zeggen?
feedback-last = Wat wil je nog zeggen?
feedback-form-title = Hoe was het voor jou?
feedback-form-for = Voor { $client }
feedback-form-why = Wij willen leren van wat jij vindt. Zo kunnen we anderen en jou beter helpen.
feedback-form-free = Invullen hoeft niet. Een vraag overslaan mag ook. Dat verandert niets aan de hulp die je krijgt.
feedback-form-use = Je kunt dit alleen doen of samen met iemand. Wie met jou werkt, leest je antwoorden. In een verslag voor anderen staat nooit je naam, en pas iets als minstens vijf mensen antwoordden.
feedback-form-how = Zet bij elke zin één kruisje.
feedback-form-version = Formulier van regie, versie { $form }
