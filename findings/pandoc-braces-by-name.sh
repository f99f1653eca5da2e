#!/bin/sh
# pandoc drops TeX's braces where they are written by name: \textbraceleft and \textbraceright in a BibTeX
# title or in LaTeX give nothing, without a warning, while \textbackslash and \textless of the same family are read.
# So a writer of BibTeX can't keep a single brace for pandoc: \{ alone is read, but BibTeX itself counts it.
#
# Packages: pandoc 2.17.1.1-2~deb12u1 (Debian), 30 November 2026.
# Seen: the title "A \textbraceleft{}b\textbraceright{} c \textless{} d" becomes "A b c < d"; "A \{b\} c" becomes "A {b} c".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
titled() {
  printf '@misc{a, title={%s}}\n' "$1" |
    usr/bin/pandoc --data-dir=usr/share/pandoc/data -f bibtex -t csljson 2>stderr | sed -n 's/.*"title": "\(.*\)",*$/\1/p'
}
named=$(titled 'A \textbraceleft{}b\textbraceright{} c \textless{} d')
[ "$named" = "A b c < d" ] || { echo "Read now: $named"; exit 1; }
[ ! -s stderr ]
escaped=$(titled 'A \{b\} c')
[ "$escaped" = "A {b} c" ] || { echo "Read now: $escaped"; exit 1; }
echo "As described: braces by name are dropped, escaped ones are kept."
