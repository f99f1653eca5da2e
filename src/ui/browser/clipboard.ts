/** Copying to the clipboard, with feedback: it may be missing, or refuse. */
import { useEffect, useRef, useState } from "react";

export type CopyState = "idle" | "copied" | "failed";

/** How long "Copied" is shown, in milliseconds. */
const SHOWN_MS = 2500;

/** Copies a text; returns whether that succeeded. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The state of the last copy, and the function to copy. "failed" stays until the next try, since
 * the person then needs the text on screen.
 */
export function useCopy(): readonly [state: CopyState, copy: (text: string) => Promise<boolean>] {
  const [state, setState] = useState<CopyState>("idle");
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    const done = await copyText(text);
    window.clearTimeout(timer.current);
    setState(done ? "copied" : "failed");
    if (done) timer.current = window.setTimeout(() => setState("idle"), SHOWN_MS);
    return done;
  };
  return [state, copy];
}
