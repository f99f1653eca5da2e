/**
 * Spares Cytoscape a frame that would look like the last one. On each press and release of an
 * element it styles that element again and draws everything, since a style may tell what is
 * pressed; ours does not, and that frame is what the answer to a click would wait for.
 *
 * `notify` is not part of Cytoscape's public interface; where a later version has none, nothing
 * happens and a click costs that frame.
 */
import type { Core, SingularElementReturnValue } from "cytoscape";

/** Passes over what tells of a press alone, from now on; gives a function that ends it. */
export function ignorePresses(cy: Core): () => void {
  const notify: unknown = Reflect.get(cy, "notify");
  if (typeof notify !== "function") return () => {};
  let pressed: string | undefined;
  const isPress = ([event, elements]: readonly unknown[]): boolean => {
    const element = event === "style" ? only(elements) : undefined;
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

/** The element of a collection that has just one. */
function only(elements: unknown): SingularElementReturnValue | undefined {
  if (typeof elements !== "object" || elements === null) return undefined;
  if (Reflect.get(elements, "length") !== 1) return undefined;
  return Reflect.get(elements, 0);
}
