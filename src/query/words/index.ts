/** How are nodes, links and quotes put in words? */
export { denialWord, deniedVerb, hasEnglishCodebook, plural, pluralVerb } from "./inflect.ts";
export {
  type LinkGroup,
  linkGroups,
  linksBySameWords,
  passagesKey,
  runsByKey,
} from "./linkGroups.ts";
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
