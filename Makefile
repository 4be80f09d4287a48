# make brief    set everything up and print a briefing of today's news (or of the example day, without a network)
# make test     set up what tests need; lint, types, import contracts, tests, docs
# make install  the program alone, in .venv
# make golden   write the golden briefings again from the example day
# make docs     write docs/reference again from the code
# make lock     write constraints.txt again from the newest releases

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: brief test install golden docs lock clean

brief: install
	@$(BIN)/anechoic brief --page briefings/briefing.html

test: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --cov --cov-report=term:skip-covered

install: .venv/.run

golden: .venv/.dev
	WRITE_GOLDEN=1 $(BIN)/pytest -q tests/golden

docs: .venv/.dev
	$(BIN)/python docs/make_reference.py

.venv/.run: pyproject.toml constraints.txt
	@echo "Setting up .venv (once, about a minute) …"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Anechoic needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/.dev: .venv/.run
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

lock:
	rm -rf .venv && $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet -e '.[dev]'
	$(BIN)/pip freeze --exclude-editable > constraints.txt

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache briefings
