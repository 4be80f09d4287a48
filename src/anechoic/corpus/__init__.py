"""The same stages over a corpus of any length, on one machine's cores or on a cluster; every step is kept as Parquet.

articles, refused            files are read in parts, side by side
origins, stories             all articles pass in order of time, once; held is what a story may still be joined by
quotations, claims           stories are worked on in parts, side by side
"""

from anechoic.corpus.engine import Engine
from anechoic.corpus.folder import TABLES, Folder, Manifest
from anechoic.corpus.run import Corpus, run

__all__ = ["TABLES", "Corpus", "Engine", "Folder", "Manifest", "run"]
