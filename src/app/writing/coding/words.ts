/** Texts of coding: the bar under the text, and the forms of what selected words are taken to be. */
import type { Refusal, UncitedReason } from "../../../coding/index.ts";
import { counted } from "../../../query/words/index.ts";

export const words = {
  title: "Code",
  caret: "Selected words",
  nothing: "Select words of the text.",
  keys:
    "The arrow keys walk over words and sentences, Home and End to the ends of a sentence, Page Up and " +
    "Page Down over paragraphs; with Shift they select. P keeps what is selected and begins another " +
    "passage of the same sentence. N makes a node, L a link, E evidence, U leaves the sentences " +
    "uncited. Escape takes the selection back.",
  part: "Add a passage",
  partHint: "Keeps these words, and adds the next that are selected (or select with Ctrl)",
  kept: (count: number) => `${counted(count, "passage")} kept. Select the next.`,
  refusals: {
    none: "No words are selected.",
    long: "A quote has at most 1,000 characters.",
    overSection: "A quote can’t run over a heading.",
    apart: "The passages of a quote stand in one sentence or one list.",
  } satisfies Readonly<Record<Refusal, string>>,
  inHeading: "A link’s words can’t be in a heading.",

  forms: {
    node: { label: "Node", title: "New node", hint: "These words name something new" },
    link: { label: "Link", title: "New link", hint: "These words link what is named" },
    evidence: {
      label: "Evidence",
      title: "More evidence",
      hint: "These words are evidence of what is there",
    },
    uncited: {
      label: "Uncited",
      title: "Leave uncited",
      hint: "These sentences are left uncited for a reason",
    },
  },
  close: "Close without making it",
  cancel: "Cancel",
  quote: "Quoted words",
  singledOut: "These words stand more than once; what stands beside them tells this place.",
  proposed: "All of it is proposed: what is wrong can be changed before.",

  name: "Name",
  short: "Short name",
  type: "Kind and type",
  summary: "Summary",
  noType: "Nothing in the name tells what it is: choose it.",
  meant: "Is it one of these?",
  oneMore: (name: string) => `One more quote of ${name}`,
  newInstead: "Make a new node instead",
  makeNode: "Make node",
  addQuote: "Add quote",
  otherName: (called: string) => `“${called}” is another name of it`,

  calledName: (called: string, name: string) => `“${called}” is another name of ${name}`,

  from: "From",
  relation: "Relation",
  to: "To",
  choose: "Choose…",
  remove: (name: string) => `Remove ${name}`,
  noNode: "No node is called so.",
  makeNew: (name: string) => `New node “${name}”`,
  newEnd: (name: string) => `New: ${name}`,
  noRelation: "The codebook has no relation that joins these.",
  noVerb: "No word here says how they are linked: choose it.",
  makeLinks: (count: number) => (count < 2 ? "Make link" : `Make ${counted(count, "link")}`),
  known: (known: number, all: number) =>
    known === all
      ? `${all === 1 ? "This link is" : "These links are"} there already: the words are added.`
      : `${known} of ${counted(all, "link")} ${known === 1 ? "is" : "are"} there already: the words are added.`,
  quoted: "These words are quoted there already.",
  none: "None",
  denied: "The words deny it",
  reasoning: "Reasoning",
  reasoningHint: "The step from these words to the link.",
  notNamed: "The sentence does not name all ends; say how it refers to them.",

  claim: "Evidence of",
  noClaim: "Nothing is called so.",
  noClaims: "There is no node or link yet.",

  reason: "Reason",
  noReason: "Nothing here tells why: choose the reason.",
  reasons: {
    repetition: "Repetition",
    rhetoric: "Rhetoric",
    outOfScope: "Out of scope",
  } satisfies Readonly<Record<UncitedReason, string>>,
  cited: "A quote touches these sentences already: one of the two will have to go.",
  leave: (count: number) =>
    count < 2 ? "Leave it uncited" : `Leave ${counted(count, "sentence")} uncited`,

  made: (name: string) => `Made: ${name}.`,
  added: (name: string) => `One more quote of ${name}.`,
  left: (count: number) => `${counted(count, "sentence")} left uncited.`,
} as const;
