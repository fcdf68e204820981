#!/bin/bash
# remove everything the build and the tests made (build/)
source "$(dirname "$0")/common.sh"
rm -rf build
