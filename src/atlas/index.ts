/** The compiler, and the types of the atlas it produces. */
export type {
  Atlas,
  AtlasEdge,
  AtlasNode,
  Author,
  Briefing,
  Document,
  Family,
  Kind,
  KindType,
  LinkQuote,
  Pillar,
  Quote,
  Relation,
  SectionCoverage,
} from "./atlas.ts";
export {
  type Compiled,
  type CompiledDraft,
  compile,
  createCompiler,
  type Draft,
  type Finding,
  type ReadFile,
  type StepRules,
} from "./compile.ts";
