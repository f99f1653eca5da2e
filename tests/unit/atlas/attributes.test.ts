import { describe, expect, it } from "vitest";
import {
  ATTRIBUTES,
  attributesAmong,
  linkAttributes,
  OPTIONAL_ATTRIBUTES,
  QUALITIES,
  qualitiesOf,
  qualityKey,
} from "../../../src/atlas/attributes/index.ts";
import { qualityWord } from "../../../src/query/lexicon/lexicon.ts";

const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) < at);

describe("the table of attributes", () => {
  it("names each attribute and each facet once", () => {
    expect(twice(ATTRIBUTES.map(({ id }) => id))).toEqual([]);
    expect(twice(ATTRIBUTES.map(({ facet }) => facet))).toEqual([]);
    expect(twice(QUALITIES.map(qualityKey))).toEqual([]);
  });

  it("asks for no two values by the same words, since a question would mean either", () => {
    expect(twice(QUALITIES.map(qualityWord))).toEqual([]);
  });
});

describe("the attributes of a link", () => {
  it("are stated if one statement states it, and list all others in the table's order", () => {
    const statements = [
      { basis: "implied", status: "claimed" },
      { basis: "stated", status: "inPlace", force: "forbidden" },
      { basis: "implied", status: "claimed", force: "required" },
    ] as const;
    expect(linkAttributes(statements)).toMatchObject({
      basis: "stated",
      statuses: ["inPlace", "claimed"],
      forces: ["required", "forbidden"],
    });
  });

  it("are implied if all statements only imply it, and have no force that none has", () => {
    expect(linkAttributes([{ basis: "implied", status: "intended" }])).toMatchObject({
      basis: "implied",
      statuses: ["intended"],
      forces: [],
    });
  });
});

describe("the attributes of a statement", () => {
  it("leave out what it lacks, since absent and undefined differ in the compiled file", () => {
    expect(attributesAmong(OPTIONAL_ATTRIBUTES, { basis: "stated", force: undefined })).toEqual({});
  });

  it("are its qualities, in the table's order", () => {
    expect(qualitiesOf({ force: "permitted", basis: "stated" }).map(qualityKey)).toEqual([
      "basis:stated",
      "force:permitted",
    ]);
  });
});
