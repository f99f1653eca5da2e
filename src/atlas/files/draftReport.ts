/** Collects what is wrong with an atlas that is being edited, by the paths of its values. */
import { type Finding, reportTo, type TreeReport } from "./findings.ts";
import { type JsonNode, type Path, pathOf, pathText } from "./json.ts";
import { type FileReport, positionFinder } from "./report.ts";

/** Something wrong with a draft: what, where, and what would mend it. */
export interface DraftProblem {
  readonly severity: "error" | "warning";
  /** Stable, kebab-case, as in a Problem. */
  readonly code: string;
  /** The path in the draft of the value concerned; of its document for a problem in a text. */
  readonly path: Path;
  /** What happened and what to do, without the path. */
  readonly message: string;
  /** The text that mends it in place of the value, without changing what is claimed. */
  readonly replacement?: string;
  /** Where it stands, if it is in the text of a document. */
  readonly place?: TextPlace;
  /** Heading of the section concerned, for problems that are counted by section. */
  readonly section?: string;
}

/** A place in the text of a document. */
export interface TextPlace {
  /** 1-based; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** In the text as the file has it, with its marks. */
  readonly start: number;
  readonly end: number;
}

/** The problems of one draft after the other. */
export interface DraftReport {
  /** Forgets all problems, before the next draft is compiled. */
  clear(): void;
  readonly tree: TreeReport;
  /** A report for the text of a document. */
  text(document: JsonNode, text: string): FileReport;
  hasErrors(): boolean;
  /** All problems in the order of the draft, those of texts after the others. */
  problems(): readonly DraftProblem[];
}

interface Placed {
  /** Compared item by item. */
  readonly order: readonly number[];
  readonly problem: DraftProblem;
}

export function createDraftReport(): DraftReport {
  let placed: Placed[] = [];
  let texts = 0;
  let positions = new Map<string, ReturnType<typeof positionFinder>>();
  let newPositions: typeof positions = new Map();
  const add = (order: readonly number[], problem: DraftProblem) => placed.push({ order, problem });
  return {
    clear() {
      placed = [];
      texts = 0;
      positions = newPositions;
      newPositions = new Map();
    },
    tree: reportTo((finding) => {
      const { severity, code, node, replacement } = finding;
      const path = pathOf(node);
      const mend = replacement === undefined ? {} : { replacement };
      add(orderOf(node), { severity, code, path, message: messageOf(finding), ...mend });
    }),
    text(document, text) {
      const file = ++texts;
      // Kept, since finding the lines of a long text takes time.
      const positionOf = positions.get(text) ?? positionFinder(text);
      newPositions.set(text, positionOf);
      const report =
        (severity: DraftProblem["severity"]) =>
        (
          code: string,
          { start, end }: { readonly start: number; readonly end: number },
          message: string,
          _fix?: unknown,
          section?: string,
        ) => {
          const place = { ...positionOf(start), start, end };
          const about = section === undefined ? {} : { section };
          const problem = { severity, code, path: pathOf(document), message, place, ...about };
          add([TEXTS, file, start], problem);
        };
      return {
        error: report("error"),
        warning: report("warning"),
        lineColumn(offset) {
          const { line, column } = positionOf(offset);
          return `${line}:${column}`;
        },
      };
    },
    hasErrors: () => placed.some(({ problem }) => problem.severity === "error"),
    problems: () => [...placed].sort(inOrder).map(({ problem }) => problem),
  };
}

/** Comes after all properties of an atlas. */
const TEXTS = Number.POSITIVE_INFINITY;

function inOrder(a: Placed, b: Placed): number {
  for (let at = 0; at < Math.max(a.order.length, b.order.length); at++) {
    const difference = (a.order[at] ?? -1) - (b.order[at] ?? -1);
    // Two infinities differ by NaN.
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

/** Where a node stands in the draft: property of the root, item, place within the item. */
function orderOf(node: JsonNode): readonly number[] {
  let top = node;
  let item = 0;
  while (top.parent?.parent !== undefined) {
    if (typeof top.key === "number") item = top.key;
    top = top.parent;
  }
  return [top.parent?.children?.indexOf(top) ?? -1, item, node.offset];
}

/** Another place is named by its path, as in `nodes[3].name`. */
function messageOf({ message }: Finding): string {
  return typeof message === "string" ? message : message((node) => pathText(pathOf(node)));
}
