// `npm run check:citations`: has pandoc and bibutils read citations that are hard to read, in each
// format that they know, and compares authors, titles and dates. (citation-js reads them in the unit
// tests.) Installs both if it can (Debian, as root): 200 MB, so not part of `npm test`.
import { spawnSync } from "node:child_process";
import { loadTypeScript, setUp } from "./setup.mjs";

const PACKAGES = { pandoc: "pandoc", bib2xml: "bibutils" };

function isMissing(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined;
}

function install() {
  const missing = () => Object.keys(PACKAGES).filter(isMissing);
  if (missing().length > 0 && process.getuid?.() === 0 && !isMissing("apt-get")) {
    console.log("Installing pandoc and bibutils (once) …");
    const options = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update"], options);
    const names = missing().map((program) => PACKAGES[program]);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...names], options);
  }
  if (missing().length === 0) return;
  console.error(
    `Missing: ${missing()
      .map((program) => PACKAGES[program])
      .join(", ")}.`,
  );
  process.exit(2);
}

function output(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** What bibutils found, in its own XML (MODS). */
function readMods(xml, plainName) {
  const decode = (text) =>
    text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => {
      return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name];
    });
  const all = (text, pattern) => [...text.matchAll(pattern)].map(([, part]) => decode(part));
  return xml
    .split("<mods ")
    .slice(1)
    .map((record) => ({
      title: all(record, /<title>(.*?)<\/title>/g)[0],
      authors: [...record.matchAll(/<name[ >][\s\S]*?<\/name>/g)].map(([name]) => {
        const part = (type) => all(name, new RegExp(`<namePart type="${type}">(.*?)<`, "g"))[0];
        const whole = all(name, /<namePart>(.*?)</g)[0];
        return plainName(whole ?? [part("family"), part("given")].filter(Boolean).join(", "));
      }),
      issued: all(record, /<dateIssued>(.*?)</g)[0],
    }));
}

setUp();
install();
const { module, close } = await loadTypeScript("/tests/citations/sources.ts");
const { EXPECTED, WRITTEN, readItem, plainName } = module;
await close();
// pandoc prints a date in words as it stands, but does not write it into CSL again.
const inWords = EXPECTED.map((source, at) => (at === 1 ? { ...source, issued: "" } : source));
const pandoc = (format, text) =>
  JSON.parse(output("pandoc", ["-f", format, "-t", "csljson"], text)).map(readItem);
const readings = [
  ["pandoc, BibTeX", pandoc("bibtex", WRITTEN.bibtex), EXPECTED],
  ["pandoc, biblatex", pandoc("biblatex", WRITTEN.bibtex), EXPECTED],
  ["pandoc, CSL-JSON", pandoc("csljson", WRITTEN.csl), inWords],
  ["bibutils, BibTeX", readMods(output("bib2xml", [], WRITTEN.bibtex), plainName), EXPECTED],
  ["bibutils, RIS", readMods(output("ris2xml", [], WRITTEN.ris), plainName), EXPECTED],
];
let faults = 0;
for (const [name, found, expected] of readings) {
  const wrong = expected.flatMap((source, at) => {
    const [is, wanted] = [found[at], source].map((each) => JSON.stringify(each));
    return is === wanted ? [] : [`    ${is}\n    instead of ${wanted}`];
  });
  faults += wrong.length;
  console.log(`${wrong.length === 0 ? "ok    " : "FAILED"}  ${name}`);
  for (const each of wrong) console.log(each);
}
process.exitCode = faults === 0 ? 0 : 1;
