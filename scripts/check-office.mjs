// `npm run check:office`: makes the slides of the first atlas's briefing, and of the whole map in each
// arrangement, and has LibreOffice turn them into PDFs, kept in test-results/office to look at. Names
// of each slide that stand neither on it nor on the lists that follow, names under lines or shapes and
// the smallest letters are printed; it fails unless they are 0, 0 and 14 points (10 for a whole map).
// Installs LibreOffice and poppler-utils if it can (Debian, as root): half a gigabyte, so not part of
// `npm test`.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTypeScript, root, setUp } from "./setup.mjs";

const ATLAS = "data/china-ai-2025";

function has(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

function hasPoppler() {
  return spawnSync("pdftohtml", ["-v"], { stdio: "ignore" }).error === undefined;
}

function findOffice() {
  const installed = ["soffice", "libreoffice"].find(has);
  if (installed && hasPoppler()) return installed;
  if (process.getuid?.() === 0 && has("apt-get")) {
    console.log("Installing LibreOffice Impress (once) …");
    const options = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update"], options);
    // The fonts have the same widths as Arial.
    const packages = ["libreoffice-impress", "poppler-utils", "fonts-liberation"];
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
    if (has("soffice") && hasPoppler()) return "soffice";
  }
  console.error(
    "LibreOffice Impress or poppler-utils is missing: `soffice`, `pdftohtml` on the PATH.",
  );
  process.exit(2);
}

/** What a program of poppler-utils prints. */
function poppler(program, ...args) {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${program} failed: is poppler-utils installed?`);
  return stdout;
}

/** The words of each page, and the smallest letters on it in points, as LibreOffice set them. */
function pagesOf(pdf) {
  const xml = poppler("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", pdf);
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g)].map(([, id, size]) => [id, +size]),
  );
  return xml
    .split("<page ")
    .slice(1)
    .map((page, at) => {
      const fonts = [...page.matchAll(/<text [^>]*font="(\d+)">/g)].map(([, id]) => sizes.get(id));
      const words = poppler("pdftotext", "-f", `${at + 1}`, "-l", `${at + 1}`, "-raw", pdf, "-");
      return { words: letters(words), least: Math.min(...fonts) };
    });
}

/** A text without spaces and hyphens at which lines may break. */
function letters(text) {
  return text.replace(/[\s\u00ad-]+/g, "").toLowerCase();
}

setUp();
const office = findOffice();
const out = join(root, "test-results", "office");
mkdirSync(out, { recursive: true });
const { module, close } = await loadTypeScript("/tests/office/slides.ts");
const decks = module.officeDecks(join(root, ATLAS));
await close();
let faults = 0;
for (const { name, bytes, slides } of decks) {
  const file = join(out, `${name}.pptx`);
  writeFileSync(file, bytes);
  spawnSync(office, ["--headless", "--convert-to", "pdf", "--outdir", out, file], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const pdf = join(out, `${name}.pdf`);
  const pages = pagesOf(pdf);
  console.log(`${name}: ${slides.length} slides, ${pages.length} pages, ${pdf}`);
  if (pages.length !== slides.length) faults += 1;
  for (const [at, { title, names, lists, covered, isWhole }] of slides.entries()) {
    const held = pages
      .slice(at, at + 1 + lists)
      .map(({ words }) => words)
      .join(" ");
    const missing = names.filter((forms) => !forms.some((each) => held.includes(letters(each))));
    const least = pages[at]?.least ?? 0;
    const isSmall = least < (isWhole ? 10 : 14);
    faults += missing.length + covered.length + (isSmall ? 1 : 0);
    console.log(
      `  ${at + 1} ${title}: ${names.length} names, ${missing.length} missing, ` +
        `${covered.length} covered, letters from ${least} pt${isSmall ? ", too small" : ""}`,
    );
    for (const each of missing) console.log(`      missing: ${each[0]}`);
    for (const each of covered) console.log(`      ${each}`);
  }
}
console.log(faults === 0 ? "No fault." : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
