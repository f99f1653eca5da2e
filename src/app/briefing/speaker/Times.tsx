/** The time of day, and a stopwatch for the speaker. */
import { Pause, Play, RotateCcw } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { readSetting, writeSetting } from "../../../ui/browser/stored.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Speaker.module.css";
import { elapsedAt, formatTime, readTimer, STOPPED, type Timer, toggledAt } from "./timer.ts";
import { words } from "./words.ts";

/** Short enough that no second is skipped, in milliseconds. */
const TICK = 250;

interface TimesProps {
  /** Whether the room sees the briefing: the stopwatch starts with it, unless it was ever touched. */
  readonly isOn: boolean;
}

export function Times({ isOn }: TimesProps) {
  const [now, setNow] = useState(Date.now);
  const [timer, setTimer] = useState(() => readTimer(readSetting("timer", "visit")));
  useEffect(() => {
    const tick = window.setInterval(() => setNow(Date.now()), TICK);
    return () => window.clearInterval(tick);
  }, []);
  const change = (next: Timer) => {
    setTimer(next);
    setNow(Date.now());
    writeSetting("timer", JSON.stringify(next), "visit");
  };
  const start = useEffectEvent(() => {
    if (!readSetting("timer", "visit")) change(toggledAt(STOPPED, Date.now()));
  });
  useEffect(() => {
    if (isOn) start();
  }, [isOn]);
  const isRunning = timer.since !== undefined;
  return (
    <div className={styles.times}>
      <p role="timer" aria-label={words.timer} className={styles.timer}>
        {formatTime(elapsedAt(timer, now))}
      </p>
      <Button onClick={() => change(toggledAt(timer, Date.now()))}>
        {isRunning ? <Pause aria-hidden /> : <Play aria-hidden />}
        {isRunning ? words.pause : words.start}
      </Button>
      <Button onClick={() => change(STOPPED)}>
        <RotateCcw aria-hidden />
        {words.reset}
      </Button>
      <p className={styles.clock}>
        <span className="visually-hidden">{words.clock}: </span>
        <time>{new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(now)}</time>
      </p>
    </div>
  );
}
