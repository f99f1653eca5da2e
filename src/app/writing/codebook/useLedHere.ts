/** Opens an entry of the codebook, and gives the focus to the field, to which a press elsewhere leads. */
import { type RefObject, useEffect } from "react";
import { useStore } from "zustand";
import type { Path } from "../../../draft/index.ts";
import { entryWanted } from "../wanted.ts";

/** The rest of a wanted path within the entry at a path of the draft; `undefined` if it leads elsewhere. */
function restWithin(wanted: Path | undefined, path: Path): Path | undefined {
  // Wanted paths are those of atlas.json; a draft's have one step more.
  const own = path.slice(1);
  const isHere = wanted !== undefined && own.every((step, at) => wanted[at] === step);
  return isHere ? wanted.slice(own.length) : undefined;
}

/** Whether a press leads to an entry or into it, until a field of it has the focus. */
export function useIsLedTo(path: Path): boolean {
  return useStore(entryWanted, (state) => restWithin(state.wanted, path) !== undefined);
}

/** Gives the focus to the field of the wanted property once the entry's fields are there, or else to the first. */
export function useLedToField(path: Path, fields: RefObject<HTMLElement | null>): void {
  const wanted = useStore(entryWanted, (state) => state.wanted);
  useEffect(() => {
    const rest = restWithin(wanted, path);
    const [property, ...within] = rest ?? [];
    // An entry within this one takes the focus itself.
    if (!rest || (property === "types" && within.length > 0)) return;
    const isRoot = path.length === 1;
    const frame = fields.current?.querySelector(`[data-property="${String(property)}"]`);
    if (!frame && isRoot) return;
    const field = (frame ?? fields.current)?.querySelector<HTMLElement>("input, textarea, select");
    field?.focus({ preventScroll: true });
    // jsdom has no scrolling.
    field?.scrollIntoView?.({ block: "center" });
    entryWanted.getState().want(undefined);
  }, [wanted, path, fields]);
}
