/** What goes to paper, beside the page: hidden on the screen, and all there is in print. */
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { classNames } from "../../../ui/browser/classNames.ts";
import styles from "./Print.module.css";
import type { Paper } from "./paper.ts";

interface PrintRegionProps {
  /** Without one: the paper that the browser is set to. */
  readonly paper?: Paper;
  readonly title: string;
  readonly language: string;
  /**
   * The region is laid out as on paper, unseen, until this returns: it can be measured. What it
   * holds may be fitted to the page after that.
   */
  readonly onLaidOut?: (region: HTMLElement) => Promise<void>;
  /** The browser has printed, or was called off. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Prints as soon as it is drawn, its type is there, and it is fitted. */
export function PrintRegion(props: PrintRegionProps) {
  const { paper, title, language, onLaidOut, onDone, children } = props;
  const region = useRef<HTMLDivElement>(null);
  const done = useEffectEvent(onDone);
  const laidOut = useEffectEvent((element: HTMLElement) => onLaidOut?.(element));
  useEffect(() => {
    let waiting = true;
    const before = document.title;
    const end = () => done();
    window.addEventListener("afterprint", end);
    // What is hidden asks for no type by itself.
    const faces = [...(document.fonts ?? [])].map((face) => face.load());
    void Promise.allSettled(faces).then(async () => {
      const element = region.current;
      if (!waiting || !element) return;
      element.toggleAttribute("data-measuring", true);
      const fitted = laidOut(element);
      element.toggleAttribute("data-measuring", false);
      await fitted;
      if (!waiting) return;
      // The browser proposes the title as the name of a PDF.
      document.title = title;
      window.print();
    });
    return () => {
      waiting = false;
      window.removeEventListener("afterprint", end);
      document.title = before;
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
