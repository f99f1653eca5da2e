/** Leads to the place of a problem, or to a document in the text. */
import { createContext, useContext } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { sectionKey } from "../../../query/visible/index.ts";
import { useChrome } from "../../base/chrome.tsx";
import { useActions, useAppStore, useOpenAtlas } from "../../base/store.ts";
import { useWriting } from "../base.ts";
import { entryWanted, passageWanted } from "../wanted.ts";
import { placeOf } from "./place.ts";

/** Called when a press leads elsewhere, so that what lies over the view makes room. */
export const LeaveContext = createContext(() => {});

/** Opens the tab with the documents. */
export const ToSourcesContext = createContext(() => {});

export function useGoTo() {
  const leave = useContext(LeaveContext);
  const openSources = useContext(ToSourcesContext);
  const writing = useWriting();
  const store = useAppStore();
  const { openSection } = useActions();
  const { setAuthoring } = useChrome();
  const { textFocus } = useOpenAtlas();

  /** Opens a document in the text, at a section by its heading; `uncited` marks what is not cited. */
  const openText = (id: string, heading?: string, uncited?: true) => {
    const { documents } = store.getState().built.atlas;
    const document = documents.find((one) => one.id === id);
    if (!document) return;
    leave();
    const section = document.sections.findIndex((one) => one.heading === heading);
    const key = sectionKey(id, Math.max(0, section));
    openSection(key, uncited && { uncited });
    textFocus.request(key);
  };

  return {
    openText,
    goTo: (problem: DraftProblem) => {
      const place = placeOf(writing.store.getState().history.draft, problem);
      // These are in tabs beside the problems.
      if (place.is !== "codebook" && place.is !== "sources") leave();
      switch (place.is) {
        case "claim": {
          writing.openClaim(place.id);
          const isShown = store.getState().scene.select.includes(place.id);
          if (!isShown && place.document !== undefined) openText(place.document);
          return;
        }
        case "text": {
          openText(place.document, place.section, true);
          const { start, end } = problem.place ?? { start: 0, end: 0 };
          // So that what is pressed next is about this sentence.
          if (end > start) passageWanted.getState().want({ document: place.document, start, end });
          return;
        }
        case "codebook":
          return entryWanted.getState().want(place.path);
        case "sources":
          return openSources();
        case "briefings":
          return setAuthoring(true);
      }
    },
  };
}
