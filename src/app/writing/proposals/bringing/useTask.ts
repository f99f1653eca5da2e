/** Work that takes a while, in a dialog that may be closed meanwhile: whether it goes on, and why it failed. */
import { useEffect, useRef, useState } from "react";

export interface Task {
  readonly isBusy: boolean;
  /** Why it failed, in words for the person. */
  readonly fault: string | undefined;
  /** Does work, then something with what it gave, unless the dialog was closed; a text is a fault. */
  readonly run: <T>(
    work: () => Promise<T>,
    then: (result: T) => string | undefined,
  ) => Promise<void>;
}

export function useTask(): Task {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return {
    fault,
    isBusy,
    async run(work, then) {
      setFault(undefined);
      setBusy(true);
      let failed: string | undefined;
      try {
        const result = await work();
        if (isOpen.current) failed = then(result);
      } catch (error) {
        failed = error instanceof Error ? error.message : String(error);
      }
      if (!isOpen.current) return;
      setFault(failed);
      setBusy(false);
    },
  };
}
