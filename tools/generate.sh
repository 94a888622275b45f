#!/usr/bin/env bash
# Makes everything that is generated and committed: pages from their
# templates, typed sentences from the catalogues, assets from their sources.
set -euo pipefail
cd "$(dirname "$0")/.."

go run ./internal/language/generate
go -C tools tool templ generate -path .. -log-level warn
go -C tools/assets run .
