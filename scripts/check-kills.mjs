// `npm run check:kills`: writes an atlas in a real browser, kills browser or page at a random moment, opens
// it again, and looks at what is there. At most the edit in flight may be missing, the rest must be whole,
// and nothing that was said to be kept may be gone. `npm run check:kills -- ROUNDS` for another number.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { root, setUp } from "./setup.mjs";

setUp();
const rounds = Number(process.argv[2] ?? 50);
/** In a round; fewer in the short form that `npm test` runs. */
const EDITS = rounds > 10 ? 200 : 60;
/** It is killed at most so long after a random one of them, while it goes on. In ms. */
const LATER_MS = 25;

const folder = mkdtempSync(join(tmpdir(), "policy-atlas-kills-"));
const program = await findBrowser();
await build({
  configFile: false,
  logLevel: "error",
  root: join(root, "tests/kills"),
  base: "./",
  build: { outDir: join(folder, "page"), minify: false, target: "es2022" },
});
const TYPES = { ".html": "text/html", ".js": "text/javascript" };
const server = createServer(({ url }, response) => {
  const path = url === "/" ? "/index.html" : (url ?? "").replaceAll("..", "");
  try {
    const body = readFileSync(join(folder, "page", path));
    response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/plain" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** Starts the browser with what it has kept; all its processes are one group, which is killed as one. */
async function openBrowser() {
  const child = spawn(
    program,
    [
      ...BROWSER_ARGS,
      `--user-data-dir=${join(folder, "profile")}`,
      "--remote-debugging-port=0",
      ...(program.includes("headless-shell") ? [] : ["--headless=new"]),
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = new Promise((resolve) => child.on("exit", resolve));
  const endpoint = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (part) => {
      said += part;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.on("exit", () => reject(new Error(`The browser ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "check" in window);
  const kill = async () => {
    process.kill(-child.pid, "SIGKILL");
    await gone;
  };
  /** Kills what runs pages, and leaves the browser. */
  const killPages = async () => {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    for (const { type, id } of processInfo) {
      if (type === "renderer") process.kill(id, "SIGKILL");
    }
  };
  return { browser, context, page, kill, killPages };
}

const faults = [];
let missing = 0;
let edits = 0;
let opened = await openBrowser();
for (let round = 1; round <= rounds; round += 1) {
  const { page, context } = opened;
  const told = { made: 0, kept: 0 };
  const killedAt = Math.floor(Math.random() * EDITS);
  const isTime = new Promise((resolve) => {
    page.on("console", (message) => {
      const [what, at] = message.text().split(" ");
      if (what in told) told[what] = Number(at);
      if (told.made >= killedAt) resolve();
    });
  });
  // It never ends if it is killed.
  const done = page
    .evaluate(([seed, edits]) => window.write(seed, edits), [round, EDITS])
    .then(
      () => "ended",
      (error) => `${error}`,
    );
  await Promise.race([isTime, done]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LATER_MS));
  const onlyPages = round % 3 === 0;
  if (onlyPages) await opened.killPages();
  else await opened.kill();
  const why = await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 2000))]);
  if (onlyPages) {
    const next = await context.newPage();
    await next.goto(address);
    await next.waitForFunction(() => "check" in window);
    opened = { ...opened, page: next };
  } else opened = await openBrowser();
  const { last, isWhole } = await opened.page.evaluate((seed) => window.check(seed), round);
  edits += last;
  missing += Math.max(0, told.made - last);
  const fault = (text) => faults.push(`round ${round}: ${text}`);
  if (!isWhole) fault(`what is there is not what its ${last} edits make`);
  if (last < told.kept) fault(`${told.kept} edits were said to be kept, ${last} are there`);
  if (told.made - last > 1) fault(`${told.made} edits were made, ${last} are there`);
  if (last === 0 && told.kept === 0 && !/closed|crash|ended/i.test(String(why))) fault(String(why));
}
await opened.kill();
server.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

for (const fault of faults) console.error(fault);
console.log(
  `${rounds} rounds: ${edits} edits kept and whole, ${missing} in flight missing, ${faults.length} faults`,
);
if (edits === 0) console.error("Nothing was written, so nothing was tested.");
process.exit(faults.length === 0 && edits > 0 ? 0 : 1);
