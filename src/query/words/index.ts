/** How are nodes, links and quotes put in words? */
export { ACTOR, FUNDS, GOAL, IMPLEMENTS, INSTRUMENT, PURSUES, RISK } from "./conventions.ts";
export { denied, hasEnglishCodebook, plural, pluralVerb } from "./inflect.ts";
export { bySameWords, type LinkGroup, linkGroups } from "./linkGroups.ts";
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
  otherNames,
  quotePlace,
  quoteWords,
  relationFrom,
  shortName,
  shownWords,
  verbFrom,
} from "./words.ts";
