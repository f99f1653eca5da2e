/** Copying with an answer: the clipboard may be missing or refuse. */
import { useEffect, useRef, useState } from "react";

export type CopyState = "idle" | "copied" | "failed";

/** How long "Copied" stands before the button is itself again, in milliseconds. */
const SHOWN = 2500;

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What became of the last copy. "failed" stays until the next try, since the person then needs
 * the text before their eyes.
 */
export function useCopy(): readonly [state: CopyState, copy: (text: string) => Promise<boolean>] {
  const [state, setState] = useState<CopyState>("idle");
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    const done = await copyText(text);
    window.clearTimeout(timer.current);
    setState(done ? "copied" : "failed");
    if (done) timer.current = window.setTimeout(() => setState("idle"), SHOWN);
    return done;
  };
  return [state, copy];
}
