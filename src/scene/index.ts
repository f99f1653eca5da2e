/** A Scene, which is all that is shown: its form, its defaults, and what a person can do to it. */
export * as actions from "./actions.ts";
export * as briefingActions from "./briefingActions.ts";

export { bothOf } from "./briefingActions.ts";
export { checkBriefings } from "./checkBriefings.ts";
export { jsonSchema } from "./jsonSchema.ts";
export {
  DEFAULT_MATRIX,
  DEFAULT_MEASURES,
  DEFAULT_TABLE,
  defaultScene,
  EMPTY_FILTERS,
  FACETS,
  NO_PATHS,
  openScene,
  sceneFile,
} from "./openScene.ts";
export {
  pathsBetween,
  pathsFrom,
  pathsHere,
  pathsTo,
  turnedRound,
  withEnds,
} from "./pathsAsked.ts";
export { type BriefingStep, placed, playedStep, readPlay, stepOf } from "./play.ts";
export {
  ANY_LINK,
  ANYTHING,
  askAfter,
  keyOf,
  questionParts,
  withQualities,
  withStep,
} from "./question.ts";
export type { Question, Step, StepDirection, Term, Verb } from "./questionSchema.ts";
export { reuseEqualParts } from "./reuseEqualParts.ts";
export { samePlain } from "./samePlain.ts";
export {
  type Arrangement,
  type Camera,
  type Facet,
  type Filters,
  type MatrixChoice,
  type MeasuresAsked,
  type PathsAsked,
  type PlayedStep,
  type Scene,
  type SortKey,
  sceneSchema,
  type TableScene,
  type TextScene,
} from "./scene.ts";
export {
  ARRANGEMENTS,
  BROKER_ROLES,
  BROKERED,
  type Brokered,
  type BrokerRole,
  CODEBOOK_PARTS,
  type CodebookPart,
  type Column,
  DEFAULT_ARRANGEMENT,
  GROUPINGS,
  type Grouping,
  type LinkColumn,
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  type MatrixDirection,
  type MatrixOrder,
  MEASURED_COLUMNS,
  MEASURES,
  type Measure,
  type NodeColumn,
  PANELS,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  type Panel,
  type PathDirection,
  type QuoteColumn,
  TABLE_COLUMNS,
  TABLE_ROWS,
  type TableRows,
  TIE_WEIGHTS,
  type TieWeight,
  VIEWS,
  type View,
} from "./sceneVocabulary.ts";
export { moveColumn, showRows, sortBy, toggleColumn } from "./tableActions.ts";
export { NUMBERS, shownColumns, sortKeys } from "./tableColumns.ts";
export { writeBriefings } from "./writeBriefings.ts";
