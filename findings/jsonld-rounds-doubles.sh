#!/bin/sh
# jsonld rewrites numbers that a file gives as text with the type xsd:double: it reads them and writes
# 16 digits, so that a coordinate or a measure with 17 comes out as another number. JSON-LD 1.1 asks for
# that form only where the value is a JSON number (API, 8.2.2); a text keeps its lexical form. N-Quads
# of the same statement, and xsd:decimal, are kept.
#
# Package: jsonld 9.0.0, Node 20.20.2, 30 November 2026.
# Seen: {"@value": "0.30000000000000004", "@type": "xsd:double"} becomes "3.0E-1", which is another
# double; with xsd:decimal it stays "0.30000000000000004".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0
seen=$(node -e '
const jsonld = require("jsonld");
const XSD = "http://www.w3.org/2001/XMLSchema#";
const text = async (type) => {
  const value = { "@value": "0.30000000000000004", "@type": XSD + type };
  const file = { "@id": "http://example.org/a", "http://example.org/x": value };
  const [quad] = await jsonld.toRDF(file, { safe: true });
  return quad.object.value;
};
Promise.all([text("double"), text("decimal")]).then((both) => console.log(both.join(" ")));
')
[ "$seen" = '3.0E-1 0.30000000000000004' ] || { echo "Now: $seen"; exit 1; }
echo "As described: a double given as text is rounded."
