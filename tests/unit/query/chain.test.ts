import { describe, expect, it } from "vitest";
import type { LinkQuote } from "../../../src/atlas/atlas.ts";
import { chainOf, pathWords } from "../../../src/query/paths/chain.ts";
import { atlas, edge, filters, linkQuote, node } from "./small.ts";

/** Words in a sentence of a section of a document: `at(3, 1, "law")`. */
const at = (sentence: number, section = 0, document = "article", more: Partial<LinkQuote> = {}) =>
  linkQuote("x", { id: `x~${sentence}`, sentences: [sentence], section, document, ...more });

/** The chain from n0 over one link for each list of quotes. */
function chain(links: readonly (readonly LinkQuote[])[], some = {}) {
  const ids = Array.from({ length: links.length + 1 }, (_, index) => `n${index}`);
  const edges = links.map((quotes, index) => edge(`n${index} funds n${index + 1}`, { quotes }));
  const of = atlas(
    ids.map((id) => node(id)),
    edges,
  );
  return chainOf(of, filters(some), { nodes: ids, edges: edges.map(({ id }) => id) });
}
const sentences = (of: ReturnType<typeof chain>) => of.steps.map(({ quote }) => quote.sentences[0]);

describe("a chain of evidence", () => {
  it("of one step is a thread without joints", () => {
    expect(chain([[at(1)]])).toMatchObject({ thread: "sentence", joints: [] });
  });

  it("is a thread where one sentence says all of it, whatever else is said", () => {
    const of = chain([
      [at(9), at(1)],
      [at(1), at(9, 1)],
      [at(2, 1), at(1)],
    ]);
    expect(of).toMatchObject({ thread: "sentence", joints: ["sentence", "sentence"] });
    expect(sentences(of)).toEqual([1, 1, 1]);
    expect(of.steps.map(({ others }) => others.length)).toEqual([1, 1, 1]);
  });

  it("is a thread where one section holds all of it", () => {
    const of = chain([[at(1, 1)], [at(2, 1), at(3, 0)]]);
    expect(of).toMatchObject({ thread: "section", joints: ["section"] });
  });

  it("is a bundle where joints are close but no one place holds all", () => {
    const across = linkQuote("x", { sentences: [1, 2], section: 1 });
    expect(chain([[at(1, 0)], [across], [at(2, 2)]])).toMatchObject({
      thread: undefined,
      joints: ["sentence", "sentence"],
    });
  });

  it("marks each joint by what it shares", () => {
    const of = chain([[at(1, 0)], [at(2, 0)], [at(3, 1)], [at(3, 1, "law")]]);
    expect(of).toMatchObject({ thread: undefined, joints: ["section", "document", "nothing"] });
  });

  it("takes the same number of a sentence in another document for another sentence", () => {
    expect(chain([[at(1)], [at(1, 0, "law")]])).toMatchObject({ joints: ["nothing"] });
  });

  it("chooses quotes that share the most, then what affirms, then what states", () => {
    const near = chain([[at(1, 0), at(5, 1)], [at(6, 1)], [at(9, 1, "law")]]);
    expect(sentences(near)).toEqual([5, 6, 9]);
    const denied = at(1, 0, "article", { negated: true });
    const implied = at(2, 0, "article", { basis: "implied" });
    expect(sentences(chain([[denied, implied, at(3), at(4)]]))).toEqual([3]);
    expect(sentences(chain([[denied, implied]]))).toEqual([2]);
  });

  it("rests only on statements that pass the filters", () => {
    const of = chain(
      [
        [at(1), at(2, 0, "law")],
        [at(1), at(7, 1, "law")],
      ],
      { documents: ["law"] },
    );
    expect(sentences(of)).toEqual([2, 7]);
    expect(of.thread).toBeUndefined();
    expect(of.steps.map(({ others }) => others.length)).toEqual([0, 0]);
  });

  it("is read aloud along the path, links that point back the other way round", () => {
    const of = atlas(
      [node("a", { name: "A" }), node("b", { name: "B" }), node("c", { name: "C" })],
      [edge("a funds b"), edge("c funds b", { quotes: [linkQuote("x", { negated: true })] })],
    );
    const path = { nodes: ["a", "b", "c"], edges: ["a-funds-b", "c-funds-b"] };
    expect(pathWords(of, chainOf(of, filters({}), path))).toBe(
      "Path, 2 steps: A funds B; denied: B is funded by C.",
    );
    const short = { nodes: ["a", "b"], edges: ["a-funds-b"] };
    expect(pathWords(of, chainOf(of, filters({}), short))).toBe("Path, 1 step: A funds B.");
  });
});
