/** The files of a site: those of a small atlas hold all of it, a large one's details are a file of their own. */
import { expect, it } from "vitest";
import { atlasFiles } from "../../../src/cli/page/site.ts";
import { type PackedAtlas, packAtlas, unpackAtlas } from "../../../src/packed/index.ts";
import { builtOf } from "../open/built.ts";
import { atlas, node } from "../query/small.ts";

function filesOf(text: string) {
  const small = atlas([node("a")]);
  const [document] = small.documents;
  const built = builtOf({ ...small, documents: document ? [{ ...document, text }] : [] });
  const { files, entries } = atlasFiles([{ built, source: "{}", texts: {} }]);
  const contentOf = (address = "") =>
    files.find(({ path }) => path === address.replace("./", ""))?.content ?? "";
  const sent: PackedAtlas = JSON.parse(contentOf(entries[0]?.url));
  return { built, sent, contentOf, paths: files.map(({ path }) => path) };
}

it("a small atlas is one file", () => {
  const { built, sent } = filesOf("Short.");
  expect(sent).toEqual(JSON.parse(JSON.stringify(packAtlas(built))));
});

it("the details of a large one stand beside its map, which names their file", () => {
  const { built, sent, contentOf, paths } = filesOf("Long. ".repeat(100_000));
  const { details } = sent;
  expect(paths).toContain(`assets/${details}`);
  const whole = { ...sent, details: JSON.parse(contentOf(`./assets/${details}`)) };
  expect(JSON.stringify(sent).length).toBeLessThan(10_000);
  expect(unpackAtlas(whole)).toEqual(JSON.parse(JSON.stringify(built)));
});
