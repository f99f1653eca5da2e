import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourEntries } from "../../../src/picture/legend/colourEntries.ts";
import {
  claimsOfShare,
  comparison,
  isNewerThan,
  pairOf,
  rewordings,
  timesOf,
  versionsIn,
  versionsOf,
} from "../../../src/query/comparison/index.ts";
import { everything } from "../../../src/query/visible/visible.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import { coloursOf } from "../../../src/view/colours.ts";
import { AMENDED, amendedCycling } from "../../support/amended.ts";
import { atlas as small } from "./small.ts";

const AMENDMENT = amendedCycling();
const edge = (start: string) => {
  const found = AMENDMENT.edges.find(({ id }) => id.startsWith(start));
  if (!found) throw new Error(`There is no ${start}.`);
  return found;
};
const all = { filters: EMPTY_FILTERS, focus: undefined };

describe("versions of a source", () => {
  it("are none where no document replaces another, and then no claim holds before or after", () => {
    const bare = small([]);
    expect(versionsIn(bare)).toEqual([]);
    expect(timesOf(bare, { documents: ["article"] })).toEqual([]);
  });

  it("are told by which document replaces which, also over one between, and never in a circle", () => {
    const documents = (replaced: Readonly<Record<string, string>>) => ({
      documents: ["a", "b", "c"].map((id) => ({
        ...AMENDMENT.documents[0],
        id,
        replaces: replaced[id],
      })),
    });
    const chain = documents({ b: "a", c: "b" }) as Parameters<typeof versionsIn>[0];
    expect(versionsIn(chain)).toEqual([
      { before: "a", after: "b" },
      { before: "b", after: "c" },
    ]);
    expect(isNewerThan(chain, "c", "a")).toBe(true);
    expect(isNewerThan(chain, "a", "c")).toBe(false);
    const circle = documents({ a: "b", b: "a" }) as Parameters<typeof versionsIn>[0];
    expect(isNewerThan(circle, "a", "c")).toBe(false);
  });

  it("of any documents are newer one way only, but in a circle, and end", () => {
    const ids = ["a", "b", "c", "d"];
    const anyReplaced = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    fc.assert(
      fc.property(anyReplaced, fc.constantFrom(...ids), fc.constantFrom(...ids), (all, a, b) => {
        const documents = ids.map((id, at) => ({ id, replaces: all[at] }));
        const atlas = { documents } as unknown as Parameters<typeof isNewerThan>[0];
        const isCircle = isNewerThan(atlas, a, a) || isNewerThan(atlas, b, b);
        if (isNewerThan(atlas, a, b) && !isCircle) expect(isNewerThan(atlas, b, a)).toBe(false);
        expect(
          versionsIn(atlas).every(({ before, after }) => isNewerThan(atlas, after, before)),
        ).toBe(true);
      }),
    );
  });

  it("hold a claim before, after, or both", () => {
    expect(timesOf(AMENDMENT, edge("street-fund-funds-canal"))).toEqual(["before", "after"]);
    expect(timesOf(AMENDMENT, edge("street-fund-funds-lamps"))).toEqual(["after"]);
    const helmets = AMENDMENT.nodes.find(({ id }) => id === "helmets");
    expect(helmets && timesOf(AMENDMENT, helmets)).toEqual(["before"]);
  });
});

describe("what an amendment changed", () => {
  const pair = { sort: "documents", first: "plan", second: "plan-2035" } as const;

  it("is what is compared of documents where nobody says", () => {
    const bare = { ...AMENDMENT, pillars: [] };
    expect(pairOf(bare, undefined, EMPTY_FILTERS)).toEqual(pair);
    expect(versionsOf(AMENDMENT, { ...pair, first: pair.second, second: pair.first })).toEqual({
      before: "plan",
      after: "plan-2035",
    });
    expect(versionsOf(AMENDMENT, { ...pair, second: "article" })).toBeUndefined();
  });

  it("is what holds only before, only after, and in both", () => {
    const found = comparison(AMENDMENT, all, pair);
    const ids = (share: "first" | "second") =>
      claimsOfShare(AMENDMENT, found, share).edges.map(({ id }) => id);
    expect(ids("second")).toEqual(["street-fund-funds-lamps"]);
    expect(ids("first")).toEqual([edge("plan-requires-helmets").id]);
  });

  it("is of what is in both what is said in other words or as something else", () => {
    const both = claimsOfShare(AMENDMENT, comparison(AMENDMENT, all, pair), "both").edges;
    expect(rewordings(AMENDMENT, both, { before: "plan", after: "plan-2035" })).toEqual([
      {
        edge: edge("plan-requires-lamps"),
        marked: ["The plan [-requires-]{+encourages+} lamps along the whole of the Canal Lane."],
        lost: [{ of: "force", value: "required" }],
        gained: [{ of: "force", value: "encouraged" }],
        deniedOnly: undefined,
      },
    ]);
    expect(AMENDED.lamps).toContain("encourages");
  });
});

describe("the colour of versions", () => {
  it("is of nodes and links: one before, one after, and grey what is in both", () => {
    const { tones, linkTones } = coloursOf(AMENDMENT, "version");
    expect(tones.get("helmets")).toBe("8");
    expect(linkTones?.get(edge("plan-requires-helmets").id)).toBe("8");
    expect(linkTones?.get("street-fund-funds-lamps")).toBe("1");
    expect(tones.get("canal-lane")).toBe("rest");
    expect(linkTones?.get(edge("street-fund-funds-canal").id)).toBe("rest");
  });

  it("has a legend that counts both", () => {
    const entries = colourEntries(AMENDMENT, everything(AMENDMENT), "version");
    expect(entries.map(({ name, tone, of }) => [name, tone, of])).toEqual([
      ["Only before", "8", "both"],
      ["Only after", "6", "both"],
      ["In both versions, of no source with versions", "rest", "both"],
    ]);
    const counted = entries.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(AMENDMENT.nodes.length + AMENDMENT.edges.length);
  });
});
