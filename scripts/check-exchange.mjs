// `npm run check:exchange`: opens every export in the programs that it is for, and compares what they
// find with what is here; reads what they write; and measures a large conversion against networkx.
// Prints the table of docs/exchange.md, and with --write puts it there. Installs what is missing from
// Debian if it can (600 MB), so it is not part of `npm test`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  graphviz,
  igraph,
  libreOffice,
  libxml,
  output,
  PYTHON,
  python,
  TESTS,
} from "./exchange-programs.mjs";
import { loadTypeScript, root, setUp } from "./setup.mjs";

const OUT = join(root, "test-results/exchange");

/** What each program is asked for its version, and the package that has it. */
const PROGRAMS = {
  "python3-networkx": [PYTHON, "-c", "import networkx"],
  "r-cran-igraph": ["Rscript", "-e", "library(igraph)"],
  "libreoffice-calc": ["soffice", "--version"],
  graphviz: ["gc", "-?"],
  "libxml2-utils": ["xmllint", "--version"],
  "raptor2-utils": ["rapper", "--version"],
};

function install() {
  const works = ([program, ...args]) =>
    spawnSync(program, args, { stdio: "ignore" }).error === undefined;
  const runs = (command) =>
    works(command) &&
    (command[0] === "gc" ||
      spawnSync(command[0], command.slice(1), { stdio: "ignore" }).status === 0);
  const missing = Object.entries(PROGRAMS).flatMap(([name, command]) =>
    runs(command) ? [] : [name],
  );
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && works(["apt-get", "--version"])) {
    console.log(`Installing ${missing.join(", ")} (once) …`);
    const options = { stdio: ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update"], options);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...missing], options);
    if (missing.every((name) => runs(PROGRAMS[name]))) return;
  }
  console.error(`Missing: ${missing.join(", ")}. Install them (Debian's names).`);
  process.exit(2);
}

/** Rows of the table: which file is opened in which program. */
const OPENED = [
  ["graphml", "networkx", (file) => python("read", "graphml", file)],
  ["graphml", "igraph", (file) => igraph("read", file)],
  ["gexf12", "networkx", (file) => python("read", "gexf", file)],
  ["node-link", "networkx", (file) => python("read", "node-link", file)],
  ["d3", "networkx", (file) => python("read", "node-link", file)],
  ["cytoscape", "networkx", (file) => python("read", "cytoscape", file)],
  ["cytoscape", "Cytoscape.js", (file) => module.INSIDE.cytoscape(file)],
  ["graphology", "graphology", (file) => module.INSIDE.graphology(file)],
  ["csv", "Python csv", (file) => python("read", "csv", file)],
  ["csv", "sqlite3", (file) => python("read", "sqlite", file)],
  ["xlsx", "LibreOffice", (file, folder) => libreOffice(file, folder)],
  ["dot", "graphviz", (file) => graphviz(file)],
  ["qdpx", "Python XML", (file) => libxml(file)],
  ["turtle", "rapper", (file) => module.byRapper(file, "turtle")],
  ["turtle", "Oxigraph", (file) => module.byOxigraph(file, "text/turtle")],
  ["nquads", "rapper", (file) => module.byRapper(file, "nquads")],
  ["nquads", "Oxigraph", (file) => module.byOxigraph(file, "application/n-quads")],
  ["jsonld", "Oxigraph", (file) => module.byOxigraph(file, "application/ld+json")],
];

const COUNTED = ["nodes", "links", "bothWays", "quotes", "values"];
/** Parts of quotes become quotes of their own in a project, and those without a text are left out. */
const NOT_COMPARED = { qdpx: ["quotes"] };

/** The cells of a row: the count, or here against there if they differ. */
function compare(format, here, there) {
  let isGood = true;
  const cells = COUNTED.map((name) => {
    if (there[name] === undefined) return "–";
    if (there[name] === here[name]) return String(here[name]);
    if (NOT_COMPARED[format]?.includes(name)) return `${there[name]} (here ${here[name]})`;
    isGood = false;
    return `**${there[name]} (here ${here[name]})**`;
  });
  for (const name of ["degree", "betweenness"]) {
    if (there[name] === undefined) cells.push("–");
    else {
      const worst = Math.max(
        ...Object.entries(here[name]).map(([id, value]) =>
          Math.abs(value - (there[name][id] ?? Number.NaN)),
        ),
      );
      const equal = worst < 1e-9;
      isGood &&= equal;
      cells.push(equal ? "equal" : `**differs by ${worst}**`);
    }
  }
  return { cells, isGood };
}

setUp();
install();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { module, close } = await loadTypeScript("/tests/exchange/check.ts");
let allGood = true;
const lines = [];
const row = (cells) => lines.push(`| ${cells.join(" | ")} |`);
const versions = {
  ...python("version"),
  igraph: output("Rscript", "--vanilla", join(TESTS, "outside.R"), "version").trim(),
  LibreOffice: /[\d.]+/.exec(output("soffice", "--version"))?.[0],
  rapper: output("rapper", "--version").trim(),
  graphviz: /[\d.]+/.exec(spawnSync("dot", ["-V"], { encoding: "utf8" }).stderr)?.[0],
};
lines.push(
  `Checked on ${new Date().toISOString().slice(0, 10)} with ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(
      ", ",
    )}. “atlas” is the first atlas; “hard” has parallel links, loops, links without a direction, and texts such as “(1)” and “=1+1”.`,
  "",
);
row([
  "Graph",
  "Format",
  "Opened in",
  "Nodes",
  "Links",
  "Both ways",
  "Quotes",
  "Attribute values",
  "Degree",
  "Betweenness",
]);
row(["---", "---", "---", "--:", "--:", "--:", "--:", "--:", "---", "---"]);
const figures = await module.writeAll(root, OUT);
for (const [name, here] of Object.entries(figures)) {
  for (const [format, program, open] of OPENED) {
    const folder = join(OUT, name);
    const there = open(join(folder, format), folder);
    const { cells, isGood } = compare(format, here, there);
    row([name, format, program, ...cells]);
    allGood &&= isGood;
    if (format === "xlsx" && name === "hard") {
      const wanted = ["(1)", "=1+1", "人工智能 𝒳", 'a "b", c\nd', "1/2", "007"];
      const arrived = JSON.stringify(there.labels) === JSON.stringify(wanted);
      if (!arrived) console.error(`LibreOffice has ${JSON.stringify(there.labels)}.`);
      allGood &&= arrived;
    }
  }
}
lines.push("", "Read back, as those programs write them:", "");
row(["Written by", "File", "Nodes", "Links", "Both ways", "Degree", "Betweenness"]);
row(["---", "---", "--:", "--:", "--:", "---", "---"]);
for (const [program, file, write] of [
  ["networkx", "odd.graphml", (path) => python("write", "graphml", path)],
  ["networkx", "odd.gexf", (path) => python("write", "gexf", path)],
  ["networkx", "odd.json", (path) => python("write", "node-link", path)],
  ["networkx", "matrix.csv", (path) => python("write", "adjacency", path)],
  ["graphology", "graphology.json", (path) => module.writeGraphology(path)],
  ["igraph", "igraph.graphml", (path) => igraph("write", path)],
]) {
  const path = join(OUT, file);
  const there = write(path);
  const here = await module.readFigures(path);
  const { cells, isGood } = compare("", here, there);
  row([program, file, ...cells.slice(0, 3), ...cells.slice(5)]);
  allGood &&= isGood;
}
const large = join(OUT, "large.graphml");
await module.writeLarge(large);
await close();
const outside = Math.min(
  ...[1, 2, 3].map(() => python("time", large, join(OUT, "networkx.graphml")).seconds),
);
const convert = [1, 2, 3].map(() =>
  python(
    "run",
    process.execPath,
    join(root, "bin/policy-atlas.mjs"),
    "convert",
    large,
    join(OUT, "ours.graphml"),
  ),
);
const seconds = Math.min(...convert.map((run) => run.seconds));
const megabytes = Math.max(...convert.map((run) => run.megabytes));
const ratio = seconds / outside;
const isFast = ratio <= 2 && megabytes <= 400;
allGood &&= isFast;
lines.push(
  "",
  `GraphML of 5,000 nodes and 10,000 links read and written again: \`policy-atlas convert\` ${seconds.toFixed(2)} s with its start, ${Math.round(megabytes)} MB; networkx ${outside.toFixed(2)} s without its start: ${ratio.toFixed(2)} ×${isFast ? "" : " **(at most 2 ×, 400 MB)**"}.`,
);
const table = lines.join("\n");
console.log(table);
if (process.argv.includes("--write")) {
  const file = join(root, "docs/exchange.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(
      /(<!-- checked -->\n)[\s\S]*(\n<!-- \/checked -->)/,
      (_, before, after) => `${before}${table}${after}`,
    ),
  );
}
process.exitCode = allGood ? 0 : 1;
