/** What do the sources answer to a question that a person types or builds? */
export {
  type Answer,
  type AnswerLink,
  type Answers,
  answer,
  CHAINS_MAX,
  type Chain,
  computeAnswers,
  litByAnswers,
} from "./answer.ts";
export { type Auxiliaries, auxiliariesAt } from "./auxiliaries.ts";
export {
  answersBySameWords,
  chainsBySameWords,
  isImpliedLink,
  isImpliedOnly,
  nodeWords,
  threadOrBundle,
} from "./chains.ts";
export { type Completion, type CompletionSort, completions } from "./completion.ts";
export { exampleQuestions } from "./examples.ts";
export { lexicon, qualityWord } from "./lexicon.ts";
export { nearestQuestions } from "./nearestQuestions.ts";
export {
  hasFigure,
  indexMore,
  inTheSameWords,
  type NearStatement,
  nearestStatements,
} from "./nearestStatements.ts";
export type { Notes } from "./notes.ts";
export { type PartNames, partNames, singularKey, tellingParts } from "./partNames.ts";
export { type PhraseBook, phraseBook, phraseKey, searchWords, wordsOf } from "./phrases.ts";
export { questionText, readQuestion } from "./questionText.ts";
export { sameNouns } from "./sameMeaning.ts";
export { directionsOf, termIncludes, termOf, verbOf } from "./terms.ts";
export { type Ambiguous, type NotUnderstood, type Understood, understand } from "./understand.ts";
export {
  type DirectedVerb,
  directedVerbKey,
  irregularVerbs,
  type VerbPhrase,
  verbWords,
} from "./verbs.ts";
export { type Condition, withoutCondition } from "./withoutCondition.ts";
