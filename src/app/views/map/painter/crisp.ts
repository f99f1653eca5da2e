/**
 * Keeps Cytoscape's labels sharp at every zoom. Cytoscape caches pictures of nodes and labels and draws those, scaled: quick,
 * which suits a moving picture, but blurred. Once the picture rests, one frame is drawn afresh,
 * with letters as sharp as those of the page.
 *
 * Cytoscape also caches layers, pictures of the whole at each zoom, and makes them again whenever
 * labels change with the zoom, as ours do: frames of 50 to 200 ms in the middle of a move. Of as few
 * elements as Cytoscape is given, drawing each takes less.
 *
 * The caches are not part of Cytoscape's public interface; if a later version has others, nothing
 * happens and the letters are as Cytoscape draws them.
 */
import type { Core } from "cytoscape";

/** Time without a frame after which the picture counts as resting, in ms. */
const REST = 160;

const LAYERS = "lyrTxrCache";
const CACHES = { [LAYERS]: "getLayers", lblTxrCache: "getElement", eleTxrCache: "getElement" };

/** Sharpens the resting picture from now on; returns a function that stops. */
export function sharpen(cy: Core): () => void {
  let isFresh = false;
  let timer = 0;
  const renderer: unknown = Reflect.get(cy, "renderer");
  const data = typeof renderer === "function" ? memberOf(renderer.call(cy), "data") : undefined;
  const restores: (() => void)[] = [];
  for (const [name, method] of Object.entries(CACHES)) {
    const cache = memberOf(data, name);
    const get: unknown = cache && Reflect.get(cache, method);
    if (!cache || typeof get !== "function") continue;
    // Without a cached picture, Cytoscape draws the element itself.
    const patched = (...args: unknown[]) =>
      isFresh || name === LAYERS ? null : Reflect.apply(get, cache, args);
    Reflect.set(cache, method, patched);
    restores.push(() => Reflect.set(cache, method, get));
  }
  const drawAfresh = () => {
    isFresh = true;
    cy.forceRender();
  };
  const onRender = () => {
    window.clearTimeout(timer);
    if (isFresh) isFresh = false;
    else timer = window.setTimeout(drawAfresh, REST);
  };
  cy.on("render", onRender);
  return () => {
    window.clearTimeout(timer);
    cy.off("render", onRender);
    for (const restore of restores) restore();
  };
}

function memberOf(owner: unknown, name: string): object | undefined {
  if (typeof owner !== "object" || owner === null) return undefined;
  const member: unknown = Reflect.get(owner, name);
  return typeof member === "object" && member !== null ? member : undefined;
}
