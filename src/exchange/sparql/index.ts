/** What does an engine for RDF answer to a question of Ask? */
export {
  askEngine,
  type EngineAnswer,
  type EngineAnswers,
  type EngineLink,
} from "./askEngine.ts";
export { count, EngineFailed, type Query, rowsFor, select } from "./engine.ts";
export {
  foldedNames,
  type HeldAtlas,
  heldAtlases,
  questionAtlas,
} from "./engineAtlas.ts";
export { engineGraphs } from "./engineGraphs.ts";
export { questionPattern } from "./questionPattern.ts";
export { type Binding, iri, literal, type Row } from "./sparqlText.ts";
