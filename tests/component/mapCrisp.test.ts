import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { sharpen } from "../../src/app/views/map/painter/crisp.ts";

it("what is changed of Cytoscape's caches is put back, so that nothing of one atlas stays", () => {
  const cy = cytoscape({ headless: true });
  const getLayers = () => ["a layer"];
  const getElement = () => "a picture";
  const caches = {
    lyrTxrCache: { getLayers },
    lblTxrCache: { getElement },
    eleTxrCache: { getElement },
  };
  Reflect.set(cy, "renderer", () => ({ data: caches }));
  const stop = sharpen(cy);
  expect(caches.lyrTxrCache.getLayers(), "few elements have no layers").toBeNull();
  stop();
  expect(caches.lyrTxrCache.getLayers).toBe(getLayers);
  expect(caches.lblTxrCache.getElement).toBe(getElement);
  expect(caches.eleTxrCache.getElement).toBe(getElement);
});
