#!/bin/sh
# A Markdown parser that runs in a page under "require-trusted-types-for 'script'" fails at the first
# "&amp;": what bundlers take for browsers sets innerHTML to decode it, which that policy refuses. In
# Node and in workers the same package decodes by a table, so no test outside a page sees it.
#
# Packages: micromark 4.0.3, decode-named-character-reference 1.3.0 (its export "browser"), Node 20.20.2,
# 30 November 2026.
# Seen: with a document whose elements note what is written to innerHTML, "a &amp; b" writes "&amp;" there
# twice; by the export "default" nothing is written, and the HTML is the same.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund micromark@4.0.3 decode-named-character-reference@1.3.0
cat > run.js <<'JS'
const written = [];
globalThis.document = {
  createElement: () => ({
    set innerHTML(html) {
      written.push(html);
    },
    get textContent() {
      return "&";
    },
  }),
};
const { micromark } = await import("micromark");
console.log(JSON.stringify({ html: micromark("a &amp; b"), written }));
JS
browser=$(node --conditions=browser run.js)
node=$(node run.js)
[ "$browser" = '{"html":"<p>a &amp; b</p>","written":["&amp;","&amp;"]}' ] || { echo "In a browser now: $browser"; exit 1; }
[ "$node" = '{"html":"<p>a &amp; b</p>","written":[]}' ] || { echo "By default now: $node"; exit 1; }
echo "As described: written to innerHTML for browsers only."
