// `npm run test:near [-- FILE…]`: what the files changed since the last commit concern, or those
// named: lint and types, atlases in data/, and the tests that reach them by imports, the nearest first, as many as
// fit into a short while. What needs a browser is named, not run.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { bin, root, setUp } from "./setup.mjs";

/** Seconds that tests may take by what they took last, beside what starting takes. */
const ROOM = 3;
/** Seconds of a test file that has not been run here: one of the interface, and any other. */
const UNKNOWN = { component: 3, unit: 0.3 };
const CODE = /\.(ts|tsx)$/;

setUp();
const changed = asked().filter((file) => existsSync(join(root, file)));
if (changed.length === 0) {
  console.log("No file has changed since the last commit.");
  process.exit(0);
}

/** The files named, or those that differ from the last commit, as paths in the repository. */
function asked() {
  const named = process.argv.slice(2);
  if (named.length > 0) return named.map((file) => relative(root, resolve(file)));
  const git = (...args) =>
    spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout.split("\n").filter(Boolean);
  return [
    ...git("diff", "--name-only", "HEAD"),
    ...git("ls-files", "--others", "--exclude-standard"),
  ];
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(root, file)).isFile());
}

/** For each file the files that import it. */
function importers() {
  const into = new Map();
  for (const file of [...filesIn("src"), ...filesIn("tests")].filter((one) => CODE.test(one))) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"?]+)"/g)) {
      const target = join(dirname(file), name);
      into.set(target, [...(into.get(target) ?? []), file]);
    }
  }
  return into;
}

/** Tests that reach the files by imports, those with the fewest in between first. */
function near(files) {
  const into = importers();
  const reached = new Set(files);
  for (const file of reached) for (const above of into.get(file) ?? []) reached.add(above);
  return [...reached];
}

/** Seconds that each test file took in the last whole run. */
function lastTimes() {
  try {
    const report = JSON.parse(readFileSync(join(root, "test-results", "vitest.json"), "utf8"));
    return new Map(
      report.testResults.map(({ name, startTime, endTime }) => [
        relative(root, name),
        (endTime - startTime) / 1000,
      ]),
    );
  } catch {
    return new Map();
  }
}

/** As many as fit, from the first on; the nearest in any case. */
function fitting(tests) {
  const times = lastTimes();
  let seconds = 0;
  return tests.filter((test, at) => {
    const kind = test.startsWith("tests/component/") ? "component" : "unit";
    const takes = times.get(test) ?? UNKNOWN[kind];
    if (at > 0 && seconds + takes > ROOM) return false;
    seconds += takes;
    return true;
  });
}

function node(args) {
  return new Promise((done) => {
    spawn(process.execPath, args, { cwd: root, stdio: "inherit" }).on("close", (code) =>
      done(code === 0),
    );
  });
}

const reached = near(changed);
const tests = reached.filter((file) => /\.test\.tsx?$/.test(file));
const specs = reached.filter((file) => /\.spec\.ts$/.test(file));
const chosen = fitting(tests);
const results = await Promise.all([
  node([
    bin("@biomejs/biome", "bin/biome"),
    "check",
    "--no-errors-on-unmatched",
    "--files-ignore-unknown=true",
    ...changed,
  ]),
  node([bin("typescript", "bin/tsc"), "--noEmit"]),
  chosen.length === 0 || node([bin("vitest", "vitest.mjs"), "run", ...chosen]),
  !changed.some((file) => file.startsWith("data/")) || node(["bin/policy-atlas.mjs", "verify"]),
]);

if (tests.length > chosen.length) {
  console.log(`Of ${tests.length} test files that reach the change, the nearest ${chosen.length}.`);
}
if (specs.length > 0) console.log(`In a browser, with npm test: ${specs.join(", ")}`);
process.exit(results.every(Boolean) ? 0 : 1);
