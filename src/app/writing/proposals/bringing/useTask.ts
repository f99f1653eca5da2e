/** Work that takes a while, in a dialog that may be closed meanwhile: whether it goes on, and why it failed. */
import { useEffect, useRef, useState } from "react";
import { reasonOf } from "../../../../reasonOf.ts";

export interface Task {
  readonly isBusy: boolean;
  /** Why it failed, in words for the person. */
  readonly fault: string | undefined;
  /** Does work, then something with what it gave, unless the dialog was closed, which aborts; a text is a fault. */
  readonly run: <T>(
    work: (signal: AbortSignal) => Promise<T>,
    then: (result: T) => string | undefined,
  ) => Promise<void>;
}

export function useTask(): Task {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const closing = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    closing.current = controller;
    return () => controller.abort();
  }, []);
  return {
    fault,
    isBusy,
    async run(work, then) {
      const { signal } = closing.current;
      setFault(undefined);
      setBusy(true);
      let failed: string | undefined;
      try {
        const result = await work(signal);
        if (!signal.aborted) failed = then(result);
      } catch (error) {
        failed = reasonOf(error);
      }
      if (signal.aborted) return;
      setFault(failed);
      setBusy(false);
    },
  };
}
