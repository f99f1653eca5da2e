// `npm run check:office`: makes the slides of the first atlas's briefing and has LibreOffice turn
// them into a PDF, kept in test-results/office for inspection. Installs LibreOffice if it can
// (Debian, as root): half a gigabyte, so not part of `npm test`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTypeScript, root, setUp } from "./setup.mjs";

const ATLAS = "data/china-ai-2025";

function has(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}

function findOffice() {
  const installed = ["soffice", "libreoffice"].find(has);
  if (installed) return installed;
  if (process.getuid?.() === 0 && has("apt-get")) {
    console.log("Installing LibreOffice Impress (once) …");
    const options = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update"], options);
    // The fonts have the same widths as Arial.
    const packages = ["libreoffice-impress", "fonts-liberation"];
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
    if (has("soffice")) return "soffice";
  }
  console.error("LibreOffice Impress is missing. Install it so that `soffice` is on the PATH.");
  process.exit(2);
}

/** The number of pages of a PDF, by its page objects. */
function pageCount(pdf) {
  return (readFileSync(pdf, "latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

setUp();
const office = findOffice();
const out = join(root, "test-results", "office");
mkdirSync(out, { recursive: true });
const { module, close } = await loadTypeScript("/tests/office/slides.ts");
const { bytes, count } = module.slides(join(root, ATLAS));
await close();
const file = join(out, "slides.pptx");
writeFileSync(file, bytes);
const { status } = spawnSync(office, ["--headless", "--convert-to", "pdf", "--outdir", out, file], {
  stdio: ["ignore", "ignore", "inherit"],
});
const pdf = join(out, "slides.pdf");
const pages = status === 0 ? pageCount(pdf) : 0;
console.log(`${count} slides, ${pages} pages: ${pdf}`);
process.exitCode = pages === count ? 0 : 1;
