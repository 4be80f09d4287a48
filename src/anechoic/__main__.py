"""`python -m anechoic` is `anechoic`."""

from anechoic.cli import main

main()
