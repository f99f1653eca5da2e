/** Work that takes a while, with progress messages and a way to cancel it. */
import { useEffect, useRef, useState } from "react";
import { reasonOf } from "../../../reasonOf.ts";
import { dialogWords } from "./words.ts";

/** The props of every export dialog. */
export interface ExportProps {
  readonly onClose: () => void;
}

export interface Work {
  readonly message: string;
  readonly isBusy: boolean;
  /**
   * The message that a job resolves to is shown at its end. A job must reject once its signal is
   * aborted.
   */
  readonly start: (job: Job) => void;
  readonly cancel: () => void;
}

export type Job = (signal: AbortSignal, report: (message: string) => void) => Promise<string>;

/**
 * Cancelled when its owner unmounts. `failed` turns the message of an error into one for the
 * person.
 */
export function useWork(failed: (message: string) => string): Work {
  const [message, report] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const latest = useRef<AbortController>(undefined);
  useEffect(() => () => latest.current?.abort(), []);
  const run = async (job: Job) => {
    const controller = new AbortController();
    latest.current = controller;
    setIsBusy(true);
    try {
      report(await job(controller.signal, report));
    } catch (error) {
      const reason = reasonOf(error);
      report(controller.signal.aborted ? dialogWords.cancelled : failed(reason));
    }
    setIsBusy(false);
  };
  return { message, isBusy, start: (job) => void run(job), cancel: () => latest.current?.abort() };
}
