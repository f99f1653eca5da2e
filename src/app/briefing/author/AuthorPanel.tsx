/**
 * The panel "Briefing", where briefings are edited: the choice of one, its steps, and whether they
 * are saved.
 */
import { Plus, X } from "lucide-react";
import { useRef } from "react";
import { mayWrite } from "../../../open/authorState.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { usePanelFocus } from "../../../ui/browser/usePanelFocus.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useApp, useAuthorState } from "../../base/store.ts";
import frameStyles from "../../panels/frame/PanelFrame.module.css";
import styles from "./Author.module.css";
import { BriefingChoice } from "./BriefingChoice.tsx";
import { useEditedBriefing } from "./editedBriefing.ts";
import { SavingStatus } from "./SavingStatus.tsx";
import { Steps } from "./Steps.tsx";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

export default function AuthorPanel({ onClose }: { readonly onClose: () => void }) {
  const briefing = useEditedBriefing();
  const author = useAuthor();
  const isWriter = useAuthorState(mayWrite);
  const isPlaying = useApp((state) => state.scene.play !== undefined);
  const frame = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  usePanelFocus(frame, body);
  return (
    <section
      ref={frame}
      tabIndex={-1}
      aria-label={words.briefing}
      className={classNames(frameStyles.panel, styles.frame)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <header className={frameStyles.header}>
        <h2 className={frameStyles.heading}>{words.briefing}</h2>
        <Button look="icon" aria-label={words.close} onClick={onClose}>
          <X aria-hidden />
        </Button>
        <p className={frameStyles.intro}>{words.intro}</p>
      </header>
      <div ref={body} className={frameStyles.body}>
        <div className={styles.panel}>
          <BriefingChoice briefing={briefing} />
          {!isPlaying && (
            <Button
              look="solid"
              className={styles.add}
              disabled={!isWriter}
              onClick={author.addView}
            >
              <Plus aria-hidden />
              {words.add}
            </Button>
          )}
          {briefing ? <Steps briefing={briefing} /> : <p>{words.none}</p>}
        </div>
      </div>
      {/* At the foot, so that its messages never move a step under the pointer. */}
      <footer className={styles.foot}>
        <SavingStatus />
      </footer>
    </section>
  );
}
