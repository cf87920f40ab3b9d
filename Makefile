# The commands of the project. Each one sets up what it needs by itself.

.PHONY: run test soak fmt generate help

run: ## build, start with a demo county in data/, print the address and how to sign in
	@scripts/setup run
	@scripts/client build
	cargo build --release --package server --bin miteinander
	@exec "$${CARGO_TARGET_DIR:-target}/release/miteinander" demo

test: ## every check and every test, on SQLite and on PostgreSQL
	@scripts/check

soak: ## the long rounds and the timings
	@scripts/soak

fmt: ## format the sources
	cargo fmt --all

generate: ## rewrite the generated files that are committed
	@scripts/generate

help: ## this list
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 12
