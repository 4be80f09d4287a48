"""The ground floor: sentences, words, marks. It knows language and knows nothing of news."""
