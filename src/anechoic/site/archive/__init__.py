"""The archive: articles and their revisions, stories, briefings."""
