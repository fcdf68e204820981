#!/bin/bash
# build a Debian package of the app into build/release
source "$(dirname "$0")/common.sh"
bash packaging/dev/setup.sh
HAVRE_PRESET=release bash packaging/dev/build.sh
cd build/release && exec cpack -G DEB
