/**
 * A Scene is all that is shown: a small plain value. The URL is a Scene, and so is a step of
 * a briefing. Everything in it is optional in a file; what is left out is as on a first visit.
 */
import { z } from "zod";
import { BASES, FORCES, STATUSES } from "../atlas/format/index.ts";
import type { Point } from "../geometry/index.ts";
import { type Question, questionSchema } from "./questionSchema.ts";
import {
  ARRANGEMENTS,
  type Arrangement,
  GROUPINGS,
  type Grouping,
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  type MatrixDirection,
  type MatrixOrder,
  MEASURES,
  type Measure,
  PANELS,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  type Panel,
  type PathDirection,
  TABLE_COLUMNS,
  TABLE_ROWS,
  TIE_WEIGHTS,
  type TieWeight,
  VIEWS,
  type View,
} from "./sceneVocabulary.ts";

export type { Arrangement, Panel, View };

const ids = z.array(z.string()).readonly();
const point = z.strictObject({ x: z.number().int(), y: z.number().int() }).readonly();

/** An empty facet filters nothing; OR within a facet, AND across facets. */
const filtersSchema = z
  .strictObject({
    pillars: ids,
    kinds: ids,
    /** `kind/type`, since types are unique only within their kind. */
    types: ids,
    relations: ids,
    families: ids,
    documents: ids,
    basis: z.array(z.enum(BASES)).readonly(),
    statuses: z.array(z.enum(STATUSES)).readonly(),
    forces: z.array(z.enum(FORCES)).readonly(),
    /** Least number of statements a node must be spoken of in; 1 filters nothing. */
    atLeast: z.number().int().min(1),
    hideUnlinked: z.boolean(),
  })
  .readonly();

/** What the panel of paths is asked: between which nodes, or around which. */
const pathsSchema = z
  .strictObject({
    /**
     * Paths lead from any of these to any of those: ids of nodes, or `kind:actor` and
     * `pillar:capacity` for all nodes of a kind or pillar.
     */
    from: ids,
    to: ids,
    /** All paths of at most so many steps; left out: the shortest, or one step around a node. */
    steps: z.number().int().min(1).max(PATH_STEPS_MAX),
    direction: z.enum(PATH_DIRECTIONS),
    /** Families of the links that are followed; none: all. */
    follow: ids,
    /** Ids of the links of the one path that is lit; none: all paths are. */
    alone: ids,
  })
  .readonly();

/** Centre and span (width in view) in whole model units. */
const cameraSchema = z
  .strictObject({ x: z.number().int(), y: z.number().int(), span: z.number().int().positive() })
  .readonly();

const columns = [...new Set(Object.values(TABLE_COLUMNS).flat())];

/** The table: what its rows are, which columns it has, and what it is sorted by. */
const tableSchema = z
  .strictObject({
    rows: z.enum(TABLE_ROWS),
    /** None: the columns that rows of this sort have at first. */
    columns: z.array(z.enum(columns)).readonly(),
    /** The first counts first; none: the atlas's own order. */
    sort: z
      .array(z.strictObject({ column: z.enum(columns), down: z.boolean() }).readonly())
      .readonly(),
  })
  .readonly();

/** What the matrix counts, and how it shows it. */
const matrixSchema = z
  .strictObject({
    /** A kind's id, `pillar` or `section` (see query/matrix/axes.ts); left out: the atlas's first choice. */
    rows: z.string(),
    columns: z.string(),
    /** A kind: cells then count the nodes of this kind that row and column share. */
    through: z.string(),
    weight: z.enum(TIE_WEIGHTS),
    direction: z.enum(MATRIX_DIRECTIONS),
    order: z.enum(MATRIX_ORDERS),
    /** Cells tell the statuses of their links apart. */
    split: z.boolean(),
    /** Rows and columns with nothing in them are left out. */
    hideEmpty: z.boolean(),
    /** The cell whose links are listed: keys of its row and column, `*` for all of them. */
    cell: z.tuple([z.string(), z.string()]).readonly(),
  })
  .partial()
  .readonly();

/** The Text view: where it is opened at, and whether sentences that no quote touches show. */
const textSchema = z
  .strictObject({
    quote: z.string().optional(),
    /** A section's key, as in the matrix: `article/3`. A quote comes before it. */
    section: z.string().optional(),
    uncited: z.boolean().optional(),
  })
  .readonly();

/** What is measured of nodes, and what of it sets their size and colour on the map. */
const measuresSchema = z
  .strictObject({
    /** The measure whose ranks are listed. */
    list: z.enum(MEASURES),
    /** Left out: how much is said of a node. */
    size: z.enum(MEASURES).optional(),
    /** Left out: the kind. */
    colour: z.enum(GROUPINGS).optional(),
  })
  .readonly();

export const sceneSchema = z
  .strictObject({
    view: z.enum(VIEWS).optional(),
    panel: z.enum(PANELS).optional(),
    /** The question that the panel "Ask" answers. */
    ask: questionSchema.optional(),
    arrange: z.enum(ARRANGEMENTS).optional(),
    /** Two pillars or two documents side by side; left out: the first two. */
    compare: z.tuple([z.string(), z.string()]).readonly().optional(),
    measures: measuresSchema.unwrap().partial().readonly().optional(),
    filters: filtersSchema.unwrap().partial().readonly().optional(),
    paths: pathsSchema.unwrap().partial().readonly().optional(),
    /** Ids of nodes and edges, in the order of selection. */
    select: ids.optional(),
    /** A node of which only the neighbourhood is shown. */
    focus: z.string().optional(),
    camera: cameraSchema.optional(),
    table: tableSchema.unwrap().partial().readonly().optional(),
    /** Nodes moved by hand, in model units of the present arrangement. */
    moved: z.record(z.string(), point).readonly().optional(),
    matrix: matrixSchema.optional(),
    text: textSchema.optional(),
  })
  .readonly();

/** A Scene as its author wrote it. */
export type SceneFile = z.infer<typeof sceneSchema>;
export type Filters = z.infer<typeof filtersSchema>;
/** The facets that hold lists of values. */
export type Facet = Exclude<keyof Filters, "atLeast" | "hideUnlinked">;

/** A question to the panel of paths with nothing left open. */
export interface PathsAsked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly steps: number | undefined;
  readonly direction: PathDirection;
  readonly follow: readonly string[];
  readonly alone: readonly string[];
}
export type Camera = z.infer<typeof cameraSchema>;
export type TableScene = z.infer<typeof tableSchema>;
export type SortKey = TableScene["sort"][number];

/** What the matrix of a Scene counts, and how it shows it; `undefined` as in the file's schema. */
export interface MatrixChoice {
  readonly rows: string | undefined;
  readonly columns: string | undefined;
  readonly through: string | undefined;
  readonly weight: TieWeight;
  readonly direction: MatrixDirection;
  readonly order: MatrixOrder;
  readonly split: boolean;
  readonly hideEmpty: boolean;
  readonly cell: readonly [row: string, column: string] | undefined;
}

/** What the Text view shows beside the filters and the selection. */
export interface TextScene {
  /** The id of the quote that the text is opened at; `undefined`: where the selection is. */
  readonly quote: string | undefined;
  /** The key of the section that the text is opened at (`sectionKey` in query/matrix/axes.ts). */
  readonly section: string | undefined;
  /** Whether sentences that no quote touches are pointed out. */
  readonly uncited: boolean;
}

/** What is measured, with nothing left open. */
export interface MeasuresAsked {
  readonly list: Measure;
  readonly size: Measure | undefined;
  readonly colour: Grouping | undefined;
}

export interface PlayedStep {
  readonly briefing: string;
  readonly step: number;
}

/** A Scene of a given atlas with nothing left open. */
export interface Scene {
  /** The id of the atlas shown. */
  readonly atlas: string;
  /** Which step of which briefing this belongs to while it is presented; steps count from 1. */
  readonly play: PlayedStep | undefined;
  readonly view: View;
  /** The question that the panel beside the view answers. */
  readonly panel: Panel | undefined;
  readonly paths: PathsAsked;
  /** What is asked in the panel "Ask". */
  readonly ask: Question | undefined;
  readonly arrange: Arrangement;
  /** Two pillars or two documents; `undefined`: the first two. */
  readonly compare: readonly [string, string] | undefined;
  readonly measures: MeasuresAsked;
  readonly filters: Filters;
  readonly select: readonly string[];
  readonly focus: string | undefined;
  /** `undefined`: the whole picture, fitted to the pane. */
  readonly camera: Camera | undefined;
  readonly table: TableScene;
  readonly moved: Readonly<Record<string, Point>>;
  readonly matrix: MatrixChoice;
  readonly text: TextScene;
  /**
   * Where the codebook is open: a part of it, or an entry such as `kind:actor` or
   * `type:actor/company`. Not of a step: it lies over all that a step shows.
   */
  readonly codebook: string | undefined;
}
