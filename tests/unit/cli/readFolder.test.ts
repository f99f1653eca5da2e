import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ATLAS_BYTES_MAX } from "../../../src/atlas/files/readFile.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { folder } from "./run.ts";

const text = (found: ReturnType<ReturnType<typeof readFolder>>) =>
  found instanceof Uint8Array ? new TextDecoder().decode(found) : found.reason;

describe("readFolder", () => {
  it("reads files of the folder and of folders in it", () => {
    const read = readFolder(folder({ "atlas.json": "{}", "sources/plan.md": "Plan" }));
    expect(text(read("atlas.json"))).toBe("{}");
    expect(text(read("sources/plan.md"))).toBe("Plan");
    expect(text(read("./sources/plan.md"))).toBe("Plan");
  });

  it("says what is missing: files, folders, odd paths", () => {
    const read = readFolder(folder({ "sources/plan.md": "" }));
    for (const path of ["plan.md", "sources", "sources/plan.md/more", "", "a\0b", "constructor"])
      expect(text(read(path))).toBe("missing");
  });

  it("never leaves the folder: absolute paths, .., Windows drives and backslashes", () => {
    const read = readFolder(folder({ "a/b.txt": "" }));
    const paths = ["/etc/passwd", "../other", "a/../../other", "a/..", "..\\other", "C:\\x", "c:x"];
    for (const path of paths) expect([path, text(read(path))]).toEqual([path, "outside"]);
  });

  it("never leaves the folder by a symbolic link, to a file or a folder or nowhere", () => {
    const outside = folder({ "secret.txt": "secret" });
    const own = folder({ "plan.md": "Plan" });
    symlinkSync(join(outside, "secret.txt"), join(own, "file.txt"));
    symlinkSync(outside, join(own, "sources"));
    symlinkSync(join(outside, "gone.txt"), join(own, "gone.txt"));
    symlinkSync("plan.md", join(own, "inside.md"));
    const read = readFolder(own);
    expect(text(read("file.txt"))).toBe("outside");
    expect(text(read("sources/secret.txt"))).toBe("outside");
    expect(text(read("gone.txt"))).toBe("outside");
    expect(text(read("inside.md"))).toBe("Plan");
  });

  it("takes a neighbour whose name begins like the folder's for outside", () => {
    const base = folder({ "atlas/atlas.json": "{}", "atlas-secret/a.txt": "secret" });
    symlinkSync(join(base, "atlas-secret"), join(base, "atlas", "sources"));
    expect(text(readFolder(join(base, "atlas"))("sources/a.txt"))).toBe("outside");
  });

  it("works in a folder that is itself reached by a link", () => {
    const base = folder({ "real/plan.md": "Plan" });
    symlinkSync(join(base, "real"), join(base, "linked"));
    expect(text(readFolder(join(base, "linked"))("plan.md"))).toBe("Plan");
  });

  it("doesn't read what is above the limit", () => {
    const base = folder({ "atlas.json": "" });
    // Without contents, so that it takes no time to write.
    truncateSync(join(base, "atlas.json"), ATLAS_BYTES_MAX + 1);
    expect(text(readFolder(base)("atlas.json"))).toBe("too-large");
  });

  it("reads another file as atlas.json where it is told to", () => {
    const files = { "atlas.json": "first", "second.json": "second" };
    expect(text(readFolder(folder(files), "second.json")("atlas.json"))).toBe("second");
  });
});
