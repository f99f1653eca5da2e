import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { restWhenAway } from "../../src/app/views/map/painter/spareWork.ts";
import { createAtlasStore } from "../../src/open/state.ts";
import { builtOf } from "../unit/open/built.ts";
import { atlas, node } from "../unit/query/small.ts";

const SMALL = builtOf(atlas([node("a")]));

it("Cytoscape draws nothing while another view lies over the map, and all of it afterwards", () => {
  const store = createAtlasStore(SMALL, { hash: "", aspect: "wide" });
  const { setView } = store.getState().actions;
  const cy = cytoscape({ headless: true });
  const stop = restWhenAway(cy, store);
  const batching = () => Reflect.apply(Reflect.get(cy, "batching"), cy, []);
  expect(batching()).toBe(false);
  setView("matrix");
  expect(batching()).toBe(true);
  setView("text");
  setView("map");
  expect(batching(), "back on the map").toBe(false);
  setView("table");
  stop();
  expect(batching(), "nothing is left behind").toBe(false);
  setView("map");
  setView("table");
  expect(batching(), "no longer in step").toBe(false);
});
