/** Spares Cytoscape the frame that it draws on each press, which would show nothing new. */
import type { Core, SingularElementReturnValue } from "cytoscape";

/**
 * Skips the frame that Cytoscape draws on each press and release of an element, from now on;
 * returns a function that ends this. Cytoscape restyles the element and redraws everything, since
 * a style may depend on the press; ours does not, and the answer to a click would wait for it.
 *
 * `notify` is not part of Cytoscape's public interface; if a later version lacks it, nothing
 * happens and a click costs that frame.
 */
export function ignorePresses(cy: Core): () => void {
  const notify: unknown = Reflect.get(cy, "notify");
  if (typeof notify !== "function") return () => {};
  let pressed: string | undefined;
  const isPress = ([event, elements]: readonly unknown[]): boolean => {
    const element = event === "style" ? singleElement(elements) : undefined;
    if (!element || element.active() === (element.id() === pressed)) return false;
    pressed = element.active() ? element.id() : undefined;
    return true;
  };
  Reflect.set(cy, "notify", (...args: unknown[]) => {
    if (!isPress(args)) Reflect.apply(notify, cy, args);
  });
  return () => {
    Reflect.deleteProperty(cy, "notify");
  };
}

/** The only element of a collection; undefined if it has none or several. */
function singleElement(elements: unknown): SingularElementReturnValue | undefined {
  if (typeof elements !== "object" || elements === null) return undefined;
  if (Reflect.get(elements, "length") !== 1) return undefined;
  return Reflect.get(elements, 0);
}
