"""The tables of the archive, as each release changed them."""
