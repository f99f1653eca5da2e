import { describe, expect, it } from "vitest";
import { reviewer } from "../../../src/review/verdicts/review.ts";
import { passageText } from "../../../src/review/verdicts/verdict.ts";
import { atlasOf, compileData, PLAN, smallAtlas } from "../atlas/helper.ts";
import { link, proposal, source } from "./helper.ts";

const SOURCE = source(PLAN);
const ATLAS = atlasOf(compileData(smallAtlas()));

function reviewed(claim: Parameters<typeof proposal>[0], ...quotes: string[]) {
  return reviewer([SOURCE], ATLAS)(proposal(claim, ...quotes));
}

describe("a proposal", () => {
  it("counts as its worst quote", () => {
    const found = reviewed(
      { what: "quote" },
      "The council funds lanes.",
      "Nobody wrote this at all",
    );
    expect(found.quotes.map(({ verdict }) => verdict)).toEqual(["verbatim", "absent"]);
    expect(found.verdict).toBe("absent");
  });

  it("without a quote is offered the sentences that name its ends", () => {
    const found = reviewed(link("The council", "meets", "riders"));
    expect(found.verdict).toBe("none");
    expect(found.quotes[0]?.offered?.map(passageText)).toEqual([
      "The council and the riders meet.",
    ]);
  });

  it("without a quote is offered sentences of the texts it was made from, if these hold any", () => {
    const claim = { what: "node", name: "lanes" } as const;
    const all = reviewer([SOURCE])(proposal(claim));
    expect(all.quotes[0]?.offered).toHaveLength(4);
    const within = ["Lanes help riders.\n\n# The people\n\nRiders ask for lanes."];
    const some = reviewer([SOURCE])(proposal(claim, { words: "", within }));
    expect(some.quotes[0]?.offered?.map(passageText)).toEqual([
      "Lanes help riders.",
      "Riders ask for lanes.",
    ]);
    const none = reviewer([SOURCE])(proposal({ what: "node", name: "Penguins" }));
    expect(none.quotes[0]?.offered).toEqual([]);
  });
});

describe("the remark", () => {
  const FUNDS = "The council funds lanes.";

  it("known: the link is there, whichever way and by whichever name it is said", () => {
    for (const claim of [
      link("council", "funds", "lanes"),
      link("The Council", "FUNDS", "Lanes"),
      link("lanes", "IS_FUNDED_BY", "the council"),
      link("lanes", "fundedBy", "the council"),
    ]) {
      const found = reviewed(claim, FUNDS);
      expect(found.remarks).toEqual(["known"]);
      expect(found.about.known).toBe("council-funds-lanes");
    }
    expect(reviewed({ what: "node", name: "the  council" }, "Ada Town builds").about.known).toBe(
      "council",
    );
  });

  it("doubled: another says the same, and the first is named", () => {
    const review = reviewer([SOURCE], ATLAS);
    const first = proposal(link("council", "helps", "riders"), FUNDS);
    expect(review(first).remarks).not.toContain("doubled");
    const again = review(proposal(link("The council", "HELPS", "Riders"), "Lanes help riders."));
    expect(again.remarks).toContain("doubled");
    expect(again.about.doubled).toBe(first.id);
    expect(review(proposal(link("riders", "helps", "council"), FUNDS)).remarks).not.toContain(
      "doubled",
    );
  });

  it("doubled: without an atlas too, and of words alone by their words", () => {
    const review = reviewer([SOURCE]);
    expect(review(proposal({ what: "quote" }, FUNDS)).remarks).toEqual([]);
    expect(review(proposal({ what: "quote" }, "The  council funds lanes.")).remarks).toEqual([
      "doubled",
    ]);
    expect(review(proposal({ what: "quote" }, "Lanes help riders.")).remarks).toEqual([]);
  });

  it.each(["council", "Councils", "Concil", "lane", "The Counsil"])(
    "alike or known: a node is there for %s",
    (name) => {
      const { about } = reviewed({ what: "node", name }, "Ada Town builds");
      expect(about.known ?? about.alike?.[name]).toMatch(/council|lanes/);
    },
  );

  it("alike: not where names only share a word or nothing", () => {
    for (const name of ["Riders", "Parliament", "The council of elders of Ada"]) {
      expect(reviewed({ what: "node", name }, "Ada Town builds").remarks).toEqual([]);
    }
  });

  it("endNotNamed: the sentence names neither end", () => {
    expect(reviewed(link("council", "funds", "lanes"), "Ada Town builds").remarks).toEqual([
      "known",
    ]);
    expect(reviewed(link("Mayor", "funds", "museum"), "Ada Town builds").remarks).toEqual([
      "endNotNamed",
    ]);
  });

  it("negated: by the sentence around the words, not by the words alone", () => {
    const denial = source(
      "It is not true that the council funds lanes. The council funds buses.\n",
    );
    const review = reviewer([denial]);
    const claim = { what: "quote" } as const;
    expect(review(proposal(claim, "the council funds lanes")).remarks).toEqual(["negated"]);
    expect(review(proposal(claim, "The council funds buses")).remarks).toEqual([]);
  });

  it("negated: by what leads to an item", () => {
    const law = source("The board shall not:\n\n(a) fund lanes;\n\n(b) build roads.\n");
    expect(reviewer([law])(proposal({ what: "quote" }, "fund lanes")).remarks).toEqual(["negated"]);
  });

  it.each([
    [link("council", "found", "lanes"), /no relation is called "found"; the nearest is "funds"/],
    [link("council", "levitates above", "lanes"), /no relation is called "levitates above"$/],
    [link("council", "", "lanes"), /has no name/],
    [link("lanes", "funds", "council"), /other way round/],
    [link("council", "funds", "council"), /joins actor to sector/],
    [{ what: "node", name: "council", kind: "Sectr" } as const, /no kind .* nearest is "Sector"/],
    [{ what: "node", name: "council", kind: "Sectors" } as const, /is of actor\/government/],
  ])("codebook: %j", (claim, why) => {
    const found = reviewed(claim, FUNDS);
    expect(found.remarks).toContain("codebook");
    expect(found.about.codebook?.join("; ")).toMatch(why);
  });

  it("codebook: not of kinds that fit, by id, name, plural or type", () => {
    for (const kind of ["actor", "Actors", "GOVERNMENT", "actor/government"]) {
      expect(reviewed({ what: "node", name: "council", kind }, FUNDS).remarks).toEqual(["known"]);
    }
  });

  it("codebook: a relation's other words mean it too", () => {
    const relations = ATLAS.relations.map((one) => ({ ...one, words: [`${one.id}-ish`] }));
    const review = reviewer([SOURCE], { ...ATLAS, relations });
    const claim = proposal(link("council", "funds-ish", "lanes"), FUNDS);
    expect(review(claim).remarks).toEqual(["known"]);
  });

  it("of names that every object has is none", () => {
    const found = reviewed(link("__proto__", "constructor", "toString"), FUNDS);
    expect(found.remarks).toEqual(["endNotNamed", "codebook"]);
  });
});
