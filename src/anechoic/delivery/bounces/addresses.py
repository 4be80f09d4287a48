"""How bounces write mail addresses: with or without a dot in the domain, and never what an archive has shortened."""

import re

LOCAL = r"[\w.!#$%&'*+/=?^`{|}~-]+(?<!\.\.\.)"  # "david...@" is what is left of an address, and nobody's
ADDRESS = re.compile(rf"{LOCAL}@[\w-]+(?:\.[\w-]+)*(?![\w-]|\.\.\.\S)")  # nor is "ana@david...)"; "ana@host... no" is
