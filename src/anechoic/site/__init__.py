"""The house that remembers: a Django project with an archive, pages to read, a desk to edit, and subscribers."""
