/** What is under way in writing a briefing. Not part of the Scene, so not of a link. */
import { create } from "zustand";
import type { Briefing } from "../../../atlas/atlas.ts";
import type { Loss } from "./keep.ts";

interface Undo {
  readonly words: string;
  /** The briefings before; `undefined`: as the atlas had them. */
  readonly drafts: readonly Briefing[] | undefined;
}

interface Author {
  /** The briefing that is written, by id; the first where there is no such. */
  readonly chosen: string | undefined;
  /** The step that is open, from 0. */
  readonly open: number | undefined;
  readonly undo: Undo | undefined;
  /** The last change is not in the database yet. */
  readonly keeping: boolean;
  readonly loss: Loss | undefined;
  /** What the person should know of what was found or kept. */
  readonly note: string | undefined;
}

export const useAuthorStore = create<Author>()(() => ({
  chosen: undefined,
  open: undefined,
  undo: undefined,
  keeping: false,
  loss: undefined,
  note: undefined,
}));
