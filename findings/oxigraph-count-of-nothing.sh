#!/bin/sh
# A SPARQL query that counts gives no row at all in Oxigraph if its pattern holds a filter that is false
# whatever the data are. The standard has one row with 0 (SPARQL 1.1, 11.2: without GROUP BY there is one
# group, also of no solutions), so a client that takes the first row finds nothing there. A pattern that
# merely matches nothing gives 0, as it should.
#
# Package: oxigraph 0.5.11 (npm), Node 20.20.2, 30 November 2026.
# Seen: COUNT(*) with FILTER(<urn:a> != <urn:a>): no row, and COUNT(?s) neither; COUNT(*) of
# ?s <urn:q> ?o: 0.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund oxigraph@0.5.11
seen=$(node -e '
const { Store } = require("oxigraph");
const store = new Store();
store.load("<urn:a> <urn:p> <urn:b> .", { format: "text/turtle" });
const rows = (what, where) =>
  store.query(`SELECT (COUNT(${what}) AS ?n) WHERE { ${where} }`).map((row) => row.get("n").value);
console.log(
  JSON.stringify([
    rows("*", "?s ?p ?o FILTER(<urn:a> != <urn:a>)"),
    rows("?s", "?s ?p ?o FILTER(<urn:a> != <urn:a>)"),
    rows("*", "?s <urn:q> ?o"),
  ]),
);
')
[ "$seen" = '[[],[],["0"]]' ] || { echo "Now: $seen"; exit 1; }
echo "As described: no row where one with 0 is due."
