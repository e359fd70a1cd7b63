bin := .venv/bin
npm := PATH="$(CURDIR)/$(bin):$$PATH" npm --prefix participant_web --silent
pytest := $(bin)/python -m pytest
# One test process for each core; a process that has nothing left takes tests over from the others.
shared := -n auto --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help run test check bench screenshots format clean

help: ## List what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

run: ## Start the program on the sample event
	@packaging/bootstrap.sh run
	@$(bin)/facilitator demo

test: ## Run every test
	@packaging/bootstrap.sh test
	$(npm) test
	$(pytest) $(shared) tests/unit tests/architecture tests/integration tests/gui
# Playwright's synchronous interface and an event loop cannot share a process.
	$(pytest) $(shared) tests/end_to_end

check: ## Read the code without running it: format, lint, types, import rules
	@packaging/bootstrap.sh check
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	$(npm) run check

bench: ## Measure a full room of phones against the targets
	@packaging/bootstrap.sh run
	$(bin)/python benchmarks/room.py

screenshots: ## Take the pictures in docs/ anew
	@packaging/bootstrap.sh test
	$(bin)/python -m docs.make_screenshots

format: ## Put the Python and TypeScript code into the agreed shape
	@packaging/bootstrap.sh check
	$(bin)/ruff check --fix .
	$(bin)/ruff format .
	cd participant_web && PATH="$(CURDIR)/$(bin):$$PATH" npx --no-install biome check --write

clean: ## Remove what was built; what was installed stays
	rm -rf build dist participant_web/dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
