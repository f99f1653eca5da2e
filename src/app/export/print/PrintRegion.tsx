/** What goes to paper, beside the page: hidden on the screen, and all there is in print. */
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { createPortal } from "react-dom";
import { classNames } from "../../../ui/classNames.ts";
import styles from "./Print.module.css";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

interface PrintRegionProps {
  /** Without one: the paper that the browser is set to. */
  readonly paper?: Paper;
  readonly title: string;
  readonly language: string;
  /** The browser has printed, or was called off. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Prints as soon as it is drawn and its type is there. */
export function PrintRegion({ paper, title, language, onDone, children }: PrintRegionProps) {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    let waiting = true;
    const before = document.title;
    const end = () => done();
    window.addEventListener("afterprint", end);
    // What is hidden asks for no type by itself.
    const faces = [...(document.fonts ?? [])].map((face) => face.load());
    void Promise.allSettled(faces).then(() => {
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
      className={classNames(styles.region, styles[paper ?? "plain"])}
      data-print-region=""
      lang={language}
    >
      {children}
    </div>,
    document.body,
  );
}
