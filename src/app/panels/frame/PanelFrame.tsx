/**
 * The frame of every panel: a region with a heading, a button that closes it, and a body that
 * scrolls. On a phone, where it covers the view, it folds to its heading.
 */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import type { Panel } from "../../../scene/index.ts";
import { PHONE, useMedia } from "../../../ui/browser/useMedia.ts";
import { usePanelFocus } from "../../../ui/browser/usePanelFocus.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { panelId } from "../../base/landmarks.ts";
import { useActions, useApp } from "../../base/store.ts";
import { VIEW_TABLE } from "../../views/viewTable.ts";
import styles from "./PanelFrame.module.css";
import { words } from "./words.ts";

/** The props of every panel, which it hands to its frame. */
export interface PanelProps {
  readonly panel: Panel;
  readonly name: string;
}

interface PanelFrameProps extends PanelProps {
  /** One or two sentences that say what the panel shows. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

export function PanelFrame({ panel, name, intro, children }: PanelFrameProps) {
  const { setPanel } = useActions();
  const view = useApp((state) => state.scene.view);
  const isPhone = useMedia(PHONE);
  const [isFoldWanted, setFoldWanted] = useState(false);
  const body = useId();
  const isFolded = isPhone && isFoldWanted;
  const frame = useRef<HTMLElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  usePanelFocus(frame, inside);
  return (
    <section
      ref={frame}
      id={panelId(panel)}
      tabIndex={-1}
      aria-label={name}
      className={styles.panel}
      data-folded={isFolded || undefined}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) setPanel(undefined);
      }}
    >
      <header className={styles.header}>
        <h2 className={styles.heading}>{name}</h2>
        {isPhone && (
          <Button
            aria-expanded={!isFolded}
            aria-controls={body}
            onClick={() => setFoldWanted(!isFoldWanted)}
          >
            {isFolded ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
            {isFolded ? words.unfold(name) : words.fold(VIEW_TABLE[view].name.toLowerCase())}
          </Button>
        )}
        <Button look="icon" aria-label={words.close(name)} onClick={() => setPanel(undefined)}>
          <X aria-hidden />
        </Button>
        {!isFolded && <p className={styles.intro}>{intro}</p>}
      </header>
      <div ref={inside} id={body} className={styles.body} hidden={isFolded}>
        {children}
      </div>
    </section>
  );
}
