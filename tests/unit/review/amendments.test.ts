import { describe, expect, it } from "vitest";
import {
  applyEdit,
  type Draft,
  type Edit,
  itemOf,
  itemsOf,
  type JsonObject,
  removeClaims,
  undoing,
} from "../../../src/draft/index.ts";
import { differencesOf, takeDifference } from "../../../src/review/colleague/index.ts";
import {
  bring,
  createReviewing,
  type KeptProposal,
  keepAgreement,
  reviewIn,
} from "../../../src/review/kept/index.ts";
import { open, takeClaim, takeMany } from "../../../src/review/taking/index.ts";
import {
  addVersion,
  createFollowing,
  dropVersion,
  isReplaced,
  takeVersion,
} from "../../../src/review/versions/index.ts";
import { compiled, draftOf, errorsOf } from "../draft/drafts.ts";

const CYCLING = draftOf("tests/fixtures/cycling");

function atlasOf(draft: Draft) {
  const { atlas } = compiled(draft);
  if (!atlas) throw new Error("it does not compile");
  return atlas;
}

const NAMES = ["Ada", "Bo"] as const;

describe("a colleague's atlas", () => {
  it("that is the same agrees wholly and proposes nothing", () => {
    const { agreement, proposals } = differencesOf(atlasOf(CYCLING), atlasOf(CYCLING), NAMES);
    expect(proposals).toEqual([]);
    expect(agreement).toMatchObject({
      annotators: ["Ada", "Bo"],
      links: { f1: 1 },
      nodes: { f1: 1 },
    });
  });

  it("gives each difference as a proposal; with all taken, both agree and name who claims what", () => {
    const mine = applyEdit(CYCLING, removeClaims(CYCLING, ["shade-trees"]));
    const theirs = withValue(CYCLING, "edges", "plan-requires-lamps", { status: "claimed" });
    const { proposals, agreement } = differencesOf(atlasOf(mine), atlasOf(theirs), NAMES);
    expect(agreement.nodes.f1).toBeLessThan(1);
    let draft = applyEdit(mine, bring(mine, "Bo", proposals));
    const reviewing = createReviewing();
    for (const proposal of reviewIn(draft).proposals) {
      const reviewed = reviewing.one(draft, proposal);
      const edit = reviewed
        ? takeClaim(draft, proposal, reviewed, {})
        : takeDifference(draft, proposal);
      draft = applyEdit(draft, edit);
    }
    expect(errorsOf(draft)).toEqual([]);
    expect(itemOf(draft, "nodes", "shade-trees")?.value.evidence).toMatchObject([{ by: "Bo" }]);
    const after = differencesOf(atlasOf(draft), atlasOf(theirs), NAMES);
    expect(after.agreement).toMatchObject({ nodes: { f1: 1 }, links: { f1: 1 } });
    const kept = applyEdit(draft, keepAgreement(draft, agreement));
    expect(reviewIn(applyEdit(kept, keepAgreement(kept, after.agreement))).agreements).toEqual([
      after.agreement,
    ]);
  });

  it("that lacks a claim proposes that it go", () => {
    const theirs = applyEdit(CYCLING, removeClaims(CYCLING, ["helmets"]));
    const { proposals } = differencesOf(atlasOf(CYCLING), atlasOf(theirs), NAMES);
    let draft = applyEdit(CYCLING, bring(CYCLING, "Bo", proposals));
    for (const proposal of reviewIn(draft).proposals)
      draft = applyEdit(draft, takeDifference(draft, proposal));
    expect(itemOf(draft, "nodes", "helmets")).toBeUndefined();
    expect(errorsOf(draft)).toEqual([]);
  });
});

/** The draft with other properties in the first quote of a claim. */
function withValue(draft: Draft, list: "nodes" | "edges", id: string, said: JsonObject): Draft {
  const item = itemOf(draft, list, id);
  if (!item) throw new Error(`no ${id}`);
  const [first = {}, ...rest] = item.value.evidence as readonly JsonObject[];
  const edit: Pick<Edit, "patches"> = {
    patches: [
      {
        path: [...item.path, "evidence"],
        before: item.value.evidence,
        after: [{ ...first, ...said }, ...rest],
      },
    ],
  };
  return applyEdit(draft, edit);
}

describe("a new version of a source", () => {
  const text = CYCLING.texts["sources/plan.md"] ?? "";
  const next = text
    .replace(
      "The plan requires lamps along the whole",
      "The plan no longer requires lamps along the whole",
    )
    .replace("- The Chain & Sprocket workshop trains apprentice mechanics.\n", "");
  const file = { title: "Velmora Cycling Plan 2035", file: "sources/plan-2035.md", text: next };
  const begun = applyEdit(CYCLING, addVersion(CYCLING, "plan", file));
  const follow = createFollowing();
  const { sources } = createReviewing();
  const fate = (draft: Draft, proposal: KeptProposal) =>
    follow(draft, sources(draft), proposal)?.followed;

  it("stands beside the old one, and changes no claim by itself", () => {
    expect(itemsOf(begun, "documents").map(({ value }) => value.id)).toEqual([
      "plan",
      "article",
      "plan-2035",
    ]);
    expect(begun.atlas.nodes).toBe(CYCLING.atlas.nodes);
    expect(begun.atlas.edges).toBe(CYCLING.atlas.edges);
    expect(errorsOf(begun)).toEqual([]);
    const edit = addVersion(CYCLING, "plan", file);
    expect(applyEdit(applyEdit(CYCLING, edit), undoing(edit))).toEqual(CYCLING);
  });

  it("tells of each quote what became of it: the same, changed where a word came in before it, gone", () => {
    const fates = new Map(
      reviewIn(begun).proposals.map((proposal) => [
        proposal.claim.what === "version" ? `${proposal.claim.of}: ${proposal.claim.exact}` : "",
        fate(begun, proposal)?.fate,
      ]),
    );
    expect(fates.get("town-council: The Velmora Town Council")).toBe("same");
    expect([...fates].find(([key]) => key.startsWith("plan-requires-lamps"))?.[1]).toBe("changed");
    expect([...fates].find(([key]) => key.startsWith("workshop-trains"))?.[1]).toBe("gone");
  });

  it("lets the old one go once nothing quotes it", () => {
    let draft = begun;
    expect(isReplaced(draft, "plan")).toBe(false);
    for (const proposal of reviewIn(begun).proposals) {
      const followed = fate(draft, proposal);
      if (followed?.fate === "gone" && proposal.claim.what === "version")
        draft = applyEdit(draft, removeClaims(draft, [proposal.claim.of]));
      else if (followed && followed.fate !== "gone")
        draft = applyEdit(draft, takeVersion(draft, proposal, followed.place));
    }
    expect(isReplaced(draft, "plan")).toBe(true);
    const after = applyEdit(draft, dropVersion(draft, "plan"));
    expect(itemsOf(after, "documents").map(({ value }) => value.id)).toEqual([
      "article",
      "plan-2035",
    ]);
    expect(Object.keys(after.texts)).toEqual(["sources/article.txt", "sources/plan-2035.md"]);
    expect(errorsOf({ ...after, atlas: { ...after.atlas, briefings: [] } })).toEqual([]);
  });
});

describe("many at once", () => {
  it("are not read by a person until each is opened", () => {
    const proposals = ["Bridge fund", "Harbour fund"].map(
      (name): KeptProposal => ({
        id: name,
        claim: { what: "node", name, kind: "Treasure" },
        quotes: [{ words: "The Velmora Town Council" }],
        from: { format: "table", at: 1 },
      }),
    );
    const denied: KeptProposal = {
      id: "denied",
      claim: { what: "node", name: "No helmets", kind: "Aim" },
      quotes: [{ words: "The plan does not require helmets." }],
      from: { format: "table", at: 3 },
    };
    let draft = applyEdit(CYCLING, bring(CYCLING, "test", [...proposals, denied]));
    const ids = reviewIn(draft).proposals.map(({ id }) => id);
    draft = applyEdit(draft, takeMany(draft, ids, createReviewing()));
    expect(reviewIn(draft).proposals.map(({ decision }) => decision)).toEqual([
      "taken",
      "taken",
      undefined,
    ]);
    expect(unreadIn(draft)).toEqual(["bridge-fund", "harbour-fund"]);
    const [first] = reviewIn(draft).proposals;
    if (first) draft = applyEdit(draft, open(draft, first, "Ada"));
    expect(unreadIn(draft)).toEqual(["harbour-fund"]);
    expect(reviewIn(draft).proposals[0]).toMatchObject({ decision: "taken", by: "Ada" });
  });
});

const unreadIn = (draft: Draft) =>
  atlasOf(draft).nodes.flatMap(({ id, quotes }) =>
    quotes.some(({ unread }) => unread) ? [id] : [],
  );
