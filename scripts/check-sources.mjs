// `npm run check:sources -- FOLDER`: compares the sections and quotes that are found in real
// documents with lists made by hand beside them, and with what pdftotext and pandoc leave of them,
// which are installed if they can be (Debian, as root). The documents are not in the repository, so
// this is not part of `npm test`.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { loadTypeScript, root, setUp } from "./setup.mjs";

const has = (program, option) =>
  spawnSync(program, [option], { stdio: "ignore" }).error === undefined;

/** Installs the programs that ours are compared with; without them their rows are left out. */
function installOthers() {
  const missing = [
    ...(has("pdftotext", "-v") ? [] : ["poppler-utils"]),
    ...(has("pandoc", "--version") ? [] : ["pandoc"]),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && has("apt-get", "--version")) {
    console.log(`Installing ${missing.join(" and ")} (once) …`);
    const options = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update"], options);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...missing], options);
  } else console.log(`Without ${missing.join(" and ")} there is nothing to compare with.`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder: npm run check:sources -- FOLDER");
  console.error(
    "It contains NAME.md, NAME.docx and NAME.pdf files, sections.json and quotes.json (see tests/sources).",
  );
  process.exit(2);
}
setUp();
installOthers();
const { module, close } = await loadTypeScript("/tests/sources/check.ts");
const good = await module.checkSources(resolve(folder), root, console.log);
await close();
process.exitCode = good ? 0 : 1;
