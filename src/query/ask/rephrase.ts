/**
 * The text of a question as the grammar reads it: without politeness, with what stands first but is
 * read last at its end; and other wordings of it, which are tried where it can't be read.
 */

/** Words at the end of a question that do not change what it asks. */
const LAST_WORDS =
  /[\s,]+(here|there|too|today|now|nowadays|currently|exactly|please|anyway|at all|so far|according to (the|this) (text|article|law|plan|source|sources))?[\s?.!]*$/iu;

/** Words at its beginning that only ask politely. */
const FIRST_WORDS =
  /^\s*((so|and|but|please|now|well|hi|hello|ok|okay)[, ]+)*((i('d| would) (like|love) to (know|learn|find out|see)|i (want|need) to know|i wonder|i('m| am) (wondering|interested in|looking for)|(can|could|would|will) you (please )?(tell|show|give) me|(can|could) you (please )?(list|name|say)|do you know|tell me|show me|any idea|remind me|let me know|name|list|give me|find) *[,:]?\s+(?=\p{L}))?/iu;

const ASKED_FIRST =
  /^\s*(by|with|from|to|on|in|into|for|against|of|at|through|along|under) ((?:which|what|whom|whose)\b.*?)[\s?.!]*$/iu;
/** "What does section 3 say about chips?", "What is said in the section on talent about labs?" */
const SECTION_SAYS =
  /^\s*what (?:does|do) ((?:the )?[^?]*\b(?:section|chapter|pillar)\b[^?]*?) (?:say|tell|tell us|state|write|have to say) (?:about|on) (.*?)[\s?.!]*$/iu;
const TEXT_SAYS =
  /^\s*what (?:does|do) (?:the|this|these) (?:text|article|sources?|documents?) (?:say|tell us|have to say) (?:about|on) (.*?)[\s?.!]*$/iu;
const SAID_THERE =
  /^\s*what (?:is|was) said in ((?:the )?[^?]*\b(?:section|chapter|pillar)\b[^?]*?) about (.*?)[\s?.!]*$/iu;
/** "Which goals are named in the section on talent?" */
const NAMED_THERE =
  /\b(?:is|are|was|were|do|does) (?:mentioned|named|listed|found|appear|occur) (?:in|under)(?=\b.*\b(?:section|chapter|pillar)\b)/iu;
/** "Which risks are named?" */
const NAMED_AT_ALL =
  /(?<=^\s*(?:which|what)\b.*) (?:is|are|was|were) (?:mentioned|named|listed)[\s?.!]*$/iu;
/** The commas in "Huawei, Horizon Robotics and Cambricon". */
const LISTED = /, (?=[^,]+(?:, | and ))/gu;
const PLACE_FIRST = /^\s*((?:in|under)\s[^,]+),\s*(.*?)[\s?.!]*$/iu;

/**
 * A text with what stands first but is read last at its end, "From which harms does …", "In section
 * 4, who …", and with "and" throughout its lists.
 */
export function inOrder(typed: string): string {
  return typed
    .replace(FIRST_WORDS, "")
    .replace(LAST_WORDS, "")
    .replace(SECTION_SAYS, "what is said about $2 in $1")
    .replace(TEXT_SAYS, "what is said about $1")
    .replace(SAID_THERE, "what is said about $2 in $1")
    .replace(NAMED_THERE, "in")
    .replace(NAMED_AT_ALL, "")
    .replace(ASKED_FIRST, "$2 $1")
    .replace(PLACE_FIRST, "$2 $1")
    .replace(LISTED, " and ");
}

/** Patterns of wordings that mean the same as plainer ones. */
const PLAINER: readonly (readonly [pattern: RegExp, plainer: string])[] = [
  // "What does the law name as its aims" asks which aims it names.
  [
    /^\s*(?:what|who|whom) ((?:do|does|did|has|have|had|will|can|may|must|should)\b.*?) as (?:(?:its|their|his|her|the|an?) )?(.*? )?(\p{L}+)$/iu,
    "which $3 $1 as $2",
  ],
  // "Where do apprentices learn" is "what do apprentices learn at".
  [/^\s*where ((?:do|does|did|is|are|was|were|has|have|will|can)\b.*)$/iu, "what $1 at"],
  [/^\s*where ((?:do|does|did|is|are|was|were|has|have|will|can)\b.*)$/iu, "what $1 in"],
  // "Where does the money for the bridge come from?"
  [
    /^\s*(?:from )?where (?:do|does|did|will) (?:the )?(?:money|funds|funding|cash) (?:for|of|behind) (.*) come(?: from)?$/iu,
    "who pays for $1",
  ],
  // "What evidence is there of success" is "what is evidence of success".
  [
    /^\s*(?:what|which) (\p{L}+) (is|are|was|were) there (of|for|to|against) (.*)$/iu,
    "what $2 $1 $3 $4",
  ],
  // "The handling of data", "the issue of data": the data.
  [
    /\b(?:the )?(?:handling|treatment|use|usage|processing|question|issue|topic|subject|matter|problem|field|area|world|business|kinds?|types?|sorts?|forms?|process) of (?=\p{L})/giu,
    "",
  ],
  // "What role does AI play" is what it does.
  [/^\s*what (?:role|part) (does|do|did) (.*?) play$/iu, "what $1 $2 do"],
  // "Who gets consulted", "who got paid".
  [/\b(?:gets?|got|getting) (?=\p{L}+(?:ed|en|t)\b)/giu, "is "],
  // "Thanks to what", "by what means", "in what way".
  [
    /^\s*(?:thanks to|because of|due to|by means of|through) (?:what|which|whom) (.*)$/iu,
    "what $1",
  ],
];

/** Other wordings of a text, each by one of the patterns. */
export function rephrased(text: string): readonly string[] {
  const plain = text.replace(/[\s?.!]+$/u, "");
  const all = PLAINER.map(([pattern, plainer]) => plain.replace(pattern, plainer).trim());
  return [...new Set(all)].filter((wording) => wording !== plain);
}
