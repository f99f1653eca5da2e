import { describe, expect, it } from "vitest";
import {
  applyEdit,
  changeLink,
  changeName,
  codebookOf,
  itemOf,
  moveEntry,
  newEntries,
  quotesOf,
  reverseLink,
  takeCodebook,
  textsNaming,
  undoing,
} from "../../../src/draft/index.ts";
import { draftOf } from "./drafts.ts";

const CYCLING = draftOf("tests/fixtures/cycling");
const link = (draft: typeof CYCLING, id: string) => itemOf(draft, "edges", id)?.value;

describe("a link as a whole", () => {
  it("gets other ends or another relation, and is turned round", () => {
    const changed = applyEdit(
      CYCLING,
      changeLink(CYCLING, "council-builds-canal-lane", { target: "mill-bridge" }),
    );
    expect(link(changed, "council-builds-canal-lane")?.target).toBe("mill-bridge");
    const turned = applyEdit(changed, reverseLink(changed, "council-builds-canal-lane"));
    expect(link(turned, "council-builds-canal-lane")).toMatchObject({
      source: "mill-bridge",
      target: "town-council",
    });
  });

  it("joins the link that says the same, whose quotes it brings, and is there again after undo", () => {
    const edit = changeLink(CYCLING, "street-fund-funds-mill-bridge", { target: "canal-lane" });
    const united = applyEdit(CYCLING, edit);
    expect(link(united, "street-fund-funds-mill-bridge")).toBeUndefined();
    expect(edit.renames).toEqual([
      {
        named: "link",
        from: "street-fund-funds-mill-bridge",
        to: "street-fund-funds-canal-lane",
      },
    ]);
    expect(applyEdit(united, undoing(edit))).toEqual(CYCLING);
  });
});

describe("a name in the author's texts", () => {
  it("is changed as whole words, and never in a quote", () => {
    expect(textsNaming(CYCLING, "Canal Lane").length).toBeGreaterThan(0);
    const renamed = applyEdit(CYCLING, changeName(CYCLING, "Canal Lane", "Quay Lane"));
    expect(textsNaming(renamed, "Canal Lane")).toEqual([]);
    const wordsOf = (draft: typeof CYCLING) => {
      const item = itemOf(draft, "edges", "council-builds-canal-lane");
      return item && quotesOf(item).map(({ value }) => value.exact);
    };
    expect(wordsOf(renamed)).toEqual(wordsOf(CYCLING));
    expect(textsNaming(CYCLING, "Canal Lan")).toEqual([]);
    expect(textsNaming(CYCLING, "")).toEqual([]);
  });
});

describe("a codebook by itself", () => {
  it("brings what is not there, and nothing to the draft it comes from", () => {
    const none = newEntries(CYCLING, codebookOf(CYCLING));
    expect(none).toMatchObject({ kinds: [], types: [], families: [], relations: [] });
    expect(newEntries(CYCLING, "words")).toBeUndefined();
    const empty = {
      ...CYCLING,
      atlas: { ...CYCLING.atlas, kinds: [], families: [], relations: [] },
    };
    const all = newEntries(empty, codebookOf(CYCLING));
    const taken = all && applyEdit(empty, takeCodebook(empty, all, "cycling"));
    expect(taken?.atlas).toEqual(CYCLING.atlas);
  });

  it("has its entries moved, up to the ends of their list", () => {
    const first = { list: "kinds", id: "actor" } as const;
    expect(moveEntry(CYCLING, first, -1).patches.length).toBeGreaterThan(0);
    expect(applyEdit(CYCLING, moveEntry(CYCLING, first, -1))).toEqual(CYCLING);
    const moved = applyEdit(CYCLING, moveEntry(CYCLING, first, 1));
    expect(itemOf(moved, "kinds", "actor")?.path.at(-1)).toBe(1);
  });
});
