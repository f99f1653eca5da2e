/**
 * WebKitGTK, whose engine is Safari's: MiniBrowser under Xvfb, by WebKitWebDriver and plain HTTP
 * (W3C WebDriver).
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Driver, Key } from "./driver.ts";
import type { Programs } from "./programs.ts";

const START_MS = 60_000;
/** High enough for the page and the rows that MiniBrowser puts below it, one a download. */
const SCREEN = "1700x2600x24";
/** A window may refuse to be so narrow. */
const RESIZES = 8;
const RESIZE_MS = 400;
/** Key codes of WebDriver, section 17.4.2. */
const KEYS: Readonly<Record<Exclude<Key, "Paste">, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowRight: "\uE014",
};
const CONTROL = "\uE009";

export async function launchWebKit(programs: Programs, downloads: string): Promise<Driver> {
  const home = homeWith(downloads);
  const screen = spawn(programs.xvfb, ["-displayfd", "3", "-screen", "0", SCREEN], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await displayOf(screen);
  const port = await freePort();
  const server = spawn(programs.webkitDriver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: "x11",
      HOME: home,
      XDG_CONFIG_HOME: join(home, ".config"),
      NO_AT_BRIDGE: "1",
    },
  });
  const end = () => {
    server.kill();
    screen.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await answering(`${base}/status`);
    const binary = { binary: programs.miniBrowser, args: ["--automation"] };
    const session = (await send("POST", `${base}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": binary } },
    })) as Session;
    return driverOf(`${base}/session/${session.sessionId}`, session, end);
  } catch (error) {
    end();
    throw error;
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

function driverOf(at: string, { capabilities }: Session, end: () => void): Driver {
  const post = (path: string, body: object) => send("POST", `${at}/${path}`, body);
  const keys = (actions: readonly object[]) =>
    post("actions", { actions: [{ type: "key", id: "keys", actions }] });
  const stroke = (value: string) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];
  const driver: Driver = {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (url) => {
      await post("url", { url: "about:blank" });
      await post("url", { url });
    },
    evaluate: async (expression) => {
      const answer = await post("execute/async", {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve(${expression}).then(
            (value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: [],
      });
      const { value, error } = answer as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    click: async (x, y) => {
      const place = { x: Math.round(x), y: Math.round(y), origin: "viewport" };
      await post("actions", {
        actions: [
          {
            type: "pointer",
            id: "mouse",
            parameters: { pointerType: "mouse" },
            actions: [
              { type: "pointerMove", duration: 0, ...place },
              { type: "pointerDown", button: 0 },
              { type: "pointerUp", button: 0 },
            ],
          },
        ],
      });
    },
    press: async (key) => {
      const paste = [
        { type: "keyDown", value: CONTROL },
        ...stroke("v"),
        { type: "keyUp", value: CONTROL },
      ];
      await keys(key === "Paste" ? paste : stroke(KEYS[key]));
    },
    type: async (letters) => {
      await keys([...letters].flatMap(stroke));
    },
    resize: async (width, height) => {
      const inside = async () =>
        (await driver.evaluate("[innerWidth, innerHeight]")) as readonly [number, number];
      // The window has a frame and a bar of its own around the page, and takes its time.
      for (let attempt = 0; attempt < RESIZES; attempt += 1) {
        const before = await inside();
        if (before[0] === width && before[1] === height) return;
        const outer = (await send("GET", `${at}/window/rect`)) as { width: number; height: number };
        await post("window/rect", {
          width: outer.width + width - before[0],
          height: outer.height + height - before[1],
        });
        await wait(RESIZE_MS);
      }
    },
    screenshot: async () => Buffer.from(String(await send("GET", `${at}/screenshot`)), "base64"),
    close: async () => {
      await send("DELETE", at);
      end();
    },
  };
  return driver;
}

/** A home of its own, whose folder of downloads is the one wanted. */
function homeWith(downloads: string): string {
  const home = mkdtempSync(join(tmpdir(), "policy-atlas-webkit-"));
  mkdirSync(join(home, ".config"));
  writeFileSync(join(home, ".config", "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return home;
}

/** The number that Xvfb has chosen for its screen. */
async function displayOf(screen: ChildProcess): Promise<string> {
  const pipe = screen.stdio[3];
  if (!pipe || !("on" in pipe)) throw new Error("Xvfb has no pipe to name its display.");
  return new Promise((resolve, reject) => {
    pipe.once("data", (data) => resolve(String(data).trim()));
    screen.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    screen.once("error", reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      await send("GET", url);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(100);
    }
  }
}

/** The value of the driver's answer. */
async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver: ${error}: ${message}`);
}
