import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyEdit,
  type Draft,
  type Edit,
  itemOf,
  itemsOf,
  type JsonObject,
  undoing,
} from "../../../src/draft/index.ts";
import {
  bring,
  createReviewing,
  type KeptProposal,
  leave,
  mean,
  mend,
  readReview,
  reviewIn,
} from "../../../src/review/kept/index.ts";
import { needsOf, takeClaim } from "../../../src/review/taking/index.ts";
import { compiled, draftOf, errorsOf } from "../draft/drafts.ts";

const CYCLING = draftOf("tests/fixtures/cycling");
const PLAN = CYCLING.texts["sources/plan.md"] ?? "";

let made = 0;
function kept(
  claim: KeptProposal["claim"],
  ...words: readonly (string | KeptProposal["quotes"][number])[]
): KeptProposal {
  made += 1;
  return {
    id: `p${made}`,
    claim,
    quotes: words.map((one) => (typeof one === "string" ? { words: one } : one)),
    from: { format: "table", by: "a model", at: made },
  };
}

const node = (name: string, kind?: string) => ({ what: "node" as const, name, kind });
const link = (source: string, relation: string, target: string) =>
  ({ what: "link", source, relation, target }) as const;

/** The draft with these proposals, and what is known of one of them now. */
const withAll = (draft: Draft, ...all: readonly KeptProposal[]) =>
  applyEdit(draft, bring(draft, "test", all));

function seen(draft: Draft, id: string) {
  const proposal = reviewIn(draft).proposals.find((one) => one.id === id);
  if (!proposal) throw new Error(`no ${id}`);
  const reviewed = createReviewing().all(draft).get(id);
  if (!reviewed) throw new Error(`${id} is no claim`);
  return { proposal, reviewed };
}

function taken(draft: Draft, id: string, places: readonly number[] = []): Edit {
  const { proposal, reviewed } = seen(draft, id);
  const chosen = new Map(
    needsOf(draft, reviewed).flatMap((need) => {
      const option = need.need === "place" ? need.options[places[0] ?? 0] : undefined;
      return need.need === "place" && option ? [[need.quote, option] as const] : [];
    }),
  );
  return takeClaim(draft, proposal, reviewed, { places: chosen });
}

const evidence = (draft: Draft, list: "nodes" | "edges", id: string) =>
  itemOf(draft, list, id)?.value.evidence as readonly JsonObject[] | undefined;

describe("a proposal that is taken", () => {
  it("enters as a node with the words as they stand, who claims it, and compiles", () => {
    const draft = withAll(
      CYCLING,
      kept(node("Bridge fund", "Treasure"), "The Velmora Town Council"),
    );
    const id = reviewIn(draft).proposals[0]?.id ?? "";
    const after = applyEdit(draft, taken(draft, id));
    expect(itemOf(after, "nodes", "bridge-fund")?.value).toMatchObject({
      kind: "instrument",
      type: "treasure",
      evidence: [{ document: "plan", exact: "The Velmora Town Council", by: "a model" }],
    });
    expect(reviewIn(after).proposals[0]).toMatchObject({
      decision: "taken",
      became: ["bridge-fund"],
    });
    expect(errorsOf(after)).toEqual([]);
  });

  it("enters with the source's words where they differ in form", () => {
    const [sentence = ""] = /The Velmora Town Council[^.]*\./.exec(PLAN) ?? [];
    const loose = sentence.replaceAll(" ", "  ");
    const proposal = kept(node("Bridge fund", "Treasure"), loose);
    const draft = withAll(CYCLING, proposal);
    expect(seen(draft, proposal.id).reviewed.verdict).toBe("repairable");
    const after = applyEdit(draft, taken(draft, proposal.id));
    expect(evidence(after, "nodes", "bridge-fund")?.[0]?.exact).toBe(sentence);
  });

  it("asks for a place where words stand more than once, and singles out the chosen one", () => {
    const proposal = kept(node("Bridge fund", "Treasure"), "Canal Lane");
    const draft = withAll(CYCLING, proposal);
    const { reviewed } = seen(draft, proposal.id);
    const needs = needsOf(draft, reviewed);
    expect(needs[0]).toMatchObject({ need: "place", quote: 0 });
    expect(() => takeClaim(draft, proposal, reviewed, {})).toThrow(RangeError);
    const after = applyEdit(draft, taken(draft, proposal.id, [1]));
    const [quote] = evidence(after, "nodes", "bridge-fund") ?? [];
    expect(quote?.prefix ?? quote?.suffix).toBeDefined();
    expect(errorsOf(after)).toEqual([]);
  });

  it("never enters without words: what is absent must be mended, and is checked anew then", () => {
    const proposal = kept(node("Bridge fund", "Treasure"), "Elephants are to be registered twice");
    const draft = withAll(CYCLING, proposal);
    expect(needsOf(draft, seen(draft, proposal.id).reviewed)).toEqual([{ need: "words" }]);
    const mended = applyEdit(
      draft,
      mend(draft, proposal.id, {
        claim: proposal.claim,
        quotes: [{ words: "The Velmora Town Council" }],
      }),
    );
    const after = applyEdit(mended, taken(mended, proposal.id));
    expect(reviewIn(after).proposals[0]?.decision).toBe("mended");
    expect(errorsOf(after)).toEqual([]);
  });

  it("is one more quote of the claim that is there", () => {
    const proposal = kept(node("Lamps"), "The Velmora Town Council");
    const draft = withAll(CYCLING, proposal);
    const before = evidence(CYCLING, "nodes", "lamps")?.length ?? 0;
    const after = applyEdit(draft, taken(draft, proposal.id));
    expect(itemsOf(after, "nodes")).toHaveLength(itemsOf(CYCLING, "nodes").length);
    expect(evidence(after, "nodes", "lamps")).toHaveLength(before + 1);
  });

  it("whose words the claim quotes already is taken without quoting them twice", () => {
    const exact = "The plan requires lamps along the whole of the Canal Lane.";
    const proposal = kept(link("Velmora Cycling Plan 2031", "requires", "lamps"), exact);
    const draft = withAll(CYCLING, proposal);
    const after = applyEdit(draft, taken(draft, proposal.id));
    expect(after.atlas).toEqual(CYCLING.atlas);
    expect(reviewIn(after).proposals[0]).toMatchObject({ became: ["plan-requires-lamps"] });
  });

  it("as a link makes the ends that are missing, by the words that name them", () => {
    const sentence =
      "The town council will build the Canal Lane between the harbour and the old mill.";
    const claim = {
      ...link("Velmora Town Council", "builds", "Old mill"),
      targetKind: "Infrastructure",
    };
    const proposal = kept(claim, sentence);
    const draft = withAll(CYCLING, proposal);
    const after = applyEdit(draft, taken(draft, proposal.id));
    const [mill = "", tie = ""] = reviewIn(after).proposals[0]?.became ?? [];
    expect(evidence(after, "nodes", mill)).toMatchObject([{ exact: "old mill" }]);
    expect(evidence(after, "edges", tie)).toMatchObject([
      { exact: sentence, basis: "stated", status: "intended", by: "a model" },
    ]);
    expect(errorsOf(after)).toEqual([]);
  });

  it("understands a label for all proposals once it was said what it means", () => {
    const proposals = ["Lamps", "Bike lanes"].map((name) =>
      kept(link("Velmora Town Council", "prescribeth", name), "The Velmora Town Council"),
    );
    const draft = withAll(CYCLING, ...proposals);
    const needs = () => proposals.map(({ id }) => needsOf(draft, seen(draft, id).reviewed));
    expect(needs().every((all) => all.some(({ need }) => need === "relation"))).toBe(true);
    const said = applyEdit(draft, mean(draft, "relations", "prescribeth", "requires"));
    for (const { id } of proposals) {
      const { reviewed } = seen(said, id);
      expect(reviewed.about.codebook ?? []).not.toContain("prescribeth");
      expect(needsOf(said, reviewed).some(({ need }) => need === "relation")).toBe(false);
    }
  });
});

describe("the review", () => {
  it("is written and read again as it was; what is none is told", () => {
    const draft = withAll(CYCLING, kept(node("Lamps"), "Canal Lane"), kept(link("a", "b", "c")));
    const read = readReview(JSON.stringify(draft.review));
    expect(read).toEqual({ review: draft.review });
    expect(readReview("[]")).toMatchObject({ isNewer: false });
    expect(readReview('{"format": "policy-atlas-review/2", "proposals": []}')).toMatchObject({
      isNewer: true,
    });
  });

  it("tells readers how far annotators agreed; a broken one is a warning and nothing more", () => {
    const agreement = {
      annotators: ["Ada", "Bo"],
      of: ["a", "b"],
      nodes: { a: 3, b: 3, both: 3, f1: 1 },
      links: { a: 4, b: 4, both: 3, f1: 0.75 },
      kappa: {},
      alpha: {},
    };
    const file = { format: "policy-atlas-review/1", proposals: [], agreements: [agreement] };
    const reading = (review: string) =>
      compiled({ ...CYCLING, texts: { ...CYCLING.texts, "review.json": review } });
    const { atlas, problems } = reading(JSON.stringify(file));
    expect(atlas?.agreement).toEqual({ annotators: ["Ada", "Bo"], nodes: 1, links: 0.75 });
    expect(problems).toEqual(compiled(CYCLING).problems);
    expect(atlas?.hash).toBe(compiled(CYCLING).atlas?.hash);
    const broken = reading("{");
    expect(broken.atlas).toBeDefined();
    expect(broken.problems.at(-1)).toMatchObject({ file: "review.json", severity: "warning" });
  });

  it("after any decisions undo gives the identical draft, and each proposal is decided once", () => {
    const words = fc.constantFrom(
      "The Velmora Town Council",
      "Canal Lane",
      "Velmora  Town Council",
      "Elephants",
      "",
      "The Velmora Town Councillors",
    );
    const names = fc.constantFrom("Lamps", "Bridge fund", "Velmora Town Council", "Lamp");
    const proposals = fc.array(
      fc
        .oneof(
          fc.record({
            what: fc.constant("node" as const),
            name: names,
            kind: fc.constantFrom("Treasure", "zzz", undefined),
          }),
          fc.record({
            what: fc.constant("link" as const),
            source: names,
            relation: fc.constantFrom("requires", "funds"),
            target: names,
          }),
        )
        .chain((claim) => words.map((one) => kept(claim, one))),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        proposals,
        fc.array(fc.constantFrom("take", "leave", "mean"), { maxLength: 6 }),
        (all, acts) => {
          const begin = withAll(CYCLING, ...all);
          let draft = begin;
          const edits: Edit[] = [];
          for (const [at, act] of acts.entries()) {
            const { id } = all[at % all.length] ?? { id: "" };
            const { proposal, reviewed } = seen(draft, id);
            if (act === "leave") edits.push(leave(draft, id));
            else if (act === "mean") edits.push(mean(draft, "kinds", "zzz", "actor/group"));
            else if (needsOf(draft, reviewed).length === 0)
              edits.push(takeClaim(draft, proposal, reviewed, {}));
            else continue;
            draft = applyEdit(draft, edits.at(-1) ?? { patches: [] });
            // Nothing enters without words: every quote stands in its source.
            const wrong = errorsOf(draft).filter((error) =>
              /not-found|missing|ambiguous/.test(error),
            );
            expect(wrong).toEqual([]);
          }
          for (const edit of edits.reverse()) draft = applyEdit(draft, undoing(edit));
          expect(draft).toEqual(begin);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });
});
