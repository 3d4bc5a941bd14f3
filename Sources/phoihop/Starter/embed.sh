#!/bin/bash
# Writes Starter+Files.swift: the files that `phoihop init` lays out, as Swift text. Run from the repository's root;
# the Makefile does so whenever one of them changes. The file is only touched when its text changes.
set -euo pipefail
export LC_ALL=C
out=Sources/phoihop/Starter/Starter+Files.swift
own=Sources/phoihop/Starter/files
new=$(mktemp)
trap 'rm -f "$new"' EXIT

literal() { # $1: the path below the folder, $2: the file
    if grep -qF -e '"""##' -e '\##' -e $'\r' "$2" || [ -n "$(tail -c 1 "$2")" ]; then
        echo "embed.sh: $2 cannot be held in a Swift text (\"\"\"##, \\##, CR, or no line end at its end)" >&2
        exit 1
    fi
    printf '        ("%s", ##"""\n' "$1"
    cat "$2"
    printf '\n"""##),\n'
}

{
    echo '// Made by embed.sh from content/ and Starter/files/; not to be edited by hand.'
    echo
    echo 'extension Starter {'
    echo '    /// What only a new folder has: its README and its settings.'
    echo '    static let own: [File] = ['
    for file in README.md site.yml; do literal "$file" "$own/$file"; done
    echo '    ]'
    echo
    echo '    /// What every office shares: copies of the files of content/.'
    echo '    static let shared: [File] = ['
    for file in co-quan.yml quy-che.md lich/*.yml; do
        for path in content/$file; do literal "${path#content/}" "$path"; done
    done
    echo '    ]'
    echo '}'
} > "$new"
cmp -s "$new" "$out" || cp "$new" "$out"
