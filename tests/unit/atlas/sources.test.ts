import { describe, expect, it } from "vitest";
import { compile } from "../../../src/atlas/compile.ts";
import {
  atlasOf,
  changed,
  codes,
  compileData,
  compileFiles,
  only,
  PLAN,
  smallAtlas,
} from "./helper.ts";

const withFile = (file: string) =>
  changed(({ documents }) => Object.assign(documents[0] ?? {}, { file }));

/** The small atlas with the plan's words in atlas.json itself. */
const inline = (text: string) => {
  const { documents, ...atlas } = smallAtlas();
  const [{ file: _file, ...document } = { file: "" }] = documents;
  return { ...atlas, documents: [{ ...document, text }] };
};

describe("a source", () => {
  it.each([
    "../../etc/passwd",
    "sources/../../secret.md",
    "/etc/passwd",
    "C:\\plans\\plan.md",
    "\\\\host\\plan.md",
    "..\\plan.md",
    "file:///etc/passwd.md",
    "https://example.org/plan.md",
  ])("never leaves the atlas's folder: %s", (file) => {
    const asked: string[] = [];
    const atlas = smallAtlas();
    Object.assign(atlas.documents[0] ?? {}, { file });
    const compiled = compile((path) => {
      asked.push(path);
      return path === "atlas.json"
        ? new TextEncoder().encode(JSON.stringify(atlas))
        : { reason: "missing" };
    });
    expect(codes(compiled)).toEqual(["path-outside"]);
    expect(asked).toEqual(["atlas.json"]);
  });

  it("that the folder refuses, such as a link out of it, is an error at its name", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(smallAtlas()));
    const outside = compile((path) => (path === "atlas.json" ? bytes : { reason: "outside" }));
    expect(codes(outside)).toEqual(["path-outside"]);
    const large = compile((path) => (path === "atlas.json" ? bytes : { reason: "too-large" }));
    expect(only(large, "too-large").message).toContain("32 MiB");
  });

  it("that is missing is an error, and so are only the other problems that it does not hide", () => {
    const compiled = compileData(smallAtlas(), {});
    expect(codes(compiled)).toEqual(["missing-file"]);
    expect(compiled.problems[0]?.message).toContain("documents[0].file");
  });

  it.each([
    ["sources/plan.pdf", "unknown-file-type"],
    ["sources/plan", "unknown-file-type"],
    ["sources\\plan.md", "bad-path"],
  ])("is a text file whose folders are parted by /: not %s", (file, code) => {
    expect(codes(withFile(file))).toEqual([code]);
  });

  it("may be named from ./", () => {
    expect(withFile("./sources/plan.md").problems).toEqual([]);
  });

  it("is read without its byte order mark, in which offsets don't count", () => {
    const compiled = compileData(smallAtlas(), { "sources/plan.md": `\uFEFF${PLAN}` });
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled)).toEqual(atlasOf(compileData(smallAtlas())));
  });

  it("is read with LF at its line ends", () => {
    const plan = PLAN.replace(/\n/g, "\r\n");
    const compiled = compileData(smallAtlas(), { "sources/plan.md": plan });
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled).documents[0]?.text).toBe(PLAN);
  });

  it("in UTF-16 is named as that, and its quotes are left alone", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00]);
    const compiled = compileData(smallAtlas(), { "sources/plan.md": bytes });
    expect(codes(compiled)).toEqual(["wrong-encoding"]);
    expect(compiled.problems[0]).toMatchObject({ file: "sources/plan.md", line: 1, column: 1 });
  });

  it("that is not UTF-8 is an error at the line and column of the first bad byte", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("# The plan\n\nCaf"), 0xe9, 0x21]);
    const compiled = compileData(smallAtlas(), { "sources/plan.md": bytes });
    expect(only(compiled, "invalid-utf-8")).toMatchObject({ line: 3, column: 4 });
  });

  it.each(["", " \n "])("without words is an error: %j", (text) => {
    const compiled = compileData(smallAtlas(), { "sources/plan.md": text });
    expect(codes(compiled)).toEqual(["empty-source"]);
  });

  it("with U+0000 is an error at its place", () => {
    const compiled = compileData(smallAtlas(), { "sources/plan.md": `${PLAN}\0` });
    expect(only(compiled, "nul-character")).toMatchObject({ file: "sources/plan.md", line: 8 });
  });
});

describe("a document's words in atlas.json", () => {
  it("are read like a file's", () => {
    const compiled = compileData(inline(PLAN), {});
    expect(compiled.problems).toEqual([]);
    expect(atlasOf(compiled)).toEqual(atlasOf(compileData(smallAtlas())));
  });

  it("are problems at their place in atlas.json, behind escapes too", () => {
    const text = JSON.stringify(inline(`${PLAN}\n"Ä\\" ends. Nobody quotes this.`), null, 2);
    const escaped = text.replace("Ä", "\\u00c4");
    const problems = compileData(escaped, {}).problems.filter(
      ({ code }) => code === "uncited-sentence",
    );
    const lines = escaped.split("\n");
    const marked = problems.map(({ file, line, column, length }) => {
      expect(file).toBe("atlas.json");
      return lines[line - 1]?.slice(column - 1, column - 1 + length);
    });
    expect(marked).toEqual(['\\"\\u00c4\\\\\\" ends.', "Nobody quotes this."]);
  });

  it("read as plain text where no # heading stands", () => {
    const plan =
      "The plan\n\nAda Town builds lanes. The council funds lanes. Lanes help riders.\n\nThe people\n\nRiders ask for lanes. The council and the riders meet.\n";
    expect(compileData(inline(plan), {}).problems).toEqual([]);
  });

  it("or a file: one of the two", () => {
    const both = smallAtlas();
    Object.assign(both.documents[0] ?? {}, { text: PLAN });
    expect(codes(compileData(both))).toEqual(["file-and-text"]);
    const neither = smallAtlas();
    Object.assign(neither.documents[0] ?? {}, { file: undefined });
    expect(codes(compileData(neither))).toEqual(["no-source"]);
  });
});

describe("atlas.json itself", () => {
  it("that is missing is a problem of that file", () => {
    expect(compileFiles({}).problems).toEqual([
      expect.objectContaining({ code: "missing-file", file: "atlas.json", line: 1, column: 1 }),
    ]);
  });

  it("may begin with a byte order mark", () => {
    expect(compileData(`\uFEFF${JSON.stringify(smallAtlas())}`).problems).toEqual([]);
  });

  it("in another encoding is named", () => {
    const compiled = compileFiles({ "atlas.json": Uint8Array.from([0xfe, 0xff, 0, 0x7b]) });
    expect(only(compiled, "wrong-encoding").message).toContain("UTF-16 BE");
  });

  it("beyond the limit is refused with the limit", () => {
    const compiled = compileFiles({ "atlas.json": new Uint8Array(160 * 1024 * 1024 + 1) });
    expect(only(compiled, "too-large").message).toContain("160 MiB");
  });
});

describe("the language", () => {
  it("is a language tag", () => {
    const compiled = changed((atlas) => Object.assign(atlas, { language: "English" }));
    expect(compiled.problems).toEqual([]);
    const wrong = changed((atlas) => Object.assign(atlas, { language: "the Queen's" }));
    expect(codes(wrong)).toEqual(["bad-language"]);
  });
});
