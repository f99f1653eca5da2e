import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isSameFile, writeWhole } from "../../../src/cli/disk/writeWhole.ts";
import { folder } from "./run.ts";

describe("writing a file as a whole", () => {
  it("makes a new one", () => {
    const path = join(folder(), "a.txt");
    writeWhole(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it("replaces what a link leads to, keeps its permissions and the link, and leaves nothing over", () => {
    const cwd = folder({ "real/a.txt": "old" });
    const [real, link] = [join(cwd, "real/a.txt"), join(cwd, "link.txt")];
    chmodSync(real, 0o640);
    symlinkSync(real, link);
    writeWhole(link, "new");
    expect(readFileSync(real, "utf8")).toBe("new");
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(cwd, "real"))).toEqual(["a.txt"]);
  });

  it("replaces the file, so that who has the old one open still reads it whole", () => {
    const path = join(folder({ "a.txt": "old" }), "a.txt");
    const before = statSync(path).ino;
    writeWhole(path, "new");
    expect(statSync(path).ino).not.toBe(before);
  });
});

describe("two paths to one file", () => {
  it("are told by what they lead to, not by their letters", () => {
    const cwd = folder({ "a.txt": "same", "b.txt": "same" });
    symlinkSync("a.txt", join(cwd, "link.txt"));
    expect(isSameFile(join(cwd, "a.txt"), join(cwd, "./link.txt"))).toBe(true);
    expect(isSameFile(join(cwd, "a.txt"), join(cwd, "b.txt"))).toBe(false);
    expect(isSameFile(join(cwd, "none.txt"), join(cwd, "none.txt"))).toBe(false);
  });
});
