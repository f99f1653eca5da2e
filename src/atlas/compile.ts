/** The compiler: turns an atlas's files into an Atlas, or reports everything wrong with them. */
import type { z } from "zod";
import { assemble } from "./assemble.ts";
import type { Atlas } from "./atlas.ts";
import { atlasLanguage, checkLanguages, readSources, type Texts } from "./documents/index.ts";
import {
  ATLAS_BYTES_MAX,
  type AtlasTree,
  checkDraftValues,
  createDraftReport,
  createDraftTrees,
  createReport,
  type DraftProblem,
  decode,
  inlineReport,
  isRefusal,
  type JsonNode,
  limitSize,
  nodeAt,
  type Problem,
  parseJson,
  type ReadFile,
  type Report,
  refusalMessage,
  remembered,
  SOURCE_BYTES_MAX,
  type TreeReport,
  treeOfFile,
  treeReport,
} from "./files/index.ts";
import { atlasFileSchema, validate, type WrittenScene } from "./format/index.ts";
import { type Anchors, anchorAll, type Quotes } from "./quotes/index.ts";
import {
  checkCharacters,
  checkDocuments,
  checkLinks,
  checkNodes,
  checkPillars,
  checkQuotes,
  checkReading,
  checkReferences,
  checkRelationWords,
  checkSameNames,
  checkSentences,
  checkWording,
  citedSentenceCounts,
  gatherIds,
  isReadable,
  type KnownIds,
  linksOf,
} from "./rules/index.ts";

export type { ReadFile, Refusal } from "./files/index.ts";

export interface Compiled {
  /** `undefined` if there is any error; warnings do not matter. */
  readonly atlas: Atlas | undefined;
  /** Ordered by file (atlas.json, then its sources) and by position. */
  readonly problems: readonly Problem[];
}

/** The file that makes a folder an atlas. */
const ATLAS_FILE = "atlas.json";

/** An error in the whole atlas, with its path in atlas.json: `["briefings", 0, "steps", 2]`. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** The rules for steps of briefings, passed in since this layer does not know what steps show. */
export interface StepRules {
  /** The schema of what a step shows. */
  readonly scene: z.ZodType<WrittenScene>;
  /** Reports unknown ids to which steps refer, in a file that may have other errors. */
  check(
    root: JsonNode,
    known: KnownIds,
    quotesOf: (claim: JsonNode) => Quotes,
    report: TreeReport,
  ): void;
  /** Checks what only a whole atlas can tell; called if there is no other error. */
  checkWhole(atlas: Atlas): readonly Finding[];
}

/**
 * Compiles the atlas of a folder. Pure and synchronous; never throws, whatever the input. Reports
 * all problems in one run, except that `checkWhole` runs only once there are no other errors.
 * Without `steps`, the scenes of briefings are not checked.
 */
export function compile(read: ReadFile, steps?: StepRules): Compiled {
  const report = createReport();
  const atlas = compileFile(report, read, steps);
  // A copy computes the hash, so that the atlas is plain data and the file's tree can be forgotten.
  return { atlas: atlas && { ...atlas }, problems: report.problems() };
}

function compileFile(report: Report, read: ReadFile, steps?: StepRules): Atlas | undefined {
  const atlasFile = readAtlas(report, read);
  if (atlasFile === undefined) return undefined;
  const { file, fileText } = atlasFile;
  const root = parseJson(fileText, file);
  if (root === undefined) return undefined;
  return compileTree({
    tree: treeOfFile(root),
    report: treeReport(file),
    hasErrors: report.hasErrors,
    texts: {
      file(path) {
        const bytes = limitSize(read(path), SOURCE_BYTES_MAX);
        if (isRefusal(bytes)) return bytes;
        const { text, failure } = decode(bytes);
        const source = report.file(path, text);
        if (failure === undefined) return { text, report: source };
        source.error(failure.code, { start: text.length, end: text.length }, failure.message);
        return undefined;
      },
      inline: (text, literal) => ({ text, report: inlineReport(fileText, literal, file) }),
    },
    steps,
  });
}

/** The report and text of atlas.json. A function of its own, so that the bytes are released. */
function readAtlas(report: Report, read: ReadFile) {
  const bytes = limitSize(read(ATLAS_FILE), ATLAS_BYTES_MAX);
  if (isRefusal(bytes)) {
    const { code, message } = refusalMessage(ATLAS_FILE, bytes, ATLAS_BYTES_MAX);
    report.file(ATLAS_FILE, "").error(code, { start: 0, end: 0 }, message);
    return undefined;
  }
  const decoded = decode(bytes);
  const file = report.file(ATLAS_FILE, decoded.text);
  if (decoded.failure !== undefined) {
    const end = decoded.text.length;
    file.error(decoded.failure.code, { start: end, end }, decoded.failure.message);
    return undefined;
  }
  return { file, fileText: decoded.text };
}

/** An atlas that is being edited. */
export interface Draft {
  /** What atlas.json would hold. What is the same as in the draft before is the same object. */
  readonly value: unknown;
  /** The texts of its sources by their paths. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface CompiledDraft {
  /** `undefined` if there is any error. Its hash is computed when it is first read. */
  readonly atlas: Atlas | undefined;
  /** In the order of the draft. */
  readonly problems: readonly DraftProblem[];
}

/**
 * A compiler for drafts. It gives what `compile` would give for a draft's files, and takes over from
 * the drafts before all that depends only on objects and texts that stayed the same, such as a node
 * with its quotes. Its memory of these lasts as long as they do.
 */
export function createCompiler(steps?: StepRules): (draft: Draft) => CompiledDraft {
  const treeOf = createDraftTrees();
  const report = createDraftReport();
  return ({ value, texts }) => {
    report.clear();
    const atlas = compileDraft(treeOf(value), texts);
    return { atlas, problems: report.problems() };
  };

  function compileDraft(tree: AtlasTree | undefined, texts: Draft["texts"]): Atlas | undefined {
    if (!checkDraftValues(tree, report.tree)) return undefined;
    return compileTree({
      tree,
      report: report.tree,
      hasErrors: report.hasErrors,
      texts: {
        file(path, document) {
          const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
          if (text === undefined) return { reason: "missing" };
          return { text, report: report.text(document, text) };
        },
        inline: (text, _literal, document) => ({ text, report: report.text(document, text) }),
      },
      steps,
    });
  }
}

/** What is compiled, and where to report what is wrong with it. */
interface Input {
  readonly tree: AtlasTree;
  readonly report: TreeReport;
  hasErrors(): boolean;
  readonly texts: Texts;
  readonly steps: StepRules | undefined;
}

function compileTree({ tree, report, hasErrors, texts, steps }: Input): Atlas | undefined {
  const { root } = tree;
  if (!isReadable(root, report)) return undefined;
  const file = validate(tree, schemaOf(tree, steps), report);
  const language = atlasLanguage(root, report);
  const sources = readSources(tree, texts, language, report);
  const anchors = anchorAll(tree, sources, report);
  const known = gatherIds(tree, report);
  const links = linksOf(tree, known);
  checkReferences(tree, known, links.all, report);
  checkLinks(tree, links.all, report);
  checkSameNames(tree, report);
  checkRelationWords(root, report);
  checkNodes(root, report);
  checkWording(tree, report);
  checkLanguages(tree, report);
  checkQuotes(tree, links.all, sources, anchors, report);
  const reading = checkReading(tree, sources, anchors, report);
  checkPillars(tree, sources, anchors, reading, report);
  const cited = citedSentenceCounts(tree, anchors, sources);
  checkSentences(tree, cited, { sources, anchors, reading, report });
  checkDocuments(root, sources, report);
  steps?.check(root, known, (claim) => quotesOf(claim, tree, anchors), report);
  checkCharacters(tree, report);
  if (file === undefined || hasErrors()) return undefined;
  const atlas = assemble({ tree, file, sources, links, anchors }, cited, reading);
  const findings = steps?.checkWhole(atlas) ?? [];
  for (const { path, code, message } of findings) report.error(code, nodeAt(root, path), message);
  return findings.length === 0 ? atlas : undefined;
}

/** Made once for each compiler, since that takes longer than many a compile. */
const schemaOf = remembered((_: AtlasTree, steps: StepRules | undefined) =>
  atlasFileSchema(steps?.scene),
);

/** What a node or link quotes. */
function quotesOf(claim: JsonNode, { nodes, edges }: AtlasTree, anchors: Anchors): Quotes {
  const node = anchors.nodes[nodes.entries.indexOf(claim)];
  return node ?? anchors.edges[edges.entries.indexOf(claim)] ?? [];
}
