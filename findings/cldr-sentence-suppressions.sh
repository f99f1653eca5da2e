#!/bin/sh
# CLDR's sentence break suppressions hold ordinary words, so a splitter that trusts them joins two
# sentences of a law wherever one ends in such a word: "This is the Act. It holds."
#
# Package: cldr-segments-full 46.1.0 (CLDR 46.1), read as data with Node 20.20.2, 29 November 2026.
# Seen: English has "Act." "All." "By." "Do." "Go." "In." "Is." "Job." "Link." "On." "Or." "To." "Up.",
# German "Best." "Di." "Max." "PIN." "So." "Test."; English lacks "Stat." "Pub." "Gov." "Gen." "No."
# "Art." "para.", which laws use; there is no list for Dutch or Chinese.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cldr-segments-full@46.1.0
node -e '
const assert = require("node:assert");
const fs = require("node:fs");
const file = (language) => `node_modules/cldr-segments-full/segments/${language}/suppressions.json`;
const list = (language) => {
  const { segmentations } = JSON.parse(fs.readFileSync(file(language), "utf8")).segments;
  return new Set(segmentations.SentenceBreak.standard.map(({ suppression }) => suppression));
};
const words = {
  en: "Act. All. By. Do. Go. In. Is. Job. Link. On. Or. To. Up.",
  de: "Best. Di. Max. PIN. So. Test.",
};
for (const [language, all] of Object.entries(words)) {
  const held = list(language);
  for (const word of all.split(" ")) assert(held.has(word), `${language} no longer has ${word}`);
}
const english = list("en");
for (const word of "Stat. Pub. Gov. Gen. No. Art. para.".split(" "))
  assert(!english.has(word), `en has ${word} now`);
assert(!fs.existsSync(file("nl")), "there is a Dutch list now");
console.log("As described: ordinary words are suppressed, abbreviations of laws are not.");
'
