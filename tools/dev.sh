#!/usr/bin/env bash
# Runs the demo and starts it again whenever a Go file, a template, a
# catalogue or an asset changes. Its data stays in a scratch folder until the
# end, so the page being looked at is still there after a restart.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
server=
stop() {
	if [ -n "$server" ]; then
		kill "$server" 2>/dev/null || true
		wait "$server" 2>/dev/null || true
	fi
}
trap 'stop; rm -rf "$scratch"' EXIT
trap 'exit 0' INT TERM

state() {
	find . \( -name .git -o -name node_modules \) -prune -o -type f \
		\( -name '*.go' -o -name '*.templ' -o -name '*.tsv' -o -name '*.ts' -o -name '*.css' -o -name '*.sql' \) \
		-printf '%p %T@\n' | sort | sha256sum
}

before=
while true; do
	if [ "$(state)" != "$before" ]; then
		if bash tools/generate.sh && go build -o "$scratch/vaada" ./cmd/vaada; then
			stop
			"$scratch/vaada" demo --data "$scratch/data" "$@" &
			server=$!
		fi
		before=$(state)
	fi
	sleep 1
done
