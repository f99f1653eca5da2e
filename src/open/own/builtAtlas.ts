/** Tells a built atlas from anything else that may come in its place. */
import type { BuiltAtlas } from "../../layout/boxes/index.ts";

/** The message for a response that is no atlas. */
export const NOT_AN_ATLAS = "what came is not an atlas of this version of Policy Atlas";

const LISTS = [
  "documents",
  "kinds",
  "pillars",
  "relations",
  "families",
  "nodes",
  "edges",
  "briefings",
];

/**
 * Whether a server's response, or a stored value, has the shape of a built atlas. The build has checked the contents;
 * this rejects a truncated or foreign file, or one of another version, before anything is drawn.
 */
export function isBuiltAtlas(answer: unknown): answer is BuiltAtlas {
  const atlas = property(answer, "atlas");
  const layouts = property(answer, "layouts");
  if (typeof property(atlas, "id") !== "string") return false;
  if (!LISTS.every((name) => Array.isArray(property(atlas, name)))) return false;
  if (!isObject(property(layouts, "wide")) || !isObject(property(layouts, "tall"))) return false;
  return ["nodes", "edges"].every((name) => {
    const claims = property(atlas, name);
    return (
      Array.isArray(claims) && claims.every((claim) => Array.isArray(property(claim, "quotes")))
    );
  });
}

/** A property of a value; undefined where it is no object. */
export function property(whole: unknown, name: string): unknown {
  return isObject(whole) ? Reflect.get(whole, name) : undefined;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
