/** Tables whose rows are parted by rules and whose columns by nothing but empty space. */
import { greatest, least } from "../../../longLists.ts";
import type { Grid, Rule } from "../drawing/index.ts";
import { type Piece, rowsOf } from "../pages/index.ts";
import { isListMark } from "./pdfTables.ts";

/** Rules that begin and end within so many points of each other may be of one table. */
const SAME_END = 6;
/** Fewer rules part a head from its rows, which are not parted from each other. */
const RULES = 4;
/** A page with more of them is a drawing. */
const MOST_RULES = 500;
/** The narrowest space between columns, as a share of the size. */
const SPACE = 0.8;
/** A head above the first rule is as close to it, as a multiple of the size. */
const HEAD = 3;
/** Lines of a head are closer to each other than this. */
const LEADING = 1.5;
/** As many lines between two rules are rows of their own, or columns of a page, if all are full. */
const LINES = 3;

/** The grids that rows of text make with the rules between them, with the pieces in them. */
export function gridsOfRows(
  horizontal: readonly Rule[],
  pieces: readonly Piece[],
): readonly Grid[] {
  if (horizontal.length > MOST_RULES) return [];
  return sameEnds(horizontal)
    .flatMap((rules) => runsOf(rules, pieces))
    .filter((rules) => rules.length >= RULES)
    .flatMap((rules) => gridOfRows(rules, pieces) ?? []);
}

/** The rules in groups between which there is nothing but text side by side. */
function runsOf(rules: readonly Rule[], pieces: readonly Piece[]): readonly Rule[][] {
  const runs: Rule[][] = [];
  for (const rule of rules) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const between = above ? piecesIn(pieces, rule, above.at, rule.at) : [];
    const size = greatest(between, (piece) => piece.size);
    if (run && spacesBetween(between, size).length > 0) run.push(rule);
    else runs.push([rule]);
  }
  return runs;
}

/** The pieces above or below a rule, between two heights. */
function piecesIn(pieces: readonly Piece[], { from, to }: Rule, top: number, foot: number) {
  return pieces.filter(
    ({ x, right, y }) => y > top && y < foot && x >= from - SAME_END && right <= to + SAME_END,
  );
}

/** The rules in groups that begin and end alike, each from top to foot. */
function sameEnds(rules: readonly Rule[]): readonly Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) =>
        first &&
        Math.abs(first.from - rule.from) <= SAME_END &&
        Math.abs(first.to - rule.to) <= SAME_END,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function gridOfRows(rules: readonly Rule[], pieces: readonly Piece[]): Grid | undefined {
  const [from, to] = [least(rules, (rule) => rule.from), greatest(rules, (rule) => rule.to)];
  const ats = rules.map(({ at }) => at);
  const [first = 0, foot = 0] = [ats[0], ats.at(-1)];
  const within = (top: number, bottom: number) =>
    piecesIn(pieces, { at: top, from, to }, top, bottom);
  const body = within(first, foot);
  const size = greatest(body, (piece) => piece.size);
  const spaces = spacesBetween(body, size);
  const bands = ats.slice(1).map((bottom, at) => rowsOf(within(ats[at] ?? 0, bottom)));
  const high = bands.filter((lines) => lines.length >= LINES);
  const full = high.filter((lines) =>
    lines.every((line) => columnsOf(line, spaces).size > spaces.length),
  );
  const isSeveralRows = full.length > 0 && full.length >= high.length / 2;
  const marks = body.filter(({ right }) => right < (spaces[0] ?? 0));
  const isList = spaces.length === 1 && marks.every(({ text }) => isListMark(text.trim()));
  if (spaces.length === 0 || isSeveralRows || isList) return undefined;
  const head = headOf(within(first - HEAD * size, first), spaces);
  const isHead = columnsOf(head, spaces).size > 1;
  const top = least(head, (piece) => piece.y - piece.size);
  return {
    rows: isHead ? [top, ...ats] : ats,
    columns: [from - SAME_END, ...spaces, to + SAME_END],
    cellAt: (place) => place,
  };
}

/** Of the pieces above the first rule those that stand in columns close below each other. */
function headOf(above: readonly Piece[], spaces: readonly number[]): readonly Piece[] {
  const head: Piece[] = [];
  for (const line of [...rowsOf(above)].reverse()) {
    const [last, next] = [line[0], head[0]];
    const isClose = !last || !next || next.y - last.y < LEADING * next.size;
    const runsOver = ({ x, right }: Piece) => spaces.some((space) => x < space && right > space);
    if (!isClose || line.some(runsOver)) break;
    head.unshift(...line);
  }
  return head;
}

/** The middles of the spaces that no piece covers, from left to right. */
function spacesBetween(pieces: readonly Piece[], size: number): readonly number[] {
  const spaces: number[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { x, right } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (x - reached >= SPACE * size) spaces.push((reached + x) / 2);
    reached = reached === Number.POSITIVE_INFINITY ? right : Math.max(reached, right);
  }
  return spaces;
}

/** The columns in which pieces stand. */
function columnsOf(pieces: readonly Piece[], spaces: readonly number[]): ReadonlySet<number> {
  return new Set(pieces.map(({ x }) => spaces.filter((space) => space <= x).length));
}
