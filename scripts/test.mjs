// `npm test`: everything, from a bare clone. Ends with a line "N passed, N failed".
// Two lanes side by side: what needs no browser, and the build with the browser tests after it.
// What a step says is printed whole when it ends.
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

/** Runs a program of Node and prints what it said once it has ended; gives whether it went well. */
function node(title, args, env = {}) {
  const started = Date.now();
  // Programs take colours away where they write to no terminal: ours is further on.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...colour, ...env },
  });
  const said = [];
  child.stdout.on("data", (part) => said.push(part));
  child.stderr.on("data", (part) => said.push(part));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`\n— ${title} (${seconds} s)\n${Buffer.concat(said).toString().trim()}`);
      resolve(code === 0);
    });
  });
}

/** A step that is one check: it passes or fails as a whole. */
async function check(title, args) {
  const ok = await node(title, args);
  if (ok) passed += 1;
  else failed.push(title);
  return ok;
}

/** A step that runs tests and leaves a report, which `read` turns into a count and names. */
async function suite(title, args, report, read, env) {
  const ok = await node(title, args, env);
  try {
    const { good, bad } = read(JSON.parse(readFileSync(join(reports, report), "utf8")));
    passed += good;
    failed.push(...bad);
    if (!ok && bad.length === 0) failed.push(title);
  } catch (error) {
    failed.push(`${title}, which left no report: ${error.message}`);
  }
}

function readVitest({ numPassedTests, testResults }) {
  const bad = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const cases = assertionResults.filter((one) => one.status === "failed");
    // A file that can't be read has no cases.
    if (status === "failed" && cases.length === 0) return [file];
    return cases.map(({ fullName }) => `${file}: ${fullName}`);
  });
  return { good: numPassedTests, bad };
}

/** A case that passes only when it is tried again counts as failed. */
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
  // Both need positions of the same atlas, which are kept once they are found.
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
}

console.log("Lint, types, data and tests without a browser, beside the build and those with one …");
const building = check("build", ["scripts/build.mjs", "--quiet"]);
await Promise.all([withoutBrowser(building), inBrowser(building)]);

if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
