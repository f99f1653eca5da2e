/** The compiler: turns an atlas's files into an Atlas, or reports everything wrong with them. */
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
  check(root: JsonNode, known: KnownIds, anchors: Anchors, report: TreeReport): void;
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
  const atlas = compileInto(report, read, steps);
  return { atlas: report.hasErrors() ? undefined : atlas, problems: report.problems() };
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

function compileInto(report: Report, read: ReadFile, steps?: StepRules): Atlas | undefined {
  const atlasFile = readAtlas(report, read);
  if (atlasFile === undefined) return undefined;
  const { file, fileText } = atlasFile;
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
