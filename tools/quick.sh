#!/usr/bin/env bash
# The quick round before a commit, at most 90 seconds: format, vet, and every
# test that needs neither PostgreSQL nor a browser nor Node.
set -euo pipefail
cd "$(dirname "$0")/.."
unset VAADA_TEST_POSTGRES VAADA_TEST_CHROMIUM VAADA_TEST_OIDC

unformatted=$(go -C tools tool gofumpt -l ..)
if [ -n "$unformatted" ]; then
	printf 'not formatted, make format mends it:\n%s\n' "$unformatted"
	exit 1
fi
go vet ./...
mapfile -t packages < <(go list ./... | grep -v '^vaada/stories')
exec go -C tools run ./tell -in .. "${packages[@]}"
