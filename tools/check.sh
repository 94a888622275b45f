#!/usr/bin/env bash
# The whole check, on a fresh Debian with only Go, git and apt: installs what
# it tests against, starts it on loopback in a scratch folder, runs every
# stage, stops what it started, names what could not run and fails for it.
#
#   tools/check.sh                     everything
#   tools/check.sh crash|gallery|luck  that stage alone, with all its rounds
set -uo pipefail
cd "$(dirname "$0")/.."

# What was compiled once is not compiled again because the copy of the source lies
# in another folder: not for a new checkout, nor for the story that types the README.
GOFLAGS="$(go env GOFLAGS) -trimpath"
export GOFLAGS

scratch=$(mktemp -d)
chmod 711 "$scratch"
totals="$scratch/totals"
failures=()
postgres_data=
postgres_folder=

stop() {
	if [ -n "$postgres_data" ]; then
		unprivileged "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate -s stop || true
	fi
	rm -rf "$scratch" ${postgres_folder:+"$postgres_folder"}
}
trap stop EXIT
trap 'exit 130' INT TERM

# stage NAME COMMAND… runs one stage, prints its time, and remembers a failure;
# the later stages still run, so that one check tells everything.
stage() {
	local name=$1 began=$SECONDS
	shift
	printf '\n== %s\n' "$name"
	if "$@"; then
		printf '== %s: fine, %d s\n' "$name" $((SECONDS - began))
	else
		printf '== %s: FAILED, %d s\n' "$name" $((SECONDS - began))
		failures+=("$name")
	fi
}

# ---- what the tests need -------------------------------------------------

install_missing() {
	local missing=()
	command -v gcc >/dev/null || missing+=(gcc libc6-dev)
	command -v chromium >/dev/null || missing+=(chromium)
	find_postgres || missing+=(postgresql)
	command -v node >/dev/null || missing+=(nodejs)
	command -v npm >/dev/null || missing+=(npm)
	[ ${#missing[@]} -eq 0 ] && return 0
	echo "installing ${missing[*]}"
	{ apt update && only_programs "${missing[@]}" && apt install "${missing[@]}"; } >"$scratch/apt.log" 2>&1 || {
		tail -n 20 "$scratch/apt.log"
		echo "could not install: ${missing[*]}"
		return 1
	}
	find_postgres
}

# only_programs keeps Debian from starting a PostgreSQL of its own when it
# installs one for us: the check starts and stops its own.
only_programs() {
	[[ " $* " == *' postgresql '* ]] || return 0
	apt install postgresql-common || return 1
	as_root sed -i 's/^#* *create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends "$@"; }

as_root() {
	if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# find_postgres sets postgres_bin to the newest server's programs.
find_postgres() {
	postgres_bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
	[ -x "$postgres_bin/initdb" ]
}

# unprivileged runs a command as the user that PostgreSQL may run as: it
# refuses root.
unprivileged() {
	if [ "$(id -u)" -eq 0 ]; then
		(cd / && runuser -u postgres -- "$@")
	else
		"$@"
	fi
}

# in_memory is a folder in memory where the machine has enough of it: a test
# makes a database of a thousand files, and most of its time would go there.
in_memory() {
	local free
	free=$(df --output=avail -m /dev/shm 2>/dev/null | tail -n 1)
	if [ "${free:-0}" -ge 4000 ]; then echo /dev/shm; else echo "$scratch"; fi
}

# start_postgres makes a throw-away server. It orders text as people do (ICU),
# so that a query relying on the order of bytes is found out.
start_postgres() {
	local folder port
	postgres_folder=$(mktemp -d -p "$(in_memory)" vaada-postgres-XXXXXX) || return 1
	chmod 711 "$postgres_folder"
	folder="$postgres_folder/server"
	mkdir "$folder"
	[ "$(id -u)" -eq 0 ] && chown postgres "$folder"
	unprivileged "$postgres_bin/initdb" -D "$folder/data" -U vaada -A trust -E UTF8 \
		--locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US --no-sync >"$scratch/initdb.log" || {
		cat "$scratch/initdb.log"
		return 1
	}
	for _ in 1 2 3 4 5; do
		port=$((20000 + RANDOM))
		if unprivileged "$postgres_bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -s -o \
			"-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c fsync=off -c max_wal_size=256MB" start; then
			postgres_data="$folder/data"
			export VAADA_TEST_POSTGRES="postgres://vaada@127.0.0.1:$port/postgres?sslmode=disable"
			return 0
		fi
	done
	cat "$folder/log"
	return 1
}

# fetch_provider puts the provider of accounts that people sign in with, and its
# libraries, into a folder of its own: nothing of it is shipped.
fetch_provider() {
	cp -r tools/oidc "$scratch/oidc" || return 1
	npm --prefix "$scratch/oidc" ci --ignore-scripts --no-audit --no-fund >"$scratch/npm.log" 2>&1 || {
		tail -n 20 "$scratch/npm.log"
		return 1
	}
	export VAADA_TEST_OIDC="$scratch/oidc"
}

prepare() {
	install_missing || return 1
	VAADA_TEST_CHROMIUM=$(command -v chromium) || return 1
	export VAADA_TEST_CHROMIUM
	start_postgres || return 1
	fetch_provider || return 1
	go version
	node --version
	"$postgres_bin/postgres" --version
	"$VAADA_TEST_CHROMIUM" --version 2>/dev/null
	go -C tools build -o "$scratch/" ./tell
}

# ---- stages ---------------------------------------------------------------

# tell runs tests that must all run; tell_lenient names those that did not. Vet
# has a stage of its own, and would look at everything again for each way of
# building it.
tell() { strict=-strict tell_lenient "$@"; }

tell_lenient() {
	"$scratch/tell" ${strict:+"$strict"} -totals "$totals" -in "${folder:-.}" -count=1 -vet=off -timeout 15m "$@"
}

formatting() {
	local unformatted
	unformatted=$(go -C tools tool gofumpt -l ..) || return 1
	[ -z "$unformatted" ] || {
		printf 'not formatted, make format mends it:\n%s\n' "$unformatted"
		return 1
	}
}

vetting() {
	go vet ./... && go -C tools vet ./... && go -C tools/assets vet ./...
}

# tidiness fails when a go.mod asks for what nothing imports, or lacks what
# something does.
tidiness() {
	local module untidy=0
	for module in . tools tools/assets; do
		go -C "$module" mod tidy -diff || untidy=1
	done
	return $untidy
}

static_checks() {
	go -C tools build -o "$scratch/" honnef.co/go/tools/cmd/staticcheck && "$scratch/staticcheck" ./...
}

# fingerprint tells every file that is tracked, or would be, by its content.
fingerprint() { git ls-files -co --exclude-standard -z | sort -zu | xargs -0 sha256sum 2>/dev/null; }

# freshness fails when making the generated files again changes any of them.
freshness() {
	fingerprint >"$scratch/before"
	bash tools/generate.sh || return 1
	fingerprint >"$scratch/after"
	cmp -s "$scratch/before" "$scratch/after" || {
		echo 'generated files were not fresh; make generate has made these again:'
		diff "$scratch/before" "$scratch/after" | awk '/^[<>]/ { print "  " $3 }' | sort -u
		return 1
	}
}

rooms() { go list ./... | grep -v '^vaada/stories'; }

tests() { everywhere rooms tell; }

# everywhere LIST TELL… runs the tests of the rooms that LIST names. Those that
# make cases up make the same ones in each check, so that a change fails for what
# it changed; make luck draws others.
everywhere() {
	local list=$1 status=0
	shift
	mapfile -t packages < <("$list" | grep -vxF -f <(drawing_rooms)) && "$@" "${packages[@]}" || status=1
	mapfile -t packages < <("$list" | grep -xF -f <(drawing_rooms)) && "$@" "${packages[@]}" -rapid.seed=1 || status=1
	return $status
}

# drawing_rooms are those whose tests draw cases.
drawing_rooms() { git grep --untracked -l pgregory.net/rapid -- '*_test.go' | xargs -n 1 dirname | sort -u | sed 's|^|vaada/|'; }

# luck draws cases that no check has drawn, many more of them.
luck() { mapfile -t packages < <(drawing_rooms) && tell_lenient -short "${packages[@]}" -rapid.checks=2000; }

tool_tests() { folder=tools tell ./tell/...; }

# raced are the rooms in which two may meet: what starts goroutines, locks, serves,
# or keeps something for many, in the room itself or in its tests. The others are
# pure, or deeds on the database, which app and the doors do under the detector too.
# It also leaves out what does one thing after another for a minute: the sample and
# what wants the whole of it, a command unless it serves, and a layout.
raced() {
	local package room
	go list -f '{{.ImportPath}} {{.Dir}}' ./... | grep -vE '^vaada(/stories|/sample|/cmd/| |/procedure/layout )' | while read -r package room; do
		grep -qE '^\s*go \w|\.Go\(|\b(sync|atomic)\.|\bchan\b|"net/http' "$room"/*.go && echo "$package"
	done | grep -vxFf <(listening)
}

# alone are tests that draw or read all there is, one after the other, for a long
# time, or ask every desk in a row: nobody else is there to meet.
alone='^(TestEveryExampleIsDrawnInEveryLanguage|TestNoSentenceStandsOutsideTheCatalogues|TestEveryFieldOfAPromiseIsReachedByTheForm|TestAFormThatNobodyTouchedGivesTheSamePromise|TestEveryMethodOfADeskRefusesWhoHasNoRight|TestRealIdsOpenNoMethodToAStranger|TestDangerousMethodsAskWhoProvedNothingLately|TestRandomDeedsOnACaseAlwaysReplay|TestEveryWayOfReadingAgreesOnWhoSeesAPrivateCase)$'

# The SQL engine is machine-made from C and has no goroutines: the race detector
# leaves it alone, which makes these tests five times faster. What does not run
# here, such as a test that measures memory, has run before. What waits for
# PostgreSQL, and listens to it, is ours in few rooms, which run on both
# engines: the others run on SQLite alone here. A program that ends would wait a
# whole second for what may race still.
races() {
	local detecting=(-race -short -gcflags=modernc.org/...=-race=false) status=0
	export GORACE=atexit_sleep_ms=100
	VAADA_TEST_POSTGRES='' everywhere raced tell_lenient "${detecting[@]}" -skip "$alone" || status=1
	VAADA_TEST_POSTGRES='' tell_lenient "${detecting[@]}" -run 'Serv' ./cmd/vaada || status=1
	everywhere listening tell_lenient "${detecting[@]}" || status=1
	return $status
}

# listening are the rooms that wait for PostgreSQL and listen to it.
listening() { printf 'vaada/%s\n' internal/db internal/live internal/outbox internal/journal order; }

# What strangers may send is made up for some seconds, beyond the examples that
# the tests hold: the bodies of the API, every form that is open, codes and PINs
# as they are typed, addresses to go on to, what a provider of accounts answers, the
# links of customers, and procedures as files. What broke something is kept in
# testdata, to be committed with its mending.
fuzzing() {
	made_up 6s FuzzBodies ./api &&
		made_up 12s FuzzOpenForms ./web/staff &&
		made_up 3s FuzzTypedCodes ./people &&
		made_up 3s FuzzPin ./people &&
		made_up 3s FuzzSignOnAnswers ./people &&
		made_up 3s FuzzGo ./web &&
		made_up 3s FuzzLinks ./web/public &&
		made_up 3s FuzzChartFile ./procedure
}

# made_up HOW-LONG TEST PACKAGE follows what is made up through our own code alone.
# With go test -fuzz it would be followed through every library, which compiles
# them all once more, and takes a new turn inside the SQL engine for one of ours.
made_up() {
	tell -gcflags=vaada/...=-d=libfuzzer -run '^$' "$3" \
		-args -test.fuzz="^$2\$" -test.fuzztime="$1" -test.fuzzcachedir="$scratch/made-up"
}

# What was promised of speed is measured here leniently, for whatever else the
# machine does: it fails beyond four times a figure, and beyond twice that of a long
# charter. docs/reference/benchmarks.md holds what a quiet machine gives.
figures() {
	local measured="$scratch/figures" status=0
	go test -run '^$' -bench '^BenchmarkSignIn$' -benchtime 10x ./people >"$measured" || status=1
	go test -run '^$' -bench '^BenchmarkList$' -benchtime 200x ./casework >>"$measured" || status=1
	go test -run '^$' -bench '^BenchmarkLongCharter$' -benchtime 40x ./app >>"$measured" || status=1
	go test -run '^$' -bench '^(BenchmarkCheck|BenchmarkDraw|BenchmarkYear)$' -benchtime 50x ./procedure ./procedure/drawing ./procedure/trial >>"$measured" || status=1
	go run ./cmd/vaada bench --only signin --cases 10000 --json >"$measured.json" || [ $? -eq 1 ] || status=1 # 1: beyond the aim itself
	grep '^Benchmark' "$measured"
	cat "$measured.json"
	at_most 'one password looked at, ms' 400 "$(took SignIn "$measured")" || status=1
	at_most 'what permission adds to a page, %' 20 "$(metric added-to-page-% "$measured")" || status=1
	at_most '200 boxes of a procedure checked, ms' 4 "$(took Check/plain "$measured")" || status=1
	at_most '200 boxes in four languages checked against an organisation, ms' 4 "$(took Check/four_languages_and_facts "$measured")" || status=1
	at_most '40 boxes laid out and drawn, ms' 20 "$(took Draw "$measured")" || status=1
	at_most '100,000 cases sent over the sample procedures, ms' 4000 "$(took Year "$measured")" || status=1
	at_most 'the list while 64 people sign in, p95, ms' 80 "$(awk -F'[:,]' '/signin\/busy/ { busy = 1 } busy && /"value"/ { print $2 + 0; exit }' "$measured.json")" || status=1
	while read -r page took; do
		case $page in */save-*) at_most "$page, p95, ms" 40 "$took" || status=1 ;; *) at_most "$page, p95, ms" 80 "$took" || status=1 ;; esac
	done < <(awk '/^BenchmarkLongCharter/ { for (i = 2; i <= NF; i++) if ($i == "p95-ms") print $1, $(i - 1) }' "$measured")
	return $status
}

# took NAME FILE is how many milliseconds a round of a benchmark took.
took() { awk -v name="^Benchmark$1(-|$)" '$1 ~ name { print $3 / 1e6 }' "$2"; }

# metric NAME FILE is a figure that a benchmark reports under that name.
metric() { awk -v name="$1" '{ for (i = 2; i <= NF; i++) if ($i == name) print $(i - 1) }' "$2"; }

# at_most WHAT MOST MEASURED prints a figure, and fails beyond its bound or
# where nothing was measured.
at_most() {
	echo "$1: ${3:-nothing} (at most $2)"
	[ -n "$3" ] && awk -v most="$2" -v is="$3" 'BEGIN { exit !(is <= most) }'
}

stories() { tell ./stories/...; }

# ---- the check --------------------------------------------------------------

stage 'what the tests need' prepare
if [ ${#failures[@]} -eq 0 ]; then
	case ${1:-everything} in
	crash) stage 'killed under load' tell -run 'Kill' ./stories/... ;;
	luck) stage 'cases that no check has drawn' luck ;;
	gallery) stage 'gallery' tell -run 'Gallery' ./stories/... ;;
	*)
		stage 'formatting' formatting
		stage 'vet' vetting
		stage 'tidiness of the modules' tidiness
		stage 'staticcheck' static_checks
		stage 'freshness of what is generated' freshness
		stage 'tests of the tools' tool_tests
		stage 'tests, both engines' tests
		stage 'race detector' races
		stage 'made-up input' fuzzing
		stage 'figures' figures
		stage 'stories' stories
		;;
	esac
fi

printf '\n%d min %02d s\n' $((SECONDS / 60)) $((SECONDS % 60))
for name in "${failures[@]}"; do
	echo "failed: $name"
done
go -C tools run ./tell -sum "$totals"
[ ${#failures[@]} -eq 0 ]
