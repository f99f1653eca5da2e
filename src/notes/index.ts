/** A reader's own notes and named views, which say nothing of the sources: values, places, their file. */
export { NO_NOTES } from "./noNotes.ts";
export { keptNotes, notesJsonSchema, type ReadNotes, readNotes } from "./notesFile.ts";
export {
  mergeNotes,
  type NamedView,
  NOTE_MAX,
  NOTES_MAX,
  noteOn,
  type OwnNote,
  type OwnNotes,
  renameInNotes,
  renameView,
  tagsIn,
  VIEW_NAME_MAX,
  VIEWS_MAX,
  withNote,
  withoutNote,
  withoutView,
  withView,
} from "./ownNotes.ts";
export {
  type NoteFilter,
  type NoteRow,
  nodesNoted,
  noteRows,
  type PlacedNotes,
  placedNotes,
  wordsOf,
} from "./placedNotes.ts";
export { NOTES_BYTES_MAX, NOTES_FILE, notesText } from "./writtenNotes.ts";
