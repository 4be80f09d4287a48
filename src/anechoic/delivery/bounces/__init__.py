"""What a mail that came back says: whom it could not reach, and whether that is for good.

A bounce's word alone suppresses nobody: that takes the return path that we signed (see `tokens`).
"""

from anechoic.delivery.bounces.reading import bounce, complaint_about

__all__ = ["bounce", "complaint_about"]
