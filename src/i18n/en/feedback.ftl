### Feedback: the client looks back.

help-feedback = Feedback: the { -client } looks back
help-feedback-form = Show the form, to be filled in on paper
    .long = Example: regie feedback form --format html --output form.html
help-feedback-add = Record a filled-in form
    .long = Example: regie feedback add tom --how paper --answer listened=5 --answer goals=3 --words "It was good."
help-feedback-list = Show the filled-in forms: of one case or of all
help-feedback-show = Show one form as it was filled in
option-feedback = Form: id or beginning of an id; without it the newest
    .value = FEEDBACK
option-feedback-form-case = Case the form is for; the name then stands on it
option-feedback-add-answer = Answer to a question: question=1 to 5; one left open is “no answer” (may be repeated)
option-feedback-add-remark = Words on a part: part=text (may be repeated)
option-feedback-add-form-version = Version of the form; otherwise the present one
field-filled-in = Filled in
field-agrees = Is that so
done-feedback-add = Form { $record } kept: { $given } of { $asked } questions answered.
note-feedback-item = { $item }
feedback-title = Feedback
feedback-empty = No feedback.
feedback-sheet-title = Feedback { $record }
feedback-answered = Answered
feedback-statement = What I think
feedback-agrees = { $word }
feedback-no-answer = no answer
feedback-box = ☐
feedback-part-guidance = The guidance
feedback-part-aftercare = How it goes on after this
feedback-part-outcomes = What came of it
feedback-part-outlook = How I look ahead
feedback-more = Would you like to say something about this?
feedback-last = What else would you like to say?
feedback-form-title = How was it for you?
feedback-form-for = For { $client }
feedback-form-why = We want to learn from what you think. So we can help you and others better.
feedback-form-free = You do not have to fill this in. You may skip a question. It changes nothing about the help you get.
feedback-form-use = You can do this alone or together with somebody. Those who work with you read your answers. A report for others never has your name, and tells something only when at least five people answered.
feedback-form-how = Put one cross at each sentence.
feedback-form-version = Form of regie, version { $form }
