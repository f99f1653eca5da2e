import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { cytoscapePainter } from "../../src/app/views/map/painter/cytoscapePainter.ts";
import { atlas } from "../unit/query/small.ts";

it("Cytoscape draws nothing while another view lies over the map, and all of it afterwards", () => {
  const cy = cytoscape({ headless: true });
  const painter = cytoscapePainter(cy, atlas([]));
  const batching = () => Reflect.apply(Reflect.get(cy, "batching"), cy, []);
  painter.rest(false);
  expect(batching()).toBe(false);
  painter.rest(true);
  painter.rest(true);
  expect(batching()).toBe(true);
  painter.rest(false);
  expect(batching(), "back on the map").toBe(false);
  painter.rest(true);
  painter.dispose();
  expect(batching(), "nothing is left behind").toBe(false);
});
