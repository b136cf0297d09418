# Every command sets up what it needs. `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

# Some machines forbid bytecode; without it everything here starts two to three times slower.
unexport PYTHONDONTWRITEBYTECODE
export PATH := $(CURDIR)/$(BIN):$(PATH)

.DEFAULT_GOAL := help
.PHONY: help setup lab test build check regress bench pictures lock clean

help:     ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

setup: .venv/.ready  ## the environment in .venv, with the versions of requirements.lock

.venv/.ready: requirements.lock pyproject.toml
	@echo "Setting up .venv (once, about a minute) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "$$(grep '^uv==' requirements.lock)"
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --compile-bytecode -r requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q course grading
	@touch $@

lab: setup  ## open the course (ARGS="--lang en --port 8889 --no-browser")
	@$(BIN)/course lab $(ARGS)

test: setup  ## every test (ARGS="-k board")
	@$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

build: setup  ## the notebooks from their sources
	@$(BIN)/course build

check: setup  ## whether sources, notebooks, questions and cases hold together
	@$(BIN)/course check

regress: setup  ## run every notebook under papermill, compare with what is recorded (ARGS=--record)
	@$(BIN)/python tests/regress.py $(ARGS)

bench: setup  ## measure speed, as ratios within one run
	@$(BIN)/python tests/bench.py $(ARGS)
	@$(BIN)/python -m tests.drawing
	@$(BIN)/python -m tests.autograding

pictures: setup  ## renew the README's pictures from the browser tests
	@COURSE_PICTURES=docs $(BIN)/python -m pytest -q tests/test_browser.py -k "keyboard or map"

lock: setup  ## renew requirements.lock from pyproject.toml
	@$(BIN)/uv pip compile --quiet pyproject.toml --all-extras --universal --python-version 3.11 \
	  --no-header --no-annotate --output-file requirements.lock --upgrade

clean:  ## remove the environment and what runs left behind
	@rm -rf .venv test-results .pytest_cache
