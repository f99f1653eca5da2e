/**
 * What the browser's own "Print" gives: the present view, as the dialog "Print" would print it. Drawn
 * between the browser's word that it will print and the printing, so all at once.
 */
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { calloutsOf } from "../../../open/state.ts";
import { useAppStore, useBuilt } from "../../base/store.ts";
import { PrintedPage, spacesIn } from "./Handout.tsx";
import { measuring, PaperRegion } from "./PrintRegion.tsx";
import { pageRules } from "./pageRules.ts";
import { type HandoutPage, viewPages } from "./pages.ts";
import { PAGES, type Space } from "./paper.ts";

/** Fits A4 and Letter alike: as wide as the one, as high as the other. */
const WIDTH = PAGES.a4.width;
const SHORTER = "letter";

export function PrintedView() {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const region = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly HandoutPage[]>();
  const [space, setSpace] = useState<Space>();
  useEffect(() => {
    let restore = () => {};
    const before = () => {
      // What is printed by a command is there already.
      if (document.querySelector("[data-print-region]")) return;
      restore();
      restore = pageRules({ running: atlas.title });
      // The text prints itself.
      if (document.querySelector("[data-printable]")) return;
      const state = store.getState();
      const shown = viewPages(atlas, state.scene, calloutsOf(state));
      flushSync(() => setPages(shown));
      const element = region.current;
      if (!element) return;
      const [fitted] = measuring(element, () => spacesIn(element, shown, SHORTER));
      flushSync(() => setSpace(fitted));
    };
    const after = () => {
      restore();
      setPages(undefined);
      setSpace(undefined);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      restore();
    };
  }, [atlas, store]);
  const [page] = pages ?? [];
  return (
    page && (
      <PaperRegion region={region} paper="a4" language={atlas.language}>
        <PrintedPage page={page} count={1} width={WIDTH} withNotes={false} space={space} />
      </PaperRegion>
    )
  );
}
