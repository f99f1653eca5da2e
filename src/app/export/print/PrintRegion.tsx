/** The printed part of the document: hidden on screen, and the only visible part on paper. */
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { classNames } from "../../../ui/browser/classNames.ts";
import { useBuilt } from "../../base/store.ts";
import { sourceLines } from "../picture/words.ts";
import styles from "./Print.module.css";
import type { Paper } from "./paper.ts";

interface PrintRegionProps {
  /** Left out for the paper size that the browser is set to. */
  readonly paper?: Paper;
  readonly title: string;
  readonly language: string;
  /**
   * While this runs synchronously, the region is laid out as on paper, but invisible, so that it
   * can be measured. Printing waits for the promise, which may fit the contents to the page.
   */
  readonly onLaidOut?: (region: HTMLElement) => Promise<void>;
  /** Called when the browser has printed, or printing was cancelled. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Prints its children as soon as they are drawn, their fonts are loaded and they fit the page. */
export function PrintRegion(props: PrintRegionProps) {
  const { paper, title, language, onLaidOut, onDone, children } = props;
  const region = useRef<HTMLDivElement>(null);
  const done = useEffectEvent(onDone);
  const laidOut = useEffectEvent((element: HTMLElement) => onLaidOut?.(element));
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
      element.toggleAttribute("data-measuring", true);
      const fitted = laidOut(element);
      element.toggleAttribute("data-measuring", false);
      await fitted;
      if (!isMounted) return;
      // The browser suggests the title as the file name of a PDF.
      document.title = title;
      window.print();
    });
    return () => {
      isMounted = false;
      window.removeEventListener("afterprint", onEnd);
      document.title = titleBefore;
    };
  }, [title]);
  return createPortal(
    <div
      ref={region}
      className={classNames(styles.region, styles[paper ?? "plain"])}
      data-print-region=""
      lang={language}
    >
      {children}
    </div>,
    document.body,
  );
}

/** The last lines of a printed page: where its contents come from. */
export function PageFoot() {
  const { atlas } = useBuilt();
  return <p className={styles.foot}>{sourceLines(atlas, new Date()).join(" ")}</p>;
}
