### Feedback: the client looks back.
