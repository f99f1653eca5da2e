/** The printed part of the document: hidden on screen, and the only visible part on paper. */
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useBuilt } from "../../base/store.ts";
import { sourceLines } from "../picture/words.ts";
import styles from "./Print.module.css";
import { pageRules } from "./pageRules.ts";
import type { Paper } from "./paper.ts";

interface PrintRegionProps {
  /** Left out for the paper size that the browser is set to. */
  readonly paper?: Paper | undefined;
  readonly title: string;
  readonly language: string;
  /**
   * While this runs synchronously, the region is laid out as on paper, but invisible, so that it
   * can be measured. Printing waits for the promise, which may fit the contents to the page.
   */
  readonly onLaidOut?: (region: HTMLElement) => Promise<void>;
  /**
   * Called before the browser prints. A dialog that is open has to close then: what lies outside a
   * modal dialog is inert, and inert text has no tags in a PDF.
   */
  readonly onReady?: () => void;
  /** Called when the browser has printed, or printing was cancelled. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

const USES = ["pointerdown", "keydown"] as const;

/** Prints its children as soon as they are drawn, their fonts are loaded and they fit the page. */
export function PrintRegion(props: PrintRegionProps) {
  const { paper, title, language, onLaidOut, onReady, onDone, children } = props;
  const region = useRef<HTMLDivElement>(null);
  const done = useEffectEvent(onDone);
  const laidOut = useEffectEvent((element: HTMLElement) => onLaidOut?.(element));
  const ready = useEffectEvent(() => onReady?.());
  useEffect(() => pageRules({ paper, running: title }), [paper, title]);
  useEffect(() => {
    let isMounted = true;
    const titleBefore = document.title;
    const onEnd = () => done();
    window.addEventListener("afterprint", onEnd);
    // Hidden text does not load its fonts by itself.
    const faces = [...(document.fonts ?? [])].map((face) => face.load());
    void Promise.allSettled(faces).then(async () => {
      const element = region.current;
      if (!isMounted || !element) return;
      await measuring(element, () => laidOut(element));
      if (!isMounted) return;
      ready();
      // The browser suggests the title as the file name of a PDF.
      document.title = title;
      window.print();
      // A browser that never reports the end is back when its page is used again.
      for (const use of USES) window.addEventListener(use, onEnd, { capture: true, once: true });
    });
    return () => {
      isMounted = false;
      window.removeEventListener("afterprint", onEnd);
      for (const use of USES) window.removeEventListener(use, onEnd, { capture: true });
      document.title = titleBefore;
    };
  }, [title]);
  return (
    <PaperRegion region={region} paper={paper} language={language}>
      {children}
    </PaperRegion>
  );
}

interface PaperRegionProps {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly paper?: Paper | undefined;
  readonly language: string;
  readonly children: ReactNode;
}

/** What is printed, beside the page: hidden on the screen, and all there is on paper. */
export function PaperRegion({ region, paper, language, children }: PaperRegionProps) {
  return createPortal(
    <div
      ref={region}
      className={classNames(styles.region, paper && styles[paper])}
      data-print-region=""
      lang={language}
    >
      {children}
    </div>,
    document.body,
  );
}

/** Runs `work` while the region is laid out as on paper, unseen. */
export function measuring<T>(region: HTMLElement, work: () => T): T {
  region.toggleAttribute("data-measuring", true);
  const result = work();
  region.toggleAttribute("data-measuring", false);
  return result;
}

/** The last lines of a printed page: where its contents come from. */
export function PageFoot() {
  const { atlas } = useBuilt();
  return <p className={styles.foot}>{sourceLines(atlas, new Date()).join(" ")}</p>;
}
