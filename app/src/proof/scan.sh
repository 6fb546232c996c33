#!/usr/bin/env bash
# Lets wapiti and sqlmap loose on the program, on this machine only, and fails on what they find.
#   app/src/proof/scan.sh JAR [FOLDER]     starts JAR with a database of its own, scans, stops it; reports in FOLDER
#   PROOF_URL=http://nieuwerhaven.localhost:8080 app/src/proof/scan.sh "" [FOLDER]     scans a demo that already runs
# PROOF_SECONDS bounds each scan (default 240). What is accepted, and why, stands in accepted.txt beside this script.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
jar=${1:-}
out=$(mkdir -p "${2:-$root/app/target/proof-scan}" && cd "${2:-$root/app/target/proof-scan}" && pwd)
seconds=${PROOF_SECONDS:-240}
town=nieuwerhaven.localhost
program=
guard=

say() { echo "scan: $*"; }
fail() { say "$*" >&2; exit 2; }
for tool in wapiti sqlmap curl python3; do
  command -v "$tool" >/dev/null || fail "$tool is not installed (Debian: apt-get install wapiti sqlmap curl python3)"
done
getent hosts $town >/dev/null || fail "$town is not known here: add '127.0.0.1 $town' to the hosts file"

stop() {
  for process in $guard $program; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
}
trap stop EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start() {
  [ -f "$jar" ] || fail "no program at '$jar': build it first (./mvnw package)"
  local port
  port=$(free_port)
  rm -rf "$out/data"
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -jar "$jar" --server.address=127.0.0.1 --server.port="$port" \
    --aantafel.tenant-config="file:$root/tenant-config" --aantafel.embedded.directory="$out/data/postgres" \
    >"$out/program.log" 2>&1 &
  program=$!
  url=http://$town:$port
}

if [ -n "${PROOF_URL:-}" ]; then url=$PROOF_URL; else start; fi
case $url in http://$town:*) ;; *) fail "only $town on this machine is scanned, not $url" ;; esac

visit() { curl -sS -b "$out/cookies" -c "$out/cookies" "$@"; }
complaint() { visit "$url/klachten" | grep -oE '/klachten/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}' | head -1; }

log_in() {
  rm -f "$out/cookies"
  local token
  token=$(visit "$url/inloggen" | grep -oE 'name="_csrf" value="[^"]*"' | head -1 | sed 's/.*value="//; s/"$//')
  visit -o /dev/null --data-urlencode "_csrf=$token" --data-urlencode gebruikersnaam=coordinator \
    --data-urlencode wachtwoord=welkom-aan-tafel "$url/inloggen"
  [ "$(visit -o /dev/null -w '%{http_code}' "$url/klachten")" = 200 ] || return 1
}

for attempt in $(seq 120); do
  if [ -n "$program" ] && ! kill -0 "$program" 2>/dev/null; then fail "the program stopped, see $out/program.log"; fi
  curl -s -o /dev/null --max-time 20 "$url/" && break
  [ "$attempt" -lt 120 ] || fail "the program did not start"
  sleep 2
done
if [ -n "$program" ]; then
  until grep -q 'Demo Gemeente Nieuwerhaven: /status opent' "$out/program.log"; do
    ! grep -q 'demo van Gemeente Nieuwerhaven is niet geladen' "$out/program.log" || fail "the demo was not loaded, see $out/program.log"
    kill -0 "$program" 2>/dev/null || fail "the program stopped, see $out/program.log"
    sleep 2
  done
fi
for attempt in $(seq 60); do
  log_in 2>/dev/null && [ -n "$(complaint)" ] && break
  [ "$attempt" -lt 60 ] || fail "nobody could log in, or there is no complaint"
  sleep 5
done
session=$(awk '$6 == "aantafel" { print $7 }' "$out/cookies")
case=$(complaint)
say "$url is up and a coordinator is logged in"

watch() { # NAME COOKIE: scanners go through a guard that keeps them logged in and counts the answers
  [ -z "$guard" ] || kill "$guard"
  local port
  port=$(free_port)
  rm -f "$out/answers-$1"
  python3 "$here/guard.py" "$port" "$out/answers-$1" "$2" 2>"$out/guard-$1.log" &
  guard=$!
  proxy=http://127.0.0.1:$port
  sleep 1
}

crawl() { # NAME EXTRA...
  local name=$1
  shift
  rm -rf "$out/wapiti-$name" "$out/wapiti-$name.json"
  timeout $((seconds * 6)) wapiti -u "$url/" -p "$proxy" --scope domain -m "$modules" -d 5 --max-links-per-page 60 \
    --max-files-per-dir 20 --max-parameters 15 --max-scan-time "$seconds" --max-attack-time $((seconds / 4)) -t 20 -v 1 \
    --no-bugreport --flush-session --store-session "$out/wapiti-$name" --store-config "$out/wapiti-config" \
    -f json -o "$out/wapiti-$name.json" "$@" >"$out/wapiti-$name.log" 2>&1 || true
  [ -s "$out/wapiti-$name.json" ] || fail "wapiti ($name) made no report, see $out/wapiti-$name.log"
}
modules=sql,blindsql,xss,permanentxss,exec,file,crlf,redirect,xxe,csp,cookieflags,http_headers,methods
say "wapiti on the pages for everybody"
watch public ""
crawl public
say "wapiti on the pages for staff"
watch staff "aantafel=$session"
crawl staff -s "$url/klachten" -s "$url/werk" -s "$url/zoeken?q=hulp" -s "$url$case"

# every page for staff or for everybody that looks something up with what stands in its address;
# sqlmap tries each parameter and each * on its own. Number and code on /status are left to the tests: the limit stops a scan.
cat >"$out/addresses" <<EOF
$url/zoeken?q=hulp
$url/klachten?lijst=alle&wet=wmo&fase=ONTVANGEN&behandelaar=behandelaar&na=1
$url/werk?lijst=mijn&wet=wmo
$url$case?deel=stukken&zichtbaar=burger
$url/klachten/*/afspraken
$url$case/brieven/*
$url$case/stappen/*
$url/werk/samen?nummer=KL-2026-000001
$url/hulpmiddelen/termijn?ontvangen=16-3-2026&bekendgemaakt=16-3-2026
$url/api/v1/termijnen?ontvangen=2026-03-16
EOF
say "sqlmap on $(wc -l <"$out/addresses") addresses"
rm -rf "$out/sqlmap"
watch sqlmap "aantafel=$session"
timeout $((seconds * 4)) sqlmap -m "$out/addresses" --proxy="$proxy" --batch --dbms=postgresql --level=2 --risk=1 \
  --technique=BEUST --time-sec=3 --timeout=30 --retries=1 --ignore-code='*' --param-exclude=aantafel --drop-set-cookie \
  --output-dir="$out/sqlmap" --results-file="$out/sqlmap.csv" --disable-coloring >"$out/sqlmap.log" 2>&1 \
  || say "sqlmap did not finish in time"
[ "$(visit -o /dev/null -w '%{http_code}' "$url/klachten")" = 200 ] || fail "the session ended on the way: the scanners saw the login page"

python3 "$here/summary.py" "$out" "$here/accepted.txt"
