"""Each stage as a filter, articles in and JSON Lines out; a file for each, so that none waits for the others to load."""
