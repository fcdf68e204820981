#!/bin/bash
# hold the FHIR bundles and XDM archives Havre writes against foreign readers, fetched by Maven (tests/oracles)
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
if ! command -v mvn >/dev/null || ! command -v javac >/dev/null; then
    say "dev: installing Maven and a Java machine from Debian"
    as_root apt-get -qq update
    as_root apt-get -qq install -y --no-install-recommends maven default-jdk-headless >/dev/null
fi
bash packaging/dev/build.sh
made="$HAVRE_ROOT/build/oracles"
mkdir -p "$made"
mvn -q -f tests/oracles/pom.xml -Doracles.build="$made" compile dependency:build-classpath -Dmdep.outputFile="$made/classpath"
export HAVRE_ORACLES="$made/classes:$(cat "$made/classpath")" HAVRE_BIN_DIR="$BUILD/bin"
exec bash packaging/dev/session.sh python3 tests/oracles/oracles.py
