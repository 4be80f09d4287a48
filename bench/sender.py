"""A sender alone, for whoever wants to kill it often: what `anechoic deliver --once` runs, without the rest of the program.

python bench/sender.py
"""

from anechoic.site.start import configured

if __name__ == "__main__":
    configured()
    from anechoic.site.subscribers.sender import Sender

    Sender().once()
