### Our own short labels for codes of the classification of functioning.
