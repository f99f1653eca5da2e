/** How are nodes, links and quotes put in words? */
export { hasEnglishCodebook } from "./codebookLanguage.ts";
export { ACTOR, FUNDS, GOAL, IMPLEMENTS, INSTRUMENT, PURSUES, RISK } from "./conventions.ts";
export { denied, plural, pluralVerb } from "./inflect.ts";
export { bySameWords, type LinkGroup, linkGroups } from "./linkGroups.ts";
export { otherNames } from "./otherNames.ts";
export {
  claimName,
  counted,
  countWords,
  type Direction,
  edgeWords,
  followedWords,
  hiddenAloneWords,
  hiddenWords,
  isMany,
  kindWords,
  linkName,
  linkSentence,
  linkText,
  linkWords,
  lowered,
  nodeWords,
  quotePlace,
  quoteWords,
  relationFrom,
  shortName,
  shownWords,
  verbFrom,
} from "./words.ts";
