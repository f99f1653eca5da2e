/** Which nodes and links answer a question? */
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
export {
  answersBySameWords,
  chainsBySameWords,
  isImpliedLink,
  isImpliedOnly,
  nodeWords,
  threadOrBundle,
} from "./chains.ts";
export { isAnswered } from "./counts.ts";
export { exampleQuestions } from "./examples.ts";
export { type Condition, withoutCondition } from "./withoutCondition.ts";
