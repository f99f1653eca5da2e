// `npm run check:engine [virtuoso] [oxigraph]`: loads atlases into engines for RDF and asks them questions
// whose answers must be those that are computed here. Installs Virtuoso 7 if it can (Debian, as root), so
// not part of `npm test`; some ten minutes.
import { spawnSync } from "node:child_process";
import { loadTypeScript, setUp } from "./setup.mjs";

function has(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;
}

function needVirtuoso() {
  if (has("virtuoso-t") && has("isql-vt")) return;
  if (process.getuid?.() === 0 && has("apt-get")) {
    console.log("Installing Virtuoso 7 (once) …");
    const options = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update"], options);
    spawnSync("apt-get", ["install", "-y", "virtuoso-opensource"], options);
    if (has("virtuoso-t")) return;
  }
  console.error(
    "Virtuoso is missing: install Debian's virtuoso-opensource, or name another engine.",
  );
  process.exit(2);
}

const engines = process.argv.slice(2);
setUp();
if (engines.length === 0 || engines.includes("virtuoso")) needVirtuoso();
const { module, close } = await loadTypeScript("/tests/engine/check.ts");
const good = await module.checkEngines(engines);
await close();
process.exit(good ? 0 : 1);
