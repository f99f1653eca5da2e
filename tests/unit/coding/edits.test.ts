/** What coding does to a draft: one edit a press, with which the atlas still compiles. */
import { describe, expect, it } from "vitest";
import {
  addedBy,
  type CodedLinks,
  codeEvidence,
  codeLinks,
  codeNode,
  codeUncited,
} from "../../../src/coding/index.ts";
import { applyEdit, claimOf, itemsOf, quotesOf, undoing } from "../../../src/draft/index.ts";
import { draftOf, errorsOf } from "../draft/drafts.ts";

const DRAFT = draftOf("tests/fixtures/cycling");
const MANNER = {
  basis: "stated",
  status: "intended",
  force: undefined,
  negated: false,
  reasoning: "",
} as const;

const links = (change: Partial<CodedLinks>): CodedLinks => ({
  ...MANNER,
  sources: ["town-council"],
  relation: "funds",
  targets: ["canal-lane", "lamps"],
  isSymmetric: false,
  names: [],
  ...change,
});
const LANE = { document: "plan", exact: "The town council will build the Canal Lane" };

describe("coding", () => {
  it("adds a node with its first quote", () => {
    const node = { kind: "sector", type: "infrastructure", name: "old mill", summary: "A mill." };
    const edit = codeNode(DRAFT, node, { document: "plan", exact: "the old mill" });
    expect(addedBy(edit)).toEqual(["old-mill"]);
    expect(errorsOf(applyEdit(DRAFT, edit))).toEqual([]);
  });

  it("adds a link from each source to each target with one quote, as one edit", () => {
    const edit = codeLinks(DRAFT, links({ sources: ["town-council", "kirihama"] }), LANE);
    expect(addedBy(edit)).toHaveLength(4);
    const after = applyEdit(DRAFT, edit);
    expect(errorsOf(after)).toEqual([]);
    expect(applyEdit(after, undoing(edit))).toEqual(DRAFT);
  });

  it("adds the quote to a link that is there, either way round where it is symmetric", () => {
    const meets = links({
      sources: ["harbour-riders"],
      relation: "coordinates-with",
      targets: ["town-council"],
      isSymmetric: true,
    });
    const quote = { document: "plan", exact: "The town council meets with" };
    const after = applyEdit(DRAFT, codeLinks(DRAFT, meets, quote));
    expect(itemsOf(after, "edges")).toHaveLength(itemsOf(DRAFT, "edges").length);
    const known = itemsOf(after, "edges").find(
      ({ value }) => value.relation === "coordinates-with",
    );
    expect(known && quotesOf(known)).toHaveLength(2);
  });

  it("writes what the words say about the link beside them", () => {
    const implied = links({
      basis: "implied",
      reasoning: " Who builds it pays. ",
      force: "required",
      negated: true,
      targets: ["mill-bridge"],
    });
    const after = applyEdit(DRAFT, codeLinks(DRAFT, implied, LANE));
    const link = claimOf(after, "town-council-funds-mill-bridge");
    expect(link && quotesOf(link)[0]?.value).toEqual({
      ...LANE,
      basis: "implied",
      reasoning: "Who builds it pays.",
      status: "intended",
      force: "required",
      negated: true,
    });
    expect(errorsOf(after)).toEqual([]);
  });

  it("does not quote the same words twice, and makes no link of a node to itself", () => {
    const once = applyEdit(DRAFT, codeLinks(DRAFT, links({}), LANE));
    expect(codeLinks(once, links({ status: "inPlace" }), LANE).patches).toEqual([]);
    expect(codeLinks(DRAFT, links({ targets: ["town-council"] }), LANE).patches).toEqual([]);
  });

  it("gives evidence, and another name with it, as one edit", () => {
    const quote = { document: "plan", exact: "the old mill" };
    const edit = codeEvidence(DRAFT, "mill-bridge", quote, "the old mill");
    const after = applyEdit(DRAFT, edit);
    expect(claimOf(after, "mill-bridge")?.value.aliases).toEqual(["the old mill"]);
    expect(errorsOf(after)).toEqual([]);
  });

  it("names an end as the sentence calls it, with the link", () => {
    const named = links({ names: [{ node: "canal-lane", name: "the Lane" }] });
    const after = applyEdit(DRAFT, codeLinks(DRAFT, named, LANE));
    expect(claimOf(after, "canal-lane")?.value.aliases).toEqual(["the calm mile", "the Lane"]);
  });

  it("leaves sentences uncited for a reason", () => {
    const sentence = { document: "article", exact: "Since it\nopened" };
    const after = applyEdit(DRAFT, codeUncited(DRAFT, [sentence], "repetition"));
    expect(itemsOf(after, "uncited").at(-1)?.value).toEqual({ ...sentence, reason: "repetition" });
  });
});
