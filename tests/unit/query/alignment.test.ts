import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/query/agreement/agreement.ts";
import { alignDocuments } from "../../../src/query/agreement/alignment.ts";
import { alphaOf } from "../../../src/query/agreement/alpha.ts";
import { atlas, edge, node, quote } from "./small.ts";

const LAW =
  "The council funds cycle lanes in every district of the town. The mayor shall report each year to " +
  "the council on all works. Riders may ask for more lanes at any meeting that is public.";

function withText(text: string, nodes: ReturnType<typeof node>[] = []) {
  const [first] = atlas([]).documents;
  if (first === undefined) throw new Error("a small atlas has documents");
  return atlas(nodes, [], { documents: [{ ...first, text }] });
}

const at = (words: string, text: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe("documents of two atlases", () => {
  const OTHER = LAW.replace("every district", "each and every quarter").replace("at any", "in any");

  it("are aligned although some words differ: a quote has its place in the other", () => {
    const a = withText(LAW);
    const alignment = alignDocuments(a, withText(OTHER));
    const place = alignment.place(quote("a", at("The mayor shall report", LAW)));
    expect(OTHER.slice(place?.start, place?.end)).toBe("The mayor shall report");
    expect(alignment.differing).toHaveLength(1);
    expect(alignment.missing).toEqual([]);
  });

  it("are not taken for each other where most words differ", () => {
    const alignment = alignDocuments(
      withText(LAW),
      withText("Penguins negotiate about fish. ".repeat(9)),
    );
    expect(alignment.missing).toHaveLength(1);
    expect(alignment.place(quote("a", at("The mayor", LAW)))).toBeUndefined();
  });

  it("in Chinese are aligned by characters", () => {
    const law = "委员会资助全市自行车道的建设和维护。市长每年应当向委员会报告所有工程的进展情况。";
    const other = law.replace("全市", "全部城区");
    const place = alignDocuments(withText(law), withText(other)).place(
      quote("a", at("市长每年应当", law)),
    );
    expect(other.slice(place?.start, place?.end)).toBe("市长每年应当");
  });

  it("that differ by a word let nodes of other names be matched by their quotes", () => {
    const a = withText(LAW, [
      node("a", { name: "Mayor", quotes: [quote("a", at("The mayor shall", LAW))] }),
    ]);
    const b = withText(OTHER, [
      node("b", { name: "Head of town", quotes: [quote("b", at("The mayor shall", OTHER))] }),
    ]);
    const { nodes, differences, differingDocuments, missingDocuments } = agreementOf(a, b);
    expect(nodes.f1).toBe(1);
    expect(differences.renamed.map(({ by }) => by)).toEqual(["quotes"]);
    expect([differingDocuments.length, missingDocuments.length]).toEqual([1, 0]);
  });
});

describe("alpha of atlases", () => {
  const kinds = (...all: string[]) =>
    atlas(
      all.flatMap((kind, index) =>
        kind === ""
          ? []
          : [
              node(`n${index}`, {
                kind,
                quotes: [quote("n", { start: index * 1000, end: index * 1000 + 5 })],
              }),
            ],
      ),
    );

  it("takes what one did not find for a missing value", () => {
    const alpha = alphaOf([
      kinds("actor", "sector", "actor"),
      kinds("actor", "sector", ""),
      kinds("actor", "actor", "actor"),
    ]);
    expect(alpha.nodes).toBe(3);
    // Values 3 × actor; 2 × sector, 1 × actor; 2 × actor: Do = 2 / 8, De = 2 × 6 × 2 / (8 × 7).
    expect(alpha.kind).toBeCloseTo(1 - 2 / 8 / (24 / 56), 12);
  });

  it("of links is of their relations", () => {
    const nodes = ["a", "b", "c"].map((id, index) =>
      node(id, { quotes: [quote(id, { start: index * 1000, end: index * 1000 + 5 })] }),
    );
    const [one, two, three] = ["funds", "funds", "prioritizes"].map((relation) =>
      atlas(nodes, [edge(`a ${relation} b`), edge("b prioritizes c")]),
    );
    if (!one || !two || !three) throw new Error("three atlases were made");
    const alpha = alphaOf([one, two, three]);
    expect(alpha.links).toBe(2);
    expect(alpha.relation).toBeCloseTo(1 - 2 / 6 / ((2 * 2 * 4) / 30), 12);
  });
});
