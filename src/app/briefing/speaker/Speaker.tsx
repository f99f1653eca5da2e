/** The speaker's window: the notes, this step and the next, a timer, and a list of all steps. */

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { addressId } from "../../../atlas/index.ts";
import { briefingsOf } from "../../../open/state.ts";
import { placeWords, quotedWords, statementWords } from "../../../query/cite/index.ts";
import { languageOf, quoteOf } from "../../../query/visible/index.ts";
import { type PlayedStep, sceneOfStep } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { LiveRegions } from "../../base/LiveRegions.tsx";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { useTheme } from "../../base/themeChoice.ts";
import { CalloutList } from "../CalloutList.tsx";
import { Notes } from "../Notes.tsx";
import type { Sight } from "../play/channel.ts";
import { clampStep } from "../play/deckCommands.ts";
import { STAGE, stageAddress } from "../play/speakerWindow.ts";
import { useDeckKeys } from "../play/useDeckKeys.ts";
import { words as playing } from "../play/words.ts";
import { type Played, usePlayed } from "../usePlayed.ts";
import styles from "./Speaker.module.css";
import { StepList } from "./StepList.tsx";
import { StepPicture } from "./StepPicture.tsx";
import { Times } from "./Times.tsx";
import { useRoom } from "./useRoom.ts";
import { words } from "./words.ts";

export function Speaker() {
  const { atlas } = useBuilt();
  const played = usePlayed();
  const first = useApp((state) => briefingsOf(state)[0]);
  const { play } = useActions();
  useTheme();
  useEffect(() => {
    document.title = words.title(atlas.title);
  }, [atlas]);
  useEffect(() => {
    if (!played && first) play({ briefing: first.id, step: 1 });
  }, [played, first, play]);
  return (
    <div className={styles.speaker}>
      {played ? (
        <Desk played={played} />
      ) : (
        <main className={styles.none}>
          <p>{words.none}</p>
          <p>
            <a href={`./#${addressId(atlas)}`}>{words.toPage}</a>
          </p>
        </main>
      )}
      <LiveRegions isOutlineOpen={false} />
    </div>
  );
}

function Desk({ played }: { readonly played: Played }) {
  const { briefing, step, place } = played;
  const atlas = addressId(useBuilt().atlas);
  const count = briefing.steps.length;
  const { room, go, setBlank } = useRoom(atlas);
  const show = (to: number) => go({ briefing: briefing.id, step: clampStep(to, count) });
  const departed = room?.departed ?? false;
  const typed = useDeckKeys({
    place,
    count,
    blank: room?.blank,
    departed,
    go: show,
    setBlank,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const announcement = playing.announcement(place, count, step.title);
  useEffect(() => announce(announcement, "step"), [announcement]);
  return (
    <>
      <header className={styles.bar}>
        <Times isOn={room !== undefined} />
        <nav aria-label={playing.controls} className={styles.turns}>
          <Button aria-disabled={place === 1} onClick={() => place > 1 && show(place - 1)}>
            <ChevronLeft aria-hidden />
            {playing.previous}
          </Button>
          <Button
            look="solid"
            aria-disabled={place === count}
            onClick={() => place < count && show(place + 1)}
          >
            {playing.next}
            <ChevronRight aria-hidden />
          </Button>
          <Button
            aria-pressed={room?.blank === "black"}
            aria-disabled={!room}
            onClick={() => room && setBlank(room.blank === "black" ? undefined : "black")}
          >
            {words.black}
          </Button>
        </nav>
      </header>
      <main className={styles.desk}>
        {/* Focusable, since long notes scroll. */}
        <section className={styles.now} aria-labelledby="speaker-now" {...{ tabIndex: 0 }}>
          <p className={styles.place}>
            {typed === "" ? words.now(place, count) : playing.typed(typed)}
          </p>
          <h1 id="speaker-now" ref={heading} tabIndex={-1}>
            <bdi>{step.title}</bdi>
          </h1>
          <RoomNotice
            room={room}
            address={stageAddress(atlas, { briefing: briefing.id, step: place })}
            onBack={() => show(place)}
            onUnblank={() => setBlank(undefined)}
          />
          <h2>{words.notes}</h2>
          {step.notes ? (
            <Notes text={step.notes} className={styles.notesText} />
          ) : (
            <p>{words.noNotes}</p>
          )}
          {step.callouts && step.callouts.length > 0 && (
            <>
              <h2>{words.callouts}</h2>
              <CalloutList
                label={words.callouts}
                callouts={step.callouts}
                className={styles.quotes}
              />
            </>
          )}
          <RoomQuotes ids={step.quotes ?? []} />
        </section>
        <div className={styles.side}>
          <StepPicture scene={played.scene} callouts={step.callouts} sight={room?.sight} />
          <NextStep play={{ briefing: briefing.id, step: place + 1 }} sight={room?.sight} />
        </div>
        <StepList steps={briefing.steps} place={place} onChoose={show} />
      </main>
    </>
  );
}

/** The quotes that the room sees, with how each carries its claim. */
function RoomQuotes({ ids }: { readonly ids: readonly string[] }) {
  const { atlas } = useBuilt();
  const quotes = ids.flatMap((id) => quoteOf(atlas, id) ?? []);
  if (quotes.length === 0) return null;
  return (
    <>
      <h2>{words.quotes}</h2>
      <ul className={styles.quotes}>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <blockquote lang={languageOf(atlas, quote)} dir="auto">
              {quotedWords(quote)}
            </blockquote>
            <p>
              <bdi>{[statementWords(quote), placeWords(atlas, quote)].join(" ").trim()}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RoomNoticeProps {
  readonly room: ReturnType<typeof useRoom>["room"];
  readonly address: string;
  readonly onBack: () => void;
  readonly onUnblank: () => void;
}

/** Explains why the audience does not see the step, with a way back to it. */
function RoomNotice({ room, address, onBack, onUnblank }: RoomNoticeProps) {
  if (!room) {
    return (
      <p className={styles.room}>
        {words.alone}{" "}
        <a href={address} target={STAGE}>
          {words.openStage}
        </a>
      </p>
    );
  }
  if (room.blank) {
    return (
      <p className={styles.room}>
        {words.blank[room.blank]} <Button onClick={onUnblank}>{words.unblank}</Button>
      </p>
    );
  }
  if (!room.departed) return null;
  return (
    <p className={styles.room}>
      {words.departed} <Button onClick={onBack}>{words.back}</Button>
    </p>
  );
}

interface NextStepProps {
  readonly play: PlayedStep;
  readonly sight: Sight | undefined;
}

function NextStep({ play, sight }: NextStepProps) {
  const { atlas } = useBuilt();
  const briefings = useApp(briefingsOf);
  const { briefing: id, step: place } = play;
  const step = briefings.find((briefing) => briefing.id === id)?.steps[place - 1];
  const scene = useMemo(
    () => sceneOfStep(atlas, briefings, { briefing: id, step: place }),
    [atlas, briefings, id, place],
  );
  return (
    <section aria-labelledby="speaker-next" className={styles.next}>
      <h2 id="speaker-next">{words.next}</h2>
      {step ? (
        <>
          <p className={styles.nextTitle}>
            <bdi>{step.title}</bdi>
          </p>
          <StepPicture scene={scene} callouts={step.callouts} sight={sight} />
        </>
      ) : (
        <p>{words.last}</p>
      )}
    </section>
  );
}
