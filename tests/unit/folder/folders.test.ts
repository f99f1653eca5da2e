import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import {
  digestOf,
  foldersIn,
  htmlOf,
  packFiles,
  readerOf,
  retitled,
  unpackFiles,
  zipOf,
} from "../../../src/folder/index.ts";
import { EMPTY_BLOCK, emptyViewer, fillViewer, readViewer } from "../../../src/viewerFile.ts";
import { builtOf } from "../open/built.ts";
import { atlas, node } from "../query/small.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (file: Uint8Array | undefined) => new TextDecoder().decode(file);
const brought = (files: Readonly<Record<string, string | Uint8Array>>) =>
  new Map(
    Object.entries(files).map(([path, one]) => [path, typeof one === "string" ? bytes(one) : one]),
  );
const namesOf = (files: ReadonlyMap<string, Uint8Array>) => [...files.keys()].sort();

const CYCLING = join(import.meta.dirname, "../../fixtures/cycling");
const sources = readdirSync(join(CYCLING, "sources")).map((name) => `sources/${name}`);
const cycling = new Map(
  ["atlas.json", ...sources].map((path) => [
    path,
    new Uint8Array(readFileSync(join(CYCLING, path))),
  ]),
);
const viewer = `<!doctype html><title>x</title><body>${EMPTY_BLOCK}</body>`;
const SMALL = builtOf(atlas([node("a")]));
const page = fillViewer(viewer, SMALL, '{\n  "title": "Small" }');

describe("the atlases among files", () => {
  it("are none where there are no files, or none is an atlas", () => {
    expect(foldersIn(new Map())).toEqual([]);
    expect(foldersIn(brought({ "plan.md": "# Plan", "x.json": "{}", "y.html": "<p>" }))).toEqual(
      [],
    );
  });

  it("are each folder with an atlas.json; a file belongs to the nearest", () => {
    const found = foldersIn(
      brought({
        "b/atlas.json": "1",
        "b/a/atlas.json": "2",
        "b/a/s.md": "3",
        "b/s/t.md": "4",
        "u.md": "5",
      }),
    );
    expect(found.map(({ name, files }) => [name, namesOf(files)])).toEqual([
      ["b", ["atlas.json", "s/t.md"]],
      ["a", ["atlas.json", "s.md"]],
    ]);
  });

  it("are found by what is in them, if none is called atlas.json", () => {
    const [found] = foldersIn(
      brought({ "mine.json": '{ "format": "policy-atlas/1" }', "z.json": "{}" }),
    );
    expect(namesOf(found?.files ?? new Map())).toEqual(["atlas.json", "z.json"]);
  });

  it("have sources that were brought beside atlas.json where it expects them", () => {
    const flat = new Map([...cycling].map(([path, one]) => [path.replace("sources/", ""), one]));
    const [found] = foldersIn(flat);
    expect(namesOf(found?.files ?? new Map())).toEqual([...cycling.keys()].sort());
  });

  it("leave out what systems leave lying about", () => {
    const [found] = foldersIn(
      brought({ "./a/atlas.json": "{}", "a/.DS_Store": "", "a/.git/x": "", "__MACOSX/a/._x": "" }),
    );
    expect(namesOf(found?.files ?? new Map())).toEqual(["atlas.json"]);
  });

  it.each(["../atlas.json", "a/../../atlas.json", "/etc/atlas.json", "C:\\atlas.json", "a\\..\\x"])(
    "are refused with a path that leads outside: %s",
    (path) => {
      expect(() => foldersIn(brought({ [path]: "{}" }))).toThrow("leads out of the folder");
      const zip = zipOf([{ name: "..", files: brought({ "atlas.json": "{}" }) }]);
      expect(() => foldersIn(new Map([["x.zip", zip]]))).toThrow("leads out of the folder");
    },
  );

  it("are refused by the sizes that a zip declares, before it is unpacked", () => {
    const zip = zipOf([{ name: "a", files: brought({ "atlas.json": "{}" }) }]);
    // The sizes unpacked, in the central directory (APPNOTE 4.3.12).
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(() => foldersIn(new Map([["x.zip", zip]]))).toThrow("400 MB");
    expect(() => foldersIn(new Map([["x.zip", bytes("no zip")]]))).toThrow("can't be unpacked");
  });

  it("come back from a zip of several as they were, whatever they are called", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const file = fc.uint8Array({ maxLength: 40 });
    const folder = fc.record({
      name,
      files: fc
        .dictionary(name, file, { maxKeys: 4 })
        .map((others) => new Map([["atlas.json", bytes("{}")], ...Object.entries(others)])),
    });
    fc.assert(
      fc.property(fc.array(folder, { maxLength: 4 }), (folders) => {
        const found = foldersIn(new Map([["all.zip", zipOf(folders)]]));
        const digests = (list: typeof found) => list.map(({ files }) => digestOf(files)).sort();
        expect(digests(found)).toEqual(digests(folders));
      }),
      { numRuns: 60 },
    );
  });

  it("are the one HTML file, alone or in a zip", () => {
    const zip = zipOf([{ name: "small", files: brought({ "small.html": page }) }]);
    for (const files of [brought({ "small.html": page }), new Map([["x.zip", zip]])]) {
      const [found, ...others] = foldersIn(files);
      expect(found?.name).toBe("small");
      expect(others).toEqual([]);
      expect(readViewer(htmlOf(found?.files ?? new Map()) ?? "")).toEqual({
        built: SMALL,
        source: '{\n  "title": "Small" }',
        files: undefined,
      });
    }
  });

  it("are the files that one HTML file with writing holds, whatever they are", () => {
    const written = fillViewer(viewer, SMALL, packFiles(cycling));
    const [found, ...others] = foldersIn(brought({ "small.html": written }));
    expect(others).toEqual([]);
    expect(found?.name).toBe("small");
    expect(digestOf(found?.files ?? new Map())).toBe(digestOf(cycling));
    expect(emptyViewer(written)).toBe(emptyViewer(page));
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array());
    const text = fc.string({ unit: "binary" }).map(bytes);
    const texts = fc.dictionary(fc.stringMatching(/^[A-Z]{1,8}$/), text);
    fc.assert(
      fc.property(files, texts, (some, more) => {
        const all = new Map(Object.entries({ ...some, ...more }));
        const packed: unknown = JSON.parse(JSON.stringify(packFiles(all)));
        expect(digestOf(unpackFiles(packed) ?? new Map())).toBe(digestOf(all));
      }),
    );
    for (const wrong of [undefined, 1, { a: 1 }, { a: {} }])
      expect(unpackFiles(wrong)).toBeUndefined();
  });
});

describe("the files of an atlas", () => {
  it("compile as on a disk", () => {
    expect(compileAtlas(readerOf(cycling)).atlas?.hash).toBe(
      compileAtlas(readFolder(CYCLING)).atlas?.hash,
    );
    expect(readerOf(cycling)("../x")).toEqual({ reason: "outside" });
    expect(readerOf(cycling)("x")).toEqual({ reason: "missing" });
  });

  it("change in the line of the title alone, when it is changed", () => {
    const lines = (files: ReadonlyMap<string, Uint8Array>) =>
      textOf(files.get("atlas.json")).split("\n");
    const before = lines(cycling);
    const changed = lines(retitled(cycling, 'Velmora "B" \\ é')).filter(
      (line, at) => line !== before[at],
    );
    expect(changed).toEqual([expect.stringContaining('"title": "Velmora \\"B\\" \\\\ é"')]);
  });

  it("get another title in the one HTML file too, in both of its blocks", () => {
    const next = retitled(brought({ "small.html": page }), "</script>$&");
    const { built, source } = readViewer(htmlOf(next) ?? "") ?? {};
    expect(built).toMatchObject({ atlas: { title: "</script>$&", id: SMALL.atlas.id } });
    expect(source).toBe('{\n  "title": "</script>$&" }');
  });

  it("have the same digest in any order, and another one if any byte or path is another", () => {
    const digest = digestOf(brought({ a: "1", b: "2" }));
    expect(digestOf(brought({ b: "2", a: "1" }))).toBe(digest);
    expect(digestOf(brought({ a: "12", b: "" }))).not.toBe(digest);
    expect(digestOf(brought({ a: "1", c: "2" }))).not.toBe(digest);
  });
});
