// `npm run test:near [-- FILE…]`: checks the files changed since the last commit, or those named:
// lint, types, atlases in data/, and the tests that import them, nearest first, as many as fit into a
// few seconds. Browser tests are named, not run.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { bin, root, setUp } from "./setup.mjs";

/** How long the tests may take by their last times, without starting up, in seconds. */
const TIME_LIMIT = 3;
/** The assumed time of a test file that has not been run here, in seconds. */
const DEFAULT_TIME = { component: 3, unit: 0.3 };
const CODE = /\.(ts|tsx)$/;

setUp();
const changed = filesToCheck().filter((file) => existsSync(join(root, file)));
if (changed.length === 0) {
  console.log("No file has changed since the last commit.");
  process.exit(0);
}

/** The files named, or those that differ from the last commit, as paths in the repository. */
function filesToCheck() {
  const files = process.argv.slice(2);
  if (files.length > 0) return files.map((file) => relative(root, resolve(file)));
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

/** For each file, the files that import it. */
function importers() {
  const importersOf = new Map();
  for (const file of [...filesIn("src"), ...filesIn("tests")].filter((path) => CODE.test(path))) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"?]+)"/g)) {
      const target = join(dirname(file), name);
      importersOf.set(target, [...(importersOf.get(target) ?? []), file]);
    }
  }
  return importersOf;
}

/** The files, and all that import them directly or indirectly, nearest first. */
function dependents(files) {
  const importersOf = importers();
  const reached = new Set(files);
  for (const file of reached) for (const next of importersOf.get(file) ?? []) reached.add(next);
  return [...reached];
}

/** How long each test file took in the last full run, in seconds. */
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

/** As many tests as fit into the time, nearest first; always the first one. */
function withinTimeLimit(tests) {
  const times = lastTimes();
  let seconds = 0;
  return tests.filter((test, at) => {
    const kind = test.startsWith("tests/component/") ? "component" : "unit";
    const time = times.get(test) ?? DEFAULT_TIME[kind];
    if (at > 0 && seconds + time > TIME_LIMIT) return false;
    seconds += time;
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

const reached = dependents(changed);
const tests = reached.filter((file) => /\.test\.tsx?$/.test(file));
const specs = reached.filter((file) => /\.spec\.ts$/.test(file));
const chosen = withinTimeLimit(tests);
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
  console.log(
    `Ran the nearest ${chosen.length} of ${tests.length} test files that reach the change.`,
  );
}
if (specs.length > 0) console.log(`Browser tests, run by npm test: ${specs.join(", ")}`);
process.exit(results.every(Boolean) ? 0 : 1);
