#!/usr/bin/env bash
# The whole check of Claimwright.
#
#   ./test.sh           everything: format, unit tests, tests against PostgreSQL and in the server, a real browser
#   ./test.sh --long    the same; the server is killed 20 times instead of 3 while it posts, and the demo's whole past is lived
#   ./test.sh --quick   the unit tests that start no process of their own and take no longer than a moment; nothing is installed
#   ./test.sh --benchmark   no test: prints how fast claims leave, remittances post and statements print, beside the plain way
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

install_browser() {
  command -v chromium >/dev/null && command -v chromedriver >/dev/null && return
  local packages="chromium chromium-driver fonts-liberation"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing a browser for the tests: $packages"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $packages >/dev/null && return
  fi
  echo "The browser tests need Chromium and its driver. Install them with: sudo apt-get install -y $packages"
}

# Adds up what surefire and failsafe wrote. The last line is read by people and by CI.
count() {
  local reports
  reports=$(find . -path '*/target/*-reports/TEST-*.xml' -newer "$started" 2>/dev/null)
  [ -n "$reports" ] || { echo "0 passed, 0 failed, 0 skipped"; return 1; }
  # shellcheck disable=SC2086
  grep -hoE '<testsuite [^>]*' $reports | awk '
    function number(name) { match($0, " " name "=\"[0-9]+\""); s = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", s); return s + 0 }
    { run += number("tests"); skipped += number("skipped"); failed += number("failures") + number("errors") }
    END { printf "%d passed, %d failed, %d skipped\n", run - skipped - failed, failed, skipped; exit failed > 0 }'
}

started=$(mktemp)
trap 'rm -f "$started"' EXIT
case "${1:-}" in
  --quick) mvn -q -B -pl claims-edi,ejb,web -DexcludedGroups=process,slow test ;;
  '' | --long)
    install_browser
    mvn -B -ntp -Dstyle.color=never ${1:+-Dclaimwright.kills=20 -Dclaimwright.demo.months=13} spotless:check verify
    ;;
  --benchmark)
    mvn -q -B -ntp -Dtest=NONE -Dit.test=Benchmark -Dsurefire.failIfNoSpecifiedTests=false verify && exit
    echo "The benchmark did not come to its end; what it says above names the reason." >&2
    exit 1
    ;;
  *) echo "test.sh: unknown option '$1'. Use ./test.sh, ./test.sh --long, ./test.sh --quick or ./test.sh --benchmark" >&2; exit 2 ;;
esac
status=$?
count || status=1
exit "$status"
