# What people type. `make check` is what must pass before anything lands; a
# newcomer needs none of this to look: go run ./cmd/vaada demo

GO ?= go
TOOL = $(GO) -C tools tool

.PHONY: help quick check crash gallery luck bench dev generate format

help:
	@echo 'make quick     format, vet and the tests on SQLite, without a browser'
	@echo 'make check     everything: both engines, race detector, browser, freshness'
	@echo 'make generate  pages, sentences and assets, from their sources'
	@echo 'make format    gofumpt and templ over every file'
	@echo 'make crash     kill -9 under load, 200 times'
	@echo 'make gallery   every page in every state, language, ground and width'
	@echo 'make luck      the tests that make cases up, with cases that no check has drawn'
	@echo 'make bench     the figures of docs/reference/benchmarks.md'
	@echo 'make dev       the demo, started again whenever a file changes'

quick:
	@bash tools/quick.sh

check:
	@bash tools/check.sh

crash:
	@VAADA_CRASHES=200 bash tools/check.sh crash

gallery:
	@VAADA_GALLERY=all bash tools/check.sh gallery

luck:
	@bash tools/check.sh luck

bench:
	$(GO) run ./cmd/vaada bench

dev:
	@bash tools/dev.sh

generate:
	@bash tools/generate.sh

format:
	$(TOOL) templ fmt ..
	$(TOOL) gofumpt -l -w ..
