#!/bin/bash
# Builds generated corpora and prints wall time, processor time and peak memory: Benchmarks/measure.sh [MATTERS …]
set -euo pipefail
cd "$(dirname "$0")/.."
command=${PHOIHOP:-.build/release/phoihop}
[ -x "$command" ] || { echo "Build it first: make site" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf '%8s  %-14s  %8s  %8s  %10s\n' matters command 'wall s' 'cpu s' 'peak MiB'
for matters in "${@:-1000}"; do
    python3 Benchmarks/corpus.py "$work/content" --matters "$matters" --seed 1
    for run in "check" "build" "build again"; do
        python3 Benchmarks/timed.py "$matters" "$run" "$command" "$work"
    done
    rm -rf "$work"/*
done
