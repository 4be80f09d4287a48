"""From the articles of a story to its statements: who agrees on them, where accounts differ, and what comes next."""

from anechoic.claims.corroboration import claims

__all__ = ["claims"]
