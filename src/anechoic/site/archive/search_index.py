"""The index of full-text search: FTS5 and its triggers on SQLite, a GIN index over tsvector on PostgreSQL (edge: database)."""

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# https://sqlite.org/fts5.html#external_content_tables: the words are kept once, in the table
_SQLITE = (
    """CREATE VIRTUAL TABLE archive_index USING fts5(
    title, text, content='archive_words', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER archive_words_in AFTER INSERT ON archive_words BEGIN
    INSERT INTO archive_index(rowid, title, text) VALUES (new.id, new.title, new.text); END""",
    """CREATE TRIGGER archive_words_out AFTER DELETE ON archive_words BEGIN
    INSERT INTO archive_index(archive_index, rowid, title, text) VALUES ('delete', old.id, old.title, old.text); END""",
    """CREATE TRIGGER archive_words_new AFTER UPDATE ON archive_words BEGIN
    INSERT INTO archive_index(archive_index, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO archive_index(rowid, title, text) VALUES (new.id, new.title, new.text); END""",
)
VECTOR = "to_tsvector('english', title || ' ' || text)"
_POSTGRESQL = (f"CREATE INDEX archive_index ON archive_words USING gin ({VECTOR})",)


def make(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the index that this database has."""
    for statement in _SQLITE if editor.connection.vendor == "sqlite" else _POSTGRESQL:
        editor.execute(statement)
