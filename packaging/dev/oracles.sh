#!/bin/bash
# hold Havre against foreign servers and readers (HAPI FHIR, IPF, oidc-provider), fetched by Maven and npm (tests/oracles)
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
wanted=()
command -v mvn >/dev/null && command -v javac >/dev/null || wanted+=(maven default-jdk-headless)
command -v npm >/dev/null || wanted+=(nodejs npm)
if [ ${#wanted[@]} -gt 0 ]; then
    say "dev: installing from Debian: ${wanted[*]}"
    as_root apt-get -qq update
    as_root apt-get -qq install -y --no-install-recommends "${wanted[@]}" >/dev/null
fi
bash packaging/dev/build.sh
made="$HAVRE_ROOT/build/oracles"
mkdir -p "$made/oidc"
mvn -q -f tests/oracles/pom.xml -Doracles.build="$made" compile dependency:build-classpath -Dmdep.outputFile="$made/classpath"
cp tests/oracles/oidc/package.json "$made/oidc/"
npm --prefix "$made/oidc" install --no-audit --no-fund --no-package-lock --silent >/dev/null
export HAVRE_ORACLES="$made/classes:$(cat "$made/classpath")" HAVRE_ORACLES_OIDC="$made/oidc" HAVRE_BIN_DIR="$BUILD/bin"
for part in written signing_in; do
    bash packaging/dev/session.sh python3 "tests/oracles/$part.py"
done
