// Finds a Chromium for the browser tests, or installs one. Prefers what is there already, then
// Playwright's own build, then (as root on Debian) the system's package.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./setup.mjs";

// The shell has no window to draw: it opens pages in half the time.
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
/** Another installation may be under way: it is waited for, for so many seconds. */
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

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** Runs a program to its end, however it ends. */
function quietly(command, args, timeout) {
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

/** Path of a Chromium's program; undefined where there is none to be had. */
export async function lookForBrowser() {
  const given = process.env.CHROMIUM;
  if (given) return given;
  let found = onPath() ?? (await playwrights());
  if (found) return found;
  console.log("No Chromium found: installing one for the browser tests …");
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  await quietly(process.execPath, [cli, "install", "chromium"], INSTALL_TIMEOUT_MS);
  found = await playwrights();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await quietly("apt-get", [...WAITS, "update"], 3 * INSTALL_TIMEOUT_MS);
    for (const name of DEBIAN) {
      await quietly(
        "apt-get",
        [...WAITS, "install", "-y", "--no-install-recommends", name],
        5 * INSTALL_TIMEOUT_MS,
      );
      found = onPath();
      if (found) return found;
    }
  }
  return undefined;
}

/** The same; ends the process with what to do where there is none. */
export async function findBrowser() {
  const found = await lookForBrowser();
  if (found) return found;
  console.error(NO_BROWSER);
  process.exit(1);
}

/** Flags under which Chromium runs as root in a container and leaves the network alone. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];
