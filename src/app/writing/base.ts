/** Whether the open atlas is read or written, and what parts of the page need of its writing. */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Writing, WritingState } from "../../open/writing/writing.ts";

export interface WritingMode {
  /** Whether the page is for writing. */
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  /** `undefined` until its code and the atlas's files have been loaded. */
  readonly writing: Writing | undefined;
  readonly begin: (writing: Writing) => void;
}

const ONLY_READ: WritingMode = {
  isOn: false,
  turn: () => {},
  writing: undefined,
  begin: () => {},
};

/** The setting of a visit that is on while the atlas with this address is written. */
export const writeSettingOf = (id: string) => `write:${id}`;

export const WritingContext = createContext(ONLY_READ);

export const useWritingMode = (): WritingMode => useContext(WritingContext);

/** The writing of the open atlas, where the page is for writing; `undefined` for readers. */
export function useWritingIfOn(): Writing | undefined {
  const { isOn, writing } = useWritingMode();
  return isOn ? writing : undefined;
}

/** The writing of the open atlas, for parts that only those who write see. */
export function useWriting(): Writing {
  const writing = useWritingIfOn();
  if (!writing) throw new Error("Nothing is written: show this part only in Write.");
  return writing;
}

/**
 * A part of what is written. The selector must return an existing part, never a new object.
 *
 * @example const problems = useWritingState((state) => state.problems);
 */
export function useWritingState<T>(selector: (state: WritingState) => T): T {
  return useStore(useWriting().store, selector);
}
