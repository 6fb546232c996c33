#!/bin/sh
# Builds the style sheets with the node of the system; fetches no node of its own.
set -eu
cd "$(dirname "$0")"
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "FRONTEND: node en npm ontbreken. Installeer Node.js 18 of nieuwer (Debian: apt-get install nodejs npm)." >&2
  echo "FRONTEND: alleen Java bouwen, zonder opmaak, kan met: ./mvnw -DskipFrontend=true verify" >&2
  exit 1
fi
version=$(node -p 'process.versions.node.split(".")[0]')
if [ "$version" -lt 18 ]; then
  echo "FRONTEND: node $version is te oud. Installeer Node.js 18 of nieuwer." >&2
  exit 1
fi
# npm ci takes 8 seconds: only when the lock file changed
sum=$(cksum < package-lock.json)
if [ ! -f node_modules/.lock-sum ] || [ "$(cat node_modules/.lock-sum)" != "$sum" ]; then
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
  echo "$sum" > node_modules/.lock-sum
fi
exec node build.mjs "$1"
