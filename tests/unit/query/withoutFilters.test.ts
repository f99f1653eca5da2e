import { describe, expect, it } from "vitest";
import {
  activeFilters,
  type WithoutFilters,
  without,
  withoutFilters,
} from "../../../src/query/visible/withoutFilters.ts";
import { EMPTY_FILTERS } from "../../../src/scene/completeScene.ts";
import type { Filters } from "../../../src/scene/scene.ts";
import { atlas, edge, linkQuote, node } from "./small.ts";

const scene = (filters: Partial<Filters>, focus?: string) => ({
  filters: { ...EMPTY_FILTERS, ...filters },
  focus,
});
const brings = ({ shown }: WithoutFilters) => shown.nodes.size > 0;
const offs = (found: readonly WithoutFilters[]) => found.map(({ dropped }) => dropped.join(" "));

/** An actor in talent, and a sector in capacity, which one funds. */
const small = atlas(
  [
    node("miit", { kind: "actor", pillars: ["talent"] }),
    node("chips", { kind: "sector", type: "technology", pillars: ["capacity"] }),
  ],
  [
    edge("miit funds chips", {
      quotes: [linkQuote("miit-funds-chips", { pillars: ["capacity"], status: "intended" })],
    }),
  ],
);

describe("what narrows a Scene", () => {
  it("is nothing where nothing is on", () => {
    expect(activeFilters(scene({}))).toEqual([]);
    expect(withoutFilters(small, scene({}), brings)).toEqual([]);
  });

  it("counts kinds and types as one, and takes both off", () => {
    const both = scene({ kinds: ["actor"], types: ["sector/technology"] });
    expect(activeFilters(both)).toEqual(["kinds"]);
    expect(without(both, ["kinds"]).filters).toEqual(EMPTY_FILTERS);
  });

  it("is the focus too, and what hides by amount", () => {
    const all = scene({ atLeast: 3, hideUnlinked: true }, "miit");
    expect(activeFilters(all)).toEqual(["atLeast", "hideUnlinked", "focus"]);
    expect(without(all, activeFilters(all))).toEqual(scene({}));
  });
});

describe("what to take off", () => {
  it("is each that brings something back alone, with what it brings", () => {
    const found = withoutFilters(small, scene({ pillars: ["talent"], kinds: ["sector"] }), brings);
    expect(offs(found)).toEqual(["pillars", "kinds"]);
    expect(found.map(({ shown }) => [...shown.nodes])).toEqual([["chips"], ["miit"]]);
  });

  it("is never what does not help", () => {
    const asked = scene({ pillars: ["talent"], kinds: ["sector"], statuses: ["claimed"] });
    expect(offs(withoutFilters(small, asked, brings))).toEqual(["pillars", "kinds"]);
  });

  it("is two where no single one helps", () => {
    const asked = scene({ pillars: ["talent"], kinds: ["sector"], atLeast: 9 });
    expect(offs(withoutFilters(small, asked, brings))).toEqual([
      "pillars atLeast",
      "kinds atLeast",
    ]);
  });

  it("is nothing in particular where more than two would have to go", () => {
    const asked = scene({ pillars: ["talent"], kinds: ["law"], documents: ["other"], atLeast: 9 });
    expect(withoutFilters(small, asked, brings)).toEqual([]);
  });

  it("may ask for links", () => {
    const asked = scene({ pillars: ["capacity"], statuses: ["claimed"] });
    const found = withoutFilters(small, asked, ({ shown }) => shown.edges.size > 0);
    expect(offs(found)).toEqual([]);
    const whole = scene({ statuses: ["claimed"] });
    expect(offs(withoutFilters(small, whole, ({ shown }) => shown.edges.size > 0))).toEqual([
      "statuses",
    ]);
  });
});
