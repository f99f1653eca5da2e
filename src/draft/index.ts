/** Drafts: an atlas that is being written, the verbs that change it, undo, and its text again. */
export { briefingsIn, changeBriefings, quotesInSteps, requoteSteps } from "./briefings.ts";
export {
  addLink,
  addNode,
  addQuote,
  changeClaim,
  changeQuote,
  linksOf,
  mergeNodes,
  type NewLink,
  type NewNode,
  removeClaims,
  removeQuote,
  type Split,
  splitNode,
} from "./claims.ts";
export {
  addEntry,
  addType,
  type CodebookList,
  changeEntry,
  type EntryRef,
  entryOf,
  moveEntry,
  pillarsOf,
  removeEntry,
  type SectionRef,
} from "./codebook.ts";
export {
  CODEBOOK_FORMAT,
  codebookOf,
  type NewEntries,
  newEntries,
  takeCodebook,
} from "./codebookFile.ts";
export {
  addDocument,
  changeDocument,
  changeText,
  citeAgain,
  freeFile,
  leaveUncited,
  moveFile,
  type NewDocument,
  removeDocument,
  reportOf,
} from "./documents.ts";
export {
  claimOf,
  type Draft,
  type Item,
  itemOf,
  itemsIn,
  itemsOf,
  LISTS,
  type ListName,
  quotesOf,
  textIn,
  textsIn,
} from "./draft.ts";
export {
  applyEdit,
  type Changes,
  type Edit,
  edit,
  newIdAfter,
  type Rename,
  together,
  undoing,
} from "./edit.ts";
export { beginning, type History, perform, redo, undo } from "./history.ts";
export { changeLink, reverseLink } from "./links.ts";
export { changeName, textsNaming } from "./names.ts";
export { asJson as notesAsJson, changeNotes, notesIn } from "./notes.ts";
export { applyPatches, difference, type Patch, reversed } from "./patch.ts";
export { changeId, type StepPlace, stepsNaming, type Uses, usesOf } from "./references.ts";
export {
  isObject,
  isSame,
  type Json,
  type JsonList,
  type JsonObject,
  type Path,
  valueAt,
} from "./value.ts";
export { fileBytes, fileText, rewritten, type WrittenFile, writtenFile } from "./writtenFile.ts";
