import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/query/agreement/agreement.ts";
import { atlas, edge, linkQuote, node, quote } from "./small.ts";

const at = (start: number, end: number) => ({ start, end });
const withText = (text: string) => {
  const [first, ...rest] = atlas([]).documents;
  if (!first) throw new Error("A small atlas has documents.");
  return { documents: [{ ...first, text }, ...rest] };
};

describe("compare", () => {
  it("can't compute anything of two empty atlases", () => {
    const result = agreementOf(atlas([]), atlas([]));
    expect(result.nodes).toEqual({
      a: 0,
      b: 0,
      both: 0,
      ofA: undefined,
      ofB: undefined,
      f1: undefined,
    });
    expect(result.links.f1).toBeUndefined();
    expect(result.relation).toEqual({ same: 0, of: 0, share: undefined, kappa: undefined });
  });

  it("finds nothing in common of an atlas and an empty one", () => {
    const result = agreementOf(atlas([node("miit")]), atlas([]));
    expect(result.nodes).toMatchObject({ a: 1, b: 0, both: 0, ofA: 0, ofB: undefined, f1: 0 });
    expect(result.differences.nodesOnlyInA.map(({ name }) => name)).toEqual(["miit"]);
  });

  it("agrees wholly with itself", () => {
    const one = atlas([node("miit"), node("robotics")], [edge("miit funds robotics")]);
    const result = agreementOf(one, one);
    expect([result.nodes.f1, result.links.f1, result.allLinks.f1]).toEqual([1, 1, 1]);
    expect(result.basis.share).toBe(1);
    expect(Object.values(result.differences).flat()).toEqual([]);
  });

  it("computes F1 as twice what both have by the sum of what each has", () => {
    const a = atlas(["one", "two", "three"].map((id) => node(id, far(id))));
    const b = atlas(["two", "three", "four", "five", "six"].map((id) => node(id, far(id))));
    const { nodes } = agreementOf(a, b);
    expect(nodes).toMatchObject({ a: 3, b: 5, both: 2, ofA: 2 / 3, ofB: 2 / 5, f1: 4 / 8 });
  });
});

describe("matching nodes", () => {
  const matched = (a: Parameters<typeof node>[1], b: Parameters<typeof node>[1]) =>
    agreementOf(
      atlas([node("a", { ...far("a"), ...a })]),
      atlas([node("b", { ...far("b"), ...b })]),
    );

  it("takes names for the same whatever their case, spacing and article", () => {
    const result = matched({ name: "The State  Council" }, { name: "state council" });
    expect(result.nodes.both).toBe(1);
    expect(result.differences.renamed).toEqual([]);
  });

  it("takes a short name or alias in common", () => {
    const a = { name: "Ministry of Industry", short: "MIIT" };
    const result = matched(a, { name: "The ministry", aliases: ["MIIT"] });
    expect(result.differences.renamed.map(({ by }) => by)).toEqual(["alias"]);
  });

  it("takes quotes that overlap by half, and none that only mention it", () => {
    const a = { quotes: [quote("a", at(0, 20))] };
    expect(matched(a, { quotes: [quote("b", at(4, 20))] }).differences.renamed[0]?.by).toBe(
      "quotes",
    );
    expect(matched(a, { quotes: [quote("b", at(0, 200))] }).nodes.both).toBe(0);
    expect(matched(a, { quotes: [quote("b", at(20, 40))] }).nodes.both).toBe(0);
  });

  it("compares quotes only where the words of the documents are the same", () => {
    const a = atlas([node("a", { quotes: [quote("a", at(0, 20))] })], [], withText("one"));
    const b = atlas([node("b", { quotes: [quote("b", at(0, 20))] })], [], withText("other"));
    const result = agreementOf(a, b);
    expect(result.nodes.both).toBe(0);
    expect(result.missingDocuments).toEqual(["Article"]);
  });

  it("matches one to one, the same name before an alias", () => {
    const a = atlas([node("chips", far("a")), node("semiconductors", far("b"))]);
    const b = atlas([node("semiconductors", { ...far("c"), aliases: ["chips"] })]);
    const result = agreementOf(a, b);
    expect(result.nodes.both).toBe(1);
    expect(result.differences.nodesOnlyInA.map(({ id }) => id)).toEqual(["chips"]);
  });

  it("prefers the same kind, and names what is described differently", () => {
    const a = atlas([node("energy", { kind: "sector", type: "energy" })]);
    const b = atlas([
      node("energy-company", { name: "Energy", kind: "actor" }),
      node("energy-sector", { name: "Energy", kind: "sector" }),
    ]);
    const result = agreementOf(a, b);
    expect(result.differences.nodesOnlyInB.map(({ id }) => id)).toEqual(["energy-company"]);
    expect(result.kind.share).toBe(1);
    expect(result.differences.nodes.map((difference) => difference.in)).toEqual([["type"]]);
  });
});

describe("matching links", () => {
  const nodes = ["miit", "robotics", "chips"].map((id) => node(id, far(id)));

  it("counts over the matched nodes only, and all links beside it", () => {
    const a = atlas(
      [...nodes, node("huawei", far("huawei"))],
      [edge("miit funds robotics"), edge("miit funds huawei")],
    );
    const result = agreementOf(a, atlas(nodes, [edge("miit funds robotics")]));
    expect(result.links).toMatchObject({ a: 1, b: 1, both: 1, f1: 1 });
    expect(result.allLinks).toMatchObject({ a: 2, b: 1, both: 1, f1: 2 / 3 });
    expect(result.differences.linksOnlyInA.map(({ reachable }) => reachable)).toEqual([false]);
  });

  it("matches by ends although the relation differs, and counts that as disagreement", () => {
    const a = atlas(nodes, [edge("miit funds robotics"), edge("miit funds chips")]);
    const b = atlas(nodes, [edge("miit prioritizes robotics"), edge("miit funds chips")]);
    const result = agreementOf(a, b);
    expect(result.links.f1).toBe(1);
    expect(result.relation).toMatchObject({ same: 1, of: 2, share: 0.5 });
    expect(result.differences.links.map((difference) => difference.in)).toEqual([["relation"]]);
  });

  it("takes the same relation first among several links between the same ends", () => {
    const a = atlas(nodes, [edge("miit prioritizes robotics")]);
    const b = atlas(nodes, [edge("miit funds robotics"), edge("miit prioritizes robotics")]);
    const result = agreementOf(a, b);
    expect(result.relation.share).toBe(1);
    expect(result.differences.linksOnlyInB.map(({ relation }) => relation)).toEqual(["funds"]);
  });

  it("minds the direction, but where the relation is symmetric", () => {
    const reversed = agreementOf(
      atlas(nodes, [edge("miit funds chips")]),
      atlas(nodes, [edge("chips funds miit")]),
    );
    expect(reversed.links.both).toBe(0);
    const symmetric = agreementOf(
      atlas(nodes, [edge("miit cooperates chips")]),
      atlas(nodes, [edge("chips cooperates miit")]),
    );
    expect(symmetric.links.both).toBe(1);
  });

  it("tells agreement on basis and status, with kappa", () => {
    const said = (sentence: string, basis: "stated" | "implied", status: "inPlace" | "intended") =>
      edge(sentence, { quotes: [linkQuote("x", { basis, status })] });
    const a = atlas(nodes, [
      said("miit funds robotics", "stated", "inPlace"),
      said("miit funds chips", "stated", "intended"),
      said("chips funds robotics", "implied", "inPlace"),
      said("robotics funds chips", "implied", "inPlace"),
    ]);
    const b = atlas(nodes, [
      said("miit funds robotics", "stated", "inPlace"),
      said("miit funds chips", "implied", "intended"),
      said("chips funds robotics", "implied", "inPlace"),
      said("robotics funds chips", "implied", "inPlace"),
    ]);
    const { basis, status } = agreementOf(a, b);
    // Chance: 2/4 × 1/4 + 2/4 × 3/4 = 1/2; kappa = (3/4 − 1/2) / (1 − 1/2).
    expect(basis).toEqual({ same: 3, of: 4, share: 0.75, kappa: 0.5 });
    expect(status).toMatchObject({ share: 1, kappa: 1 });
  });

  it("gives no kappa where both always say the same one thing", () => {
    const one = atlas(nodes, [edge("miit funds chips")]);
    expect(agreementOf(one, one).relation).toMatchObject({ share: 1, kappa: undefined });
  });
});

/** Quotes of its own, so that only names can match: somewhere by the id. */
function far(id: string) {
  let sum = 0;
  for (const character of id) sum = sum * 31 + (character.codePointAt(0) ?? 0);
  return { quotes: [quote(id, at(sum * 100, sum * 100 + 10))] };
}
