/** What does a question ask that a person types or builds? */
export { type Auxiliaries, auxiliariesAt } from "./auxiliaries.ts";
export { type Completion, completions } from "./completion.ts";
export type { CompletionSort } from "./completionOptions.ts";
export { nearestQuestions } from "./nearestQuestions.ts";
export type { Notes } from "./notes.ts";
export { questionText, readQuestion } from "./questionText.ts";
export { type NotUnderstood, understand } from "./understand.ts";
