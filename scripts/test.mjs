// `npm test`: everything, from a bare clone. Ends with a line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { bin, root, setUp } from "./setup.mjs";

setUp();
const reports = join(root, "test-results");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

function node(title, args, env = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step that is one check: it passes or fails as a whole. */
function check(title, args) {
  if (node(title, args)) passed += 1;
  else failed += 1;
}

/** A step that runs tests and leaves a report to count them by. */
function suite(title, args, report, count, env) {
  const ok = node(title, args, env);
  try {
    const [good, bad] = count(JSON.parse(readFileSync(join(reports, report), "utf8")));
    passed += good;
    failed += bad;
    if (!ok && bad === 0) failed += 1;
  } catch (error) {
    console.error(`${title} left no report: ${error.message}`);
    failed += 1;
  }
}

check("lint and layers", [bin("@biomejs/biome", "bin/biome"), "check", "."]);
check("types", [bin("typescript", "bin/tsc"), "--noEmit"]);
check("data", ["bin/policy-atlas.mjs", "verify"]);
suite(
  "unit and component tests",
  [
    bin("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=test-results/vitest.json",
  ],
  "vitest.json",
  (report) => [report.numPassedTests, report.numFailedTests],
);
const browser = await findBrowser();
if (node("build", ["scripts/build.mjs", "--quiet"])) {
  passed += 1;
  suite(
    "browser tests",
    [bin("@playwright/test", "cli.js"), "test"],
    "playwright.json",
    (report) => [report.stats.expected + report.stats.flaky, report.stats.unexpected],
    { CHROMIUM: browser },
  );
} else failed += 1;

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
