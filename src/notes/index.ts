/** A reader's own notes and named views, which say nothing of the sources: values, places, their file. */
export {
  type NamedView,
  NO_NOTES,
  NOTE_MAX,
  NOTES_MAX,
  type OwnNote,
  type OwnNotes,
  VIEW_NAME_MAX,
  VIEWS_MAX,
} from "./notes.ts";
export { keptNotes, notesJsonSchema, type ReadNotes, readNotes } from "./notesFile.ts";
export {
  mergeNotes,
  noteOn,
  renameInNotes,
  renameView,
  tagsIn,
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
  notesAmong,
  type PlacedNotes,
  placedNotes,
  wordsOf,
} from "./placedNotes.ts";
export { NOTES_BYTES_MAX, NOTES_FILE, notesText } from "./writtenNotes.ts";
