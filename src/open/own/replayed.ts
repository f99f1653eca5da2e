/** What is loaded where something was written: its files as a draft, and the log. */
export { filesWith, readDraft } from "./draftFiles.ts";
export { logEntryIn, replay } from "./writtenLog.ts";
