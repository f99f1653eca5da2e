/** The program itself, as a process: what only the operating system can show. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, tiny } from "./run.ts";

const root = resolve(import.meta.dirname, "../../..");
const bin = join(root, "bin", "policy-atlas.mjs");
/** The first run builds the command. */
const TIMEOUT_MS = 60_000;

function spawn(program: string, args: readonly string[], options = {}) {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd: root,
    encoding: "utf8",
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

describe("bin/policy-atlas.mjs", { timeout: TIMEOUT_MS }, () => {
  it("builds the command, runs it, and passes on its exit code", () => {
    expect(spawn(process.execPath, [bin, "verify", folder(tiny())]).code).toBe(0);
    expect(spawn(process.execPath, [bin, "verify", folder(tiny({ kinds: [] }))]).code).toBe(1);
    expect(spawn(process.execPath, [bin, "verfy"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "verify"?'),
    });
  });

  it("loads no library until a command runs", () => {
    // V8 lists the scripts that it has run.
    const loaded = folder();
    const env = { ...process.env, NODE_V8_COVERAGE: loaded };
    expect(spawn(process.execPath, [bin, "stats", "--help"]).code).toBe(0);
    expect(spawn(process.execPath, [bin, "--help"], { env }).code).toBe(0);
    const [list] = readdirSync(loaded);
    const { result } = JSON.parse(readFileSync(join(loaded, list ?? ""), "utf8"));
    const urls: readonly string[] = result.map(({ url }: { url: string }) => url);
    expect(urls.filter((url) => url.includes("/policy-atlas/cli-"))).toHaveLength(1);
    expect(urls.filter((url) => /node_modules\/(?!\.cache\/)/.test(url))).toEqual([]);
  });

  it("uses no colour in a pipe", () => {
    const { out } = spawn(process.execPath, [bin, "verify", folder(tiny())]);
    expect(out).toMatch(/^✓ /);
  });

  it("does not crash when its reader goes away", () => {
    const command = `"${process.execPath}" "${bin}" schema | true`;
    expect(spawn(command, [], { shell: true })).toMatchObject({ code: 0, err: "" });
  });

  it("says in one line what to do where the packages are not installed", () => {
    const clone = folder({ "bin/policy-atlas.mjs": readFileSync(bin) });
    const { code, err } = spawn(process.execPath, [join(clone, "bin", "policy-atlas.mjs")]);
    expect(code).toBe(2);
    expect(err).toMatch(/^policy-atlas: .*npm ci.*\n$/);
  });

  it("is what npx runs in the clone", () => {
    const env = { ...process.env, npm_config_cache: folder(), npm_config_offline: "true" };
    const options = { env, shell: process.platform === "win32" };
    expect(spawn("npx", ["policy-atlas", "--version"], options)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
