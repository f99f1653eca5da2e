// `npm run check:sources -- FOLDER`: compares the sections and quotes that the compiler finds in real
// documents with lists made by hand beside them. The documents are not in the repository, so this is
// not part of `npm test`.
import { resolve } from "node:path";
import { loadTypeScript, setUp } from "./setup.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder: npm run check:sources -- FOLDER");
  console.error(
    "It contains NAME.md, NAME.docx and NAME.pdf files, sections.json and quotes.json (see tests/sources).",
  );
  process.exit(2);
}
setUp();
const { module, close } = await loadTypeScript("/tests/sources/check.ts");
const good = await module.checkSources(resolve(folder), console.log);
await close();
process.exitCode = good ? 0 : 1;
