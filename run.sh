#!/usr/bin/env bash
# Builds Claimwright when a source changed, starts its database and server, and stops both on Ctrl-C or TERM.
#
#   ./run.sh           the demo: two invented practices with their people
#   ./run.sh --empty   an empty installation for real work (the first start asks for its administrator)
#   ./run.sh sql       the database, as the role the application runs with
#
# CLAIMWRIGHT_HOME   folder of the books (default: data/ beside the clone, see docs/operating.md)
# CLAIMWRIGHT_PORT   8080      CLAIMWRIGHT_BIND  127.0.0.1
# CLAIMWRIGHT_DEMO_MONTHS   13   how many months of four weeks lie behind the demo; 0 for its last weeks only
# CLAIMWRIGHT_DEMO_ENDS     the day up to which they are lived, such as 2027-01-04 (default: today)
# CLAIMWRIGHT_DB_URL, _DB_USER, _DB_PASSWORD, _DB_OWNER_USER, _DB_OWNER_PASSWORD   a PostgreSQL of your own
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
repository=$PWD

fail() { echo "Claimwright: $*" >&2; exit 1; }

require() { command -v "$1" >/dev/null || fail "'$1' was not found. Install $2 and start again."; }

sources_changed() {
  local stamp=ear/target/built
  [ ! -e "$stamp" ] ||
    [ -n "$(find pom.xml claims-edi ejb web ear -name target -prune -o -path '*/src/test' -prune -o -newer "$stamp" -print -quit)" ]
}

build() {
  [ "${CLAIMWRIGHT_BUILD:-when-changed}" = never ] && return
  sources_changed || return 0
  require mvn "Maven 3.8 or newer"
  echo "Building (the first time takes a minute or two) ..."
  mvn -q -B -DskipTests package || fail "the build failed; what it says above names the file and the line."
  touch ear/target/built
}

database() {
  java -Dclaimwright.repository="$repository" -cp "ear/target/classes:ear/target/launch-lib/*" \
    org.claimwright.launch.DatabaseServer "$@"
}

# A home keeps one kind of books for good: demo people never meet real ones.
remember_mode() {
  local kept=$home/mode
  [ -e "$kept" ] || echo "$mode" >"$kept"
  [ "$(cat "$kept")" = "$mode" ] ||
    fail "$home holds the books of a '$(cat "$kept")' installation, and this start asks for '$mode'. Name another folder in CLAIMWRIGHT_HOME."
}

demo_password() {
  local kept=$home/demo-password.txt
  [ -s "$kept" ] || od -An -N6 -tx1 /dev/urandom | tr -d ' \n' >"$kept"
  cat "$kept"
}

prepare_server() {
  local pristine=ear/target/wildfly-*/standalone/configuration
  mkdir -p "$base/configuration" "$base/deployments" "$base/log"
  rm -rf "$base/deployments/"* "$base/tmp"
  cp $pristine/claimwright.xml $pristine/logging.properties $pristine/application-*.properties $pristine/mgmt-*.properties "$base/configuration/"
  cp ear/target/claimwright.ear "$base/deployments/"
  {
    cat "$home/server.properties"
    echo "claimwright.mode=$mode"
    echo "claimwright.home=$home"
    [ "$mode" = work ] || echo "claimwright.demo.password=$(demo_password)"
    echo "claimwright.demo.months=${CLAIMWRIGHT_DEMO_MONTHS:-13}"
    echo "claimwright.demo.ends=${CLAIMWRIGHT_DEMO_ENDS:-}"
  } >"$base/run.properties"
}

start_server() {
  local server
  server=$(echo "$repository"/ear/target/wildfly-*)
  JBOSS_HOME=$server LAUNCH_JBOSS_IN_BACKGROUND=1 JBOSS_PIDFILE=$base/server.pid \
    JAVA_OPTS="${CLAIMWRIGHT_JAVA_OPTS:--Xms128m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:+UseSerialGC} -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true" \
    "$server/bin/standalone.sh" -c claimwright.xml -P "file://$base/run.properties" -b "$bind" \
    -Djboss.server.base.dir="$base" -Djboss.http.port="$port" -Djboss.management.http.port=0 \
    >"$base/log/console.log" 2>&1 &
  server_pid=$!
}

wait_until_ready() {
  until [ -e "$base/deployments/claimwright.ear.deployed" ]; do
    if [ -e "$base/deployments/claimwright.ear.failed" ] || ! kill -0 "$server_pid" 2>/dev/null; then
      grep -E 'ERROR|FATAL|Caused by' "$base/log/console.log" | tail -n 20 >&2 || true
      stop
      fail "the server did not start; the whole log is $base/log/console.log"
    fi
    sleep 0.3
  done
}

say_ready() {
  echo "Claimwright is ready at http://localhost:$port/"
  if [ "$mode" = demo ]; then
    local password
    password=$(demo_password)
    printf '  %-14s %-34s %s\n' \
      biller dana.whitfield@northline.example "$password" \
      supervisor marcus.oyelaran@northline.example "$password" \
      administrator priya.raman@northline.example "$password" \
      patient maria.alvarez@patient.example "$password"
  elif [ -e "$home/first-start-code.txt" ]; then
    echo "  First start: open http://localhost:$port/first-start.xhtml with the code $(cat "$home/first-start-code.txt")"
  fi
  echo "Ctrl-C stops it."
}

stop() {
  trap '' INT TERM
  if kill -0 "$server_pid" 2>/dev/null; then
    kill -TERM "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
  fi
  database stop
}

mode=${CLAIMWRIGHT_MODE:-demo}
case "${1:-}" in
  '') ;;
  --empty) mode=work ;;
  sql) ;;
  *) fail "unknown option '$1'. Use ./run.sh, ./run.sh --empty or ./run.sh sql" ;;
esac

require java "a JDK 17"
build
# What is kept from here on holds passwords and patients.
umask 077
if [ "${1:-}" = sql ]; then
  exec java -Dclaimwright.repository="$repository" -cp "ear/target/classes:ear/target/launch-lib/*" \
    org.claimwright.launch.DatabaseServer sql
fi

port=${CLAIMWRIGHT_PORT:-8080}
bind=${CLAIMWRIGHT_BIND:-127.0.0.1}
(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && fail "port $port is in use. Name another one in CLAIMWRIGHT_PORT."

started=$(database start) || fail "the database did not start; what it says above names the reason."
echo "$started"
home=$(sed -n 's/^home: //p' <<<"$started")
base=$home/server
remember_mode
prepare_server
start_server
trap 'stop; echo "Claimwright has stopped."; exit 0' INT TERM
wait_until_ready
say_ready
status=0
wait "$server_pid" || status=$?
stop
fail "the server ended by itself (status $status); the books are safe, start again. Its log is $base/log/console.log"
