// Finds a Chromium for the browser tests, or installs one. Prefers a browser that is already
// installed, then Playwright's own build, then (as root on Debian) the system's package.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./setup.mjs";

// The headless shell comes first: it opens pages in half the time.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "msedge",
];
const DEBIAN = ["chromium-headless-shell", "chromium"];
const INSTALL_TIMEOUT_MS = 120_000;
/** Makes apt wait for another installation to finish, for up to this many seconds. */
const WAITS = ["-o", "DPkg::Lock::Timeout=300"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** Runs a program without output; resolves when it has ended, even if it failed. */
function runQuietly(command, args, timeout) {
  const program = spawn(command, args, {
    cwd: root,
    stdio: "ignore",
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return new Promise((resolve) => {
    program.on("close", resolve).on("error", resolve);
  });
}

export const NO_BROWSER =
  "The browser tests need Chromium, Chrome or Edge, and none could be installed here. " +
  "Install one so that it is on the PATH, or set CHROMIUM to its program, and run again.";

/** The path of a Chromium's program, installed if need be; undefined if that fails. */
export async function lookForBrowser() {
  const chosen = process.env.CHROMIUM;
  if (chosen) return chosen;
  let browser = onPath() ?? (await playwrightBrowser());
  if (browser) return browser;
  console.log("No Chromium found: installing one for the browser tests …");
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  await runQuietly(process.execPath, [cli, "install", "chromium"], INSTALL_TIMEOUT_MS);
  browser = await playwrightBrowser();
  if (browser) return browser;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await runQuietly("apt-get", [...WAITS, "update"], 3 * INSTALL_TIMEOUT_MS);
    for (const name of DEBIAN) {
      await runQuietly(
        "apt-get",
        [...WAITS, "install", "-y", "--no-install-recommends", name],
        5 * INSTALL_TIMEOUT_MS,
      );
      browser = onPath();
      if (browser) return browser;
    }
  }
  return undefined;
}

/** The same; if there is none, says what to do and ends the process. */
export async function findBrowser() {
  const browser = await lookForBrowser();
  if (browser) return browser;
  console.error(NO_BROWSER);
  process.exit(1);
}

/** Flags with which Chromium runs as root in a container and makes no requests of its own. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];
