#!/bin/sh
# bibutils reads RIS otherwise than reference managers write it: Y2, the date of access, becomes the
# month in which a report was issued (with PY "2025" and Y2 "2026/03/04", month "2026/03/04" in BibTeX), and one AU line
# with a body's name is taken apart at its comma and at "and": two authors, the first a person with a given name.
#
# Packages: bibutils 7.2-2 (Debian), 30 November 2026.
# Seen: ris2xml gives <dateIssued>2025-2026/03/04</dateIssued>; xml2bib gives month="2026/03/04" and
# author="Office of Trade, Industry and {Labour}".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q bibutils=7.2-2 >/dev/null 2>&1
dpkg -x bibutils_7.2-2_*.deb .
cat >report.ris <<'RIS'
TY  - RPRT
TI  - A plan
AU  - Office of Trade, Industry and Labour
PY  - 2025
Y2  - 2026/03/04
ER  - 
RIS
LD_LIBRARY_PATH=$(dirname "$(find "$folder" -name 'libbibutils.so*' | head -1)")
export LD_LIBRARY_PATH
usr/bin/ris2xml report.ris >report.xml 2>/dev/null
grep -q '<dateIssued>2025-2026/03/04</dateIssued>' report.xml
grep -q '<namePart type="given">Industry</namePart>' report.xml
grep -q '<namePart>Labour</namePart>' report.xml
usr/bin/xml2bib report.xml 2>/dev/null | grep -q 'month="2026/03/04"'
usr/bin/xml2bib report.xml 2>/dev/null | grep -q 'and {Labour}'
echo "As described: the date of access is a month, the body is two authors."
