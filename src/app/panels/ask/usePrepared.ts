/** Prepares what questions need of an atlas, in parts, so that no key press has to wait for it. */
import { useEffect, useState } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import { lexicon } from "../../../query/lexicon/index.ts";
import { indexMore } from "../../../query/nearest/index.ts";
import { whenIdle } from "../../base/whenIdle.ts";

/** How long parts are built at once, in milliseconds: less than half a frame while nobody waits for them. */
const AT_ONCE = { idle: 7, waited: 30 };

/**
 * Whether all is prepared. It is built while the page is idle, and at once, though in parts, while
 * `isWaited`: something is to be shown that needs it.
 */
export function usePrepared(atlas: Atlas, isWaited: boolean): boolean {
  const [prepared, setPrepared] = useState<Atlas>();
  useEffect(() => {
    if (prepared === atlas) return undefined;
    const parts = partsOf(atlas);
    const next = () => {
      const end = performance.now() + AT_ONCE[isWaited ? "waited" : "idle"];
      while (performance.now() < end) {
        if (parts.next().done) {
          setPrepared(atlas);
          return;
        }
      }
      cancel = later(next);
    };
    const later = (task: () => void) => {
      if (!isWaited) return whenIdle(task);
      const id = window.setTimeout(task);
      return () => window.clearTimeout(id);
    };
    let cancel = () => {};
    if (isWaited) next();
    else cancel = later(next);
    return () => cancel();
  }, [atlas, prepared, isWaited]);
  return prepared === atlas;
}

/** Each part takes less than a tenth of a second at 5,000 nodes. */
function* partsOf(atlas: Atlas): Generator<void> {
  lexicon(atlas);
  yield;
  void lexicon(atlas).terms;
  yield;
  void lexicon(atlas).partNames;
  yield;
  while (!indexMore(atlas)) yield;
}
