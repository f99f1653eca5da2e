/** A briefing during play: headline, quotes, legend and controls, around the page's picture. */

import { ChevronLeft, ChevronRight, Maximize, Undo2, X } from "lucide-react";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { addressId } from "../../../atlas/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { CalloutList } from "../CalloutList.tsx";
import { hasDeparted, type Played } from "../usePlayed.ts";
import { BlankScreen } from "./BlankScreen.tsx";
import styles from "./Deck.module.css";
import { DeckButton } from "./DeckButton.tsx";
import { DeckQuotes } from "./DeckQuotes.tsx";
import { type Blank, clampStep } from "./deckCommands.ts";
import { canFullScreen, enterFullScreen, useFullScreen } from "./fullScreen.ts";
import { Legend } from "./Legend.tsx";
import { PRESENT_ID, rememberStep } from "./PresentButton.tsx";
import { useRoomSight } from "./roomSight.ts";
import { SpeakerButton } from "./SpeakerButton.tsx";
import { useDeckKeys } from "./useDeckKeys.ts";
import { useStage } from "./useStage.ts";
import { useSwipe } from "./useSwipe.ts";
import { words } from "./words.ts";

const FOOT = "deck-foot";

export function Deck({ played }: { readonly played: Played }) {
  const { briefing, step, place } = played;
  const count = briefing.steps.length;
  const atlas = addressId(useBuilt().atlas);
  const { play, leaveBriefing, setCursor, setHover } = useActions();
  const departed = useApp((state) => hasDeparted(state, played));
  const drafts = useApp((state) => state.drafts);
  const sight = useRoomSight();
  const [blank, setBlank] = useState<Blank>();
  const headline = useRef<HTMLHeadingElement>(null);
  const playedStep = useMemo(() => ({ briefing: briefing.id, step: place }), [briefing.id, place]);

  const go = (to: number, id = briefing.id) => {
    // The focused element may disappear with the step; only the deck's own buttons stay.
    if (!document.activeElement?.closest(`#${FOOT} nav`)) headline.current?.focus();
    // The keyboard cursor on the map belongs to the step that is left.
    setCursor(undefined);
    setHover(undefined);
    setBlank(undefined);
    play({ briefing: id, step: id === briefing.id ? clampStep(to, count) : to });
    if (id === briefing.id && to === place) announce(words.backAnnouncement(step.title), "step");
  };
  const { full, opensWindow } = useFullScreen(leaveBriefing);
  const typed = useDeckKeys({ place, count, blank, departed, go, setBlank, leave: leaveBriefing });
  const swipe = useSwipe((by) => go(clampStep(place + by, count)));
  useStage(
    atlas,
    { play: playedStep, blank, departed, drafts, sight },
    { onGo: (to) => go(to.step, to.briefing), onBlank: setBlank },
  );
  useStepAnnounced(words.announcement(place, count, step.title));
  useFocus(headline);
  useEffect(() => rememberStep(atlas, playedStep), [atlas, playedStep]);

  return (
    <>
      <header className={styles.head} {...swipe}>
        <h1 ref={headline} tabIndex={-1} className={styles.headline}>
          <bdi>{step.title}</bdi>
        </h1>
        <CalloutList label={words.callouts} callouts={step.callouts} className="visually-hidden" />
      </header>
      <DeckQuotes key={place} ids={step.quotes ?? []} swipe={swipe} />
      <footer id={FOOT} className={styles.foot} {...swipe}>
        <Legend />
        <nav aria-label={words.controls} className={styles.controls}>
          <p className={styles.place}>
            {typed === "" ? words.place(place, count) : words.typed(typed)}
          </p>
          <DeckButton name={words.previous} disabled={place === 1} onPress={() => go(place - 1)}>
            <ChevronLeft aria-hidden />
          </DeckButton>
          <DeckButton name={words.next} disabled={place === count} onPress={() => go(place + 1)}>
            <ChevronRight aria-hidden />
          </DeckButton>
          {departed && (
            <Button look="solid" className={styles.back} onClick={() => go(place)}>
              <Undo2 aria-hidden />
              {words.back}
            </Button>
          )}
          <SpeakerButton play={playedStep} onOpen={opensWindow} />
          {!full && canFullScreen() && (
            <DeckButton name={words.fullScreen} onPress={enterFullScreen}>
              <Maximize aria-hidden />
            </DeckButton>
          )}
          <DeckButton name={words.exit} onPress={leaveBriefing}>
            <X aria-hidden />
          </DeckButton>
        </nav>
      </footer>
      {blank && <BlankScreen blank={blank} onEnd={() => setBlank(undefined)} />}
    </>
  );
}

/** Announces each step politely, once the person stays on it. */
function useStepAnnounced(text: string): void {
  useEffect(() => announce(text, "step"), [text]);
}

/**
 * Focuses the headline when the deck opens, and the button that started it when the deck closes.
 */
function useFocus(headline: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    headline.current?.focus();
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById(PRESENT_ID)?.focus();
      });
    };
  }, [headline]);
}
