/**
 * Cytoscape keeps pictures of nodes and labels and draws those, scaled, which is quick and blurs
 * the letters. Quick is right while the picture moves. Once it rests, one frame is drawn afresh:
 * its letters are as sharp as those of the page.
 *
 * It also keeps layers, pictures of the whole at every zoom, and makes them anew where labels change
 * with the zoom, as ours do: frames of 50 to 200 ms in the midst of a move. Few enough elements are
 * drawn one by one in less.
 *
 * The caches are not part of Cytoscape's public interface; where a later version has others,
 * nothing happens and the letters are as Cytoscape draws them.
 */
import type { Core } from "cytoscape";

/** Beyond so many nodes and links a fresh frame would be felt. */
const MOST = 1500;
/** Time without a frame after which the picture rests, in milliseconds. */
const REST = 160;

const LAYERS = "lyrTxrCache";
const CACHES = { [LAYERS]: "getLayers", lblTxrCache: "getElement", eleTxrCache: "getElement" };

/** Sharpens the resting picture from now on; gives a function that stops it. */
export function sharpen(cy: Core): () => void {
  if (cy.elements().length > MOST) return () => {};
  let fresh = false;
  let timer = 0;
  const renderer: unknown = Reflect.get(cy, "renderer");
  const data = typeof renderer === "function" ? part(renderer.call(cy), "data") : undefined;
  const restores: (() => void)[] = [];
  for (const [name, method] of Object.entries(CACHES)) {
    const cache = part(data, name);
    const get: unknown = cache && Reflect.get(cache, method);
    if (!cache || typeof get !== "function") continue;
    // Where no picture is kept, Cytoscape draws the element itself.
    const kept = (...args: unknown[]) =>
      fresh || name === LAYERS ? null : Reflect.apply(get, cache, args);
    Reflect.set(cache, method, kept);
    restores.push(() => Reflect.set(cache, method, get));
  }
  const rest = () => {
    fresh = true;
    cy.forceRender();
  };
  const onRender = () => {
    window.clearTimeout(timer);
    if (fresh) fresh = false;
    else timer = window.setTimeout(rest, REST);
  };
  cy.on("render", onRender);
  return () => {
    window.clearTimeout(timer);
    cy.off("render", onRender);
    for (const restore of restores) restore();
  };
}

function part(whole: unknown, name: string): object | undefined {
  if (typeof whole !== "object" || whole === null) return undefined;
  const found: unknown = Reflect.get(whole, name);
  return typeof found === "object" && found !== null ? found : undefined;
}
