/** No notes. By itself, since readers' pages begin with it and load the rest when there are some. */
import type { OwnNotes } from "./ownNotes.ts";

export const NO_NOTES: OwnNotes = { notes: [], views: [] };
