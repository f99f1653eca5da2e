/** The compiler: an atlas's files to an Atlas, or to all that is wrong with them. */
import type { z } from "zod";
import { assemble } from "./assemble.ts";
import type { Atlas } from "./atlas.ts";
import { atlasLanguage, checkLanguages, readSources } from "./documents/index.ts";
import {
  ATLAS_BYTES_MAX,
  createReport,
  decode,
  isRefusal,
  type JsonNode,
  limitSize,
  nodeAt,
  type Problem,
  parseJson,
  type ReadFile,
  type Report,
  refusalMessage,
  type TreeReport,
  treeReport,
} from "./files/index.ts";
import { atlasFileSchema, validate, type WrittenScene } from "./format/index.ts";
import { type Anchors, anchorAll, anchorLookup } from "./quotes/index.ts";
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
  gatherIds,
  isReadable,
  type KnownIds,
} from "./rules/index.ts";

export type { ReadFile, Refusal } from "./files/index.ts";

export interface Compiled {
  /** Nothing when there is any error; warnings leave it whole. */
  readonly atlas: Atlas | undefined;
  /** In the order of files (atlas.json, then its sources) and of places. */
  readonly problems: readonly Problem[];
}

/** The file that an atlas's folder is known by. */
const ATLAS_FILE = "atlas.json";

/** What a check of the whole atlas found, and where in atlas.json: `["briefings", 0, "steps", 2]`. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** What is asked of the steps of briefings: what they show is not known in this layer. */
export interface StepRules {
  /** The form of what a step shows. */
  readonly scene: z.ZodType<WrittenScene>;
  /** Reports what steps refer to and is not there, in a file that may have other errors. */
  check(root: JsonNode, known: KnownIds, anchors: Anchors, report: TreeReport): void;
  /** Asks what only a whole atlas can tell, where it has no other error. */
  checkWhole(atlas: Atlas): readonly Finding[];
}

/**
 * Compiles the atlas of a folder. Pure and synchronous; never throws on any input. All problems
 * are reported in one run, but those of `checkWhole` only once there are no others. Without rules of
 * its steps, what these show is taken as it is.
 */
export function compile(read: ReadFile, steps?: StepRules): Compiled {
  const report = createReport();
  const atlas = compileInto(report, read, steps);
  return { atlas: report.hasErrors() ? undefined : atlas, problems: report.problems() };
}

/** The atlas's file and its text; its bytes are let go, which in a large one are many. */
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

function compileInto(report: Report, read: ReadFile, steps?: StepRules): Atlas | undefined {
  const begun = readAtlas(report, read);
  if (begun === undefined) return undefined;
  const { file, fileText } = begun;
  const root = parseJson(fileText, file);
  if (root === undefined) return undefined;
  const tree = treeReport(file);
  if (!isReadable(root, tree)) return undefined;
  const value = validate(root, atlasFileSchema(steps?.scene), tree);
  const language = atlasLanguage(root, tree);
  const sources = readSources(root, { read, report, tree, file, fileText, language });
  const { anchors, likelyRanges } = anchorAll(root, sources, tree);
  const known = gatherIds(root, tree);
  checkReferences(root, known, tree);
  checkLinks(root, known, tree);
  checkSameNames(root, tree);
  checkRelationWords(root, tree);
  checkNodes(root, tree);
  checkWording(root, tree);
  checkLanguages(root, tree);
  checkQuotes(root, { sources, anchors, known, report: tree });
  const reading = checkReading(root, sources, anchors, tree);
  checkPillars(root, sources, anchors, reading, tree);
  checkSentences(root, { sources, anchors, likelyRanges, reading, report: tree });
  checkDocuments(root, sources, tree);
  steps?.check(root, known, anchors, tree);
  checkCharacters(root, tree);
  if (value === undefined || report.hasErrors()) return undefined;
  const documents = new Map(
    [...sources].flatMap(([id, source]) => (source === undefined ? [] : [[id, source] as const])),
  );
  const atlas = assemble(value, documents, reading, anchorLookup(root, value, anchors));
  for (const { path, code, message } of steps?.checkWhole(atlas) ?? []) {
    tree.error(code, nodeAt(root, path), message);
  }
  return atlas;
}
