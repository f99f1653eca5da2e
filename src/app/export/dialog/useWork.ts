/** Work that takes a while: what is said of it meanwhile, and a way to call it off. */
import { useEffect, useRef, useState } from "react";
import { taken } from "./words.ts";

/** What every dialog of an export is given. */
export interface ExportProps {
  readonly onClose: () => void;
}

export interface Work {
  readonly said: string;
  readonly isBusy: boolean;
  /** What the job gives is said at its end. It is to reject once its signal is aborted. */
  readonly start: (job: Job) => void;
  readonly cancel: () => void;
}

export type Job = (signal: AbortSignal, say: (words: string) => void) => Promise<string>;

/** Called off when whoever started it goes. `failed` says what an error means here. */
export function useWork(failed: (message: string) => string): Work {
  const [said, say] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const last = useRef<AbortController>(undefined);
  useEffect(() => () => last.current?.abort(), []);
  const run = async (job: Job) => {
    const controller = new AbortController();
    last.current = controller;
    setIsBusy(true);
    try {
      say(await job(controller.signal, say));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      say(controller.signal.aborted ? taken.cancelled : failed(message));
    }
    setIsBusy(false);
  };
  return { said, isBusy, start: (job) => void run(job), cancel: () => last.current?.abort() };
}
