#!/bin/sh
# The namespace, and the columns by which operators find pilots (contracts/messages.ts names them).
# Running it again is harmless.
set -eu

namespace=default
attempts=60

until temporal operator cluster health | grep -qw SERVING; do
  attempts=$((attempts - 1))
  if [ "$attempts" -eq 0 ]; then
    echo "The Temporal server does not answer at $TEMPORAL_ADDRESS." >&2
    exit 1
  fi
  sleep 1
done

temporal operator namespace describe --namespace "$namespace" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$namespace" --retention 90d

attribute() {
  listed=$(temporal operator search-attribute list --namespace "$namespace" || true)
  echo "$listed" | grep -qw "$1" && return 0
  # A new namespace is known to the server's caches after a second or two.
  for _ in 1 2 3 4 5; do
    temporal operator search-attribute create --namespace "$namespace" --name "$1" --type "$2" && return 0
    sleep 2
  done
  return 1
}

attribute PilotTenant Keyword
attribute PilotStage Keyword
attribute PilotUnit Keyword
attribute PilotNextDue Datetime
attribute PilotLate Bool
attribute PilotWaitingFor KeywordList
