// `npm test`: runs all checks and tests, from a bare clone. Ends with a line "N passed, N failed".
// Two lanes run side by side: what needs no browser, and the build followed by the browser tests.
// A step's output is printed when the step ends.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { lookForBrowser, NO_BROWSER } from "./browser.mjs";
import { bin, root, setUp } from "./setup.mjs";

setUp();
const reports = join(root, "test-results");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
const failed = [];

/** Runs a Node program, prints its output when it ends, and returns whether it succeeded. */
function node(title, args, env = {}) {
  const started = Date.now();
  // Programs drop colours when their output is a pipe; ours goes on to the terminal.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...colour, ...env },
  });
  const output = [];
  child.stdout.on("data", (part) => output.push(part));
  child.stderr.on("data", (part) => output.push(part));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`\n— ${title} (${seconds} s)\n${Buffer.concat(output).toString().trim()}`);
      resolve(code === 0);
    });
  });
}

/** Runs a step that passes or fails as a whole. */
async function check(title, args) {
  const ok = await node(title, args);
  if (ok) passed += 1;
  else failed.push(title);
  return ok;
}

/** Runs tests; `read` turns their report into the number passed and the names of those failed. */
async function suite(title, args, report, read, env) {
  const ok = await node(title, args, env);
  try {
    const { good, bad } = read(JSON.parse(readFileSync(join(reports, report), "utf8")));
    passed += good;
    failed.push(...bad);
    if (!ok && bad.length === 0) failed.push(title);
  } catch (error) {
    failed.push(`${title} (no report: ${error.message})`);
  }
}

function readVitest({ numPassedTests, testResults }) {
  const bad = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const cases = assertionResults.filter((result) => result.status === "failed");
    // A file that can't be loaded has no cases.
    if (status === "failed" && cases.length === 0) return [file];
    return cases.map(({ fullName }) => `${file}: ${fullName}`);
  });
  return { good: numPassedTests, bad };
}

/** A case that passes only on its retry counts as failed. */
function readPlaywright({ suites, stats }) {
  const cases = (suite, above) => {
    const titles = [...above, suite.title];
    return [
      ...(suite.suites ?? []).flatMap((inner) => cases(inner, titles)),
      ...(suite.specs ?? []).flatMap(({ title, tests }) =>
        tests.map(({ status }) => ({ name: [...titles, title].join(" › "), status })),
      ),
    ];
  };
  const bad = suites
    .flatMap((suite) => cases(suite, []))
    .flatMap(({ name, status }) => {
      if (status === "unexpected") return [`tests/browser/${name}`];
      return status === "flaky" ? [`tests/browser/${name} (passed only on its retry)`] : [];
    });
  return { good: stats.expected, bad };
}

async function withoutBrowser(building) {
  await check("lint and layers", [bin("@biomejs/biome", "bin/biome"), "check", "."]);
  await check("types", [bin("typescript", "bin/tsc"), "--noEmit"]);
  await check("data", ["bin/policy-atlas.mjs", "verify"]);
  // Tests need the positions that the build computes and caches.
  await building;
  await suite(
    "unit and component tests",
    [
      bin("vitest", "vitest.mjs"),
      "run",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=test-results/vitest.json",
    ],
    "vitest.json",
    readVitest,
  );
}

async function inBrowser(building) {
  if (!(await building)) return;
  const browser = await lookForBrowser();
  if (!browser) {
    console.error(NO_BROWSER);
    failed.push("browser tests: there is no browser");
    return;
  }
  await suite(
    "browser tests",
    [bin("@playwright/test", "cli.js"), "test"],
    "playwright.json",
    readPlaywright,
    { CHROMIUM: browser },
  );
  process.env.CHROMIUM = browser;
  await check("killed while it is written, 3 rounds", ["scripts/check-kills.mjs", "3"]);
}

console.log("Lint, types, data and tests without a browser, beside the build and those with one …");
const building = check("build", ["scripts/build.mjs", "--quiet"]);
await Promise.all([withoutBrowser(building), inBrowser(building)]);

if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
