/** Starts a briefing, or goes on with it where one left; there are often none, then it is not there. */
import { Presentation } from "lucide-react";
import { useRef, useState } from "react";
import type { Briefing } from "../../../atlas/atlas.ts";
import { briefingsOf } from "../../../scene/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Popup } from "../../../ui/Popup.tsx";
import styles from "../../panels/AnalyseMenu.module.css";
import { useActions, useApp } from "../../store.ts";
import { enterFullScreen } from "./fullScreen.ts";
import { rememberedStep } from "./memory.ts";
import { words } from "./words.ts";

/** What gets the focus back when a briefing ends. */
export const PRESENT_ID = "present";

interface PresentButtonProps {
  readonly wordClass?: string | undefined;
  readonly onPress?: () => void;
}

export function PresentButton({ wordClass, onPress }: PresentButtonProps) {
  const briefings = useApp(briefingsOf).filter(({ steps }) => steps.length > 0);
  const atlas = useApp((state) => state.built?.atlas.id) ?? "";
  const { play } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [first, ...others] = briefings;
  if (!first) return null;
  const begin = (briefing: Briefing) => {
    enterFullScreen();
    onPress?.();
    play(rememberedStep(atlas, briefing));
  };
  const several = others.length > 0;
  return (
    <div>
      <Button
        ref={button}
        id={PRESENT_ID}
        title={wordClass && words.present}
        {...(several && { "aria-expanded": open })}
        onClick={() => (several ? setOpen(!open) : begin(first))}
      >
        <Presentation aria-hidden />
        <span className={wordClass}>{words.present}</span>
      </Button>
      {open && (
        <Popup
          anchor={button}
          role="dialog"
          label={words.choose}
          align="end"
          onClose={() => setOpen(false)}
        >
          <ul className={styles.list}>
            {briefings.map((briefing) => (
              <li key={briefing.id}>
                <button type="button" className={styles.item} onClick={() => begin(briefing)}>
                  <span className={styles.name}>
                    <bdi>{briefing.title}</bdi>
                  </span>
                  <span className={styles.hint}>{hintOf(atlas, briefing)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Popup>
      )}
    </div>
  );
}

function hintOf(atlas: string, briefing: Briefing): string {
  const { step } = rememberedStep(atlas, briefing);
  const count = words.steps(briefing.steps.length);
  return step > 1 ? `${count}, ${words.goesOn(step)}` : count;
}
