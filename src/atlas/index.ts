/** The compiler, and the types of the atlas it produces. */
export {
  type AgreementBrief,
  type Atlas,
  type AtlasEdge,
  type AtlasNode,
  type Author,
  addressId,
  type Briefing,
  type Document,
  type Family,
  type Kind,
  type KindType,
  type LinkQuote,
  type Pillar,
  type Quote,
  type Relation,
  type SectionCoverage,
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
