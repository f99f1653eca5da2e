/** The time of day, and how long one has been speaking. */
import { Pause, Play, RotateCcw } from "lucide-react";
import { useEffect, useState } from "react";
import { readSetting, writeSetting } from "../../../ui/browser/stored.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import styles from "./Speaker.module.css";
import { passedAt, readTimer, STOPPED, shownTime, type Timer, toggledAt } from "./timer.ts";
import { words } from "./words.ts";

/** Often enough that no second is skipped. In milliseconds. */
const TICK = 250;

export function Times() {
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
  const runs = timer.since !== undefined;
  return (
    <div className={styles.times}>
      <p role="timer" aria-label={words.timer} className={styles.timer}>
        {shownTime(passedAt(timer, now))}
      </p>
      <Button onClick={() => change(toggledAt(timer, Date.now()))}>
        {runs ? <Pause aria-hidden /> : <Play aria-hidden />}
        {runs ? words.pause : words.start}
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
