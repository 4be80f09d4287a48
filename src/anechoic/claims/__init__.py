"""From the articles of a story to its statements: who agrees on them, where accounts differ, and what comes next."""

from anechoic.claims.corroboration import claims
from anechoic.claims.figures import doubtful_figures

__all__ = ["claims", "doubtful_figures"]
