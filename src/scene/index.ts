/** The Scene, a value that describes all that is shown: its schema, defaults and actions. */
export * as actions from "./actions.ts";
export * as briefingActions from "./briefingActions.ts";

export { mergeBriefings } from "./briefingActions.ts";
export { checkBriefings } from "./checkBriefings.ts";
export {
  completeScene,
  DEFAULT_MATRIX,
  DEFAULT_MEASURES,
  DEFAULT_TABLE,
  defaultScene,
  EMPTY_FILTERS,
  FACETS,
  NO_PATHS,
  sceneFile,
} from "./completeScene.ts";
export { isDeepEqual, reuseEqualParts } from "./equality.ts";
export type { Field, PairReference, Reference } from "./fields.ts";
export { BANDS, type Band, countedId, isOfOverview, partsOfShown } from "./groups.ts";
export { jsonSchema } from "./jsonSchema.ts";
export {
  pathsBetween,
  pathsFrom,
  pathsHere,
  pathsTo,
  swapEnds,
  withEnds,
} from "./pathsChoice.ts";
export { type BriefingStep, placedSteps, playedStep, readPlay, sceneOfStep } from "./play.ts";
export {
  ANY_LINK,
  ANYTHING,
  partKey,
  questionAbout,
  questionParts,
  type StepChange,
  withQuality,
  withStep,
} from "./question.ts";
export type { Question, Step, StepDirection, Term, Verb } from "./questionSchema.ts";
export {
  type Named,
  type NewId,
  renameClaim,
  renameInScene,
  renameQuote,
  renameType,
} from "./renameInScene.ts";
export type {
  Arrangement,
  ByHand,
  Camera,
  Facet,
  Filters,
  MatrixChoice,
  MeasuresChoice,
  Panel,
  PathsChoice,
  PlayedStep,
  Scene,
  SortKey,
  TableChoice,
  TextChoice,
  View,
} from "./scene.ts";
export {
  BY_HAND_IN_URL,
  fieldsOf,
  type GroupName,
  PANELS,
  SCENE_PARTS,
  sceneValues,
  VIEWS,
} from "./sceneParts.ts";
export { sceneSchema } from "./sceneSchema.ts";
export {
  ARRANGEMENTS,
  BROKER_ROLES,
  BROKERED_GROUPS,
  type BrokeredGroup,
  type BrokerRole,
  CODEBOOK_PARTS,
  COLOURS,
  type CodebookPart,
  type Colour,
  type Column,
  DEFAULT_ARRANGEMENT,
  GAP_RULES,
  GROUPINGS,
  type Grouping,
  isGrouping,
  JOINING_COLUMNS,
  type LinkColumn,
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  type MatrixDirection,
  type MatrixOrder,
  MEASURED_COLUMNS,
  MEASURES,
  type Measure,
  type NodeColumn,
  OVERVIEWS,
  type Overview,
  OWN_COLUMN,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  type PathDirection,
  type QuoteColumn,
  TABLE_COLUMNS,
  TABLE_ROWS,
  type TableRows,
  TIE_WEIGHTS,
  type TieWeight,
  WIDTHS,
} from "./sceneVocabulary.ts";
export { moveColumn, showRows, sortBy, toggleColumn } from "./tableActions.ts";
export { NUMBER_COLUMNS, shownColumns, sortKeys } from "./tableColumns.ts";
export { writeBriefings } from "./writeBriefings.ts";
