import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const MINUTES = 60_000;

/** A folder with nothing but the package, installed from the tarball without a network. */
let home = "";

function run(program: string, args: readonly string[], cwd = home): string {
  // Without the environment of this test, under which development builds would be made.
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

const command = join("node_modules", "policy-atlas", "bin", "policy-atlas.mjs");
const policyAtlas = (...args: readonly string[]) => run(process.execPath, [command, ...args]);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "policy-atlas-package-"));
  run(process.execPath, ["scripts/pack.mjs", join(home, "packed")], ROOT);
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  const [tarball = ""] = readdirSync(join(home, "packed"));
  const cache = join(home, "cache");
  mkdirSync(cache);
  const offline = ["--offline", "--cache", cache, "--no-audit", "--no-fund"];
  run("npm", ["install", ...offline, join(home, "packed", tarball)]);
  cpSync(join(ROOT, "tests/fixtures/cycling"), join(home, "plan"), { recursive: true });
}, 10 * MINUTES);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the package, installed without a network", () => {
  it("checks an atlas", () => {
    expect(policyAtlas("verify", "plan")).toContain("no problems");
  });

  it(
    "makes a site, which it replaces, but nothing else",
    () => {
      policyAtlas("build", "plan", "-o", "site");
      expect(policyAtlas("build", "plan", "-o", "site")).toBe("site: 1 atlas\n");
      const page = readFileSync(join(home, "site", "index.html"), "utf8");
      const listed = /<script type="application\/json" id="atlases">(.*?)<\/script>/.exec(
        page,
      )?.[1];
      const [{ url, source }] = JSON.parse(listed ?? "");
      const packed = JSON.parse(readFileSync(join(home, "site", url), "utf8"));
      expect(packed.map.frame.id).toBe("velmora-cycling");
      expect(readFileSync(join(home, "site", source), "utf8")).toBe(
        readFileSync(join(home, "plan", "atlas.json"), "utf8"),
      );
      expect(() => policyAtlas("build", "plan", "-o", "plan")).toThrow(
        "is no site of Policy Atlas",
      );
    },
    2 * MINUTES,
  );

  it(
    "makes the one HTML file, and begins an atlas",
    () => {
      policyAtlas("bundle", "plan", "-o", "one.html");
      expect(readFileSync(join(home, "one.html"), "utf8")).toContain("Velmora cycles");
      policyAtlas("new", "own", "plan/sources/plan.md");
      expect(readdirSync(join(home, "own"))).toContain("atlas.json");
    },
    2 * MINUTES,
  );

  it(
    "shows an atlas anew after each save, and its errors",
    async () => {
      const { url, printed, stop } = await opened();
      const answer = async (path: string) => (await fetch(new URL(path, url))).text();
      expect(await answer("./")).toContain("<title>Velmora cycles");
      expect(await answer("./assets/../../package.json")).not.toContain("private");
      const events = await fetch(new URL("./events", url));
      const reader = events.body?.getReader();
      const told = async () => new TextDecoder().decode((await reader?.read())?.value);
      const file = join(home, "plan", "atlas.json");
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replace("Velmora cycles", "Velmora rides"));
      expect(await told()).toBe("data: {}\n\n");
      expect(await answer("./atlas/velmora-cycling.json")).toContain("Velmora rides");
      writeFileSync(file, text.replace("The Velmora Town Council", "The Velmora Town Clerk"));
      expect(await told()).toContain("these words are not in sources/plan.md");
      expect(await answer("./atlas/velmora-cycling.json")).toContain("Velmora rides");
      expect(printed()).toContain("quote-not-found");
      await reader?.cancel();
      stop();
    },
    2 * MINUTES,
  );

  async function opened() {
    const child: ChildProcess = spawn(process.execPath, [command, "open", "plan", "--port", "0"], {
      cwd: home,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (part) => {
        output += String(part);
      });
    }
    const url = await vi.waitFor(() => {
      const address = /http:\S+/.exec(output)?.[0];
      if (address === undefined) throw new Error(output);
      return address;
    }, MINUTES);
    return { url, printed: () => output, stop: () => child.kill() };
  }
});
