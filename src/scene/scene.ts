/**
 * The Scene: a small plain value that describes all that is shown. The URL is a Scene, and so is a
 * step of a briefing. In a file every part of it is optional and has a default.
 */
import { z } from "zod";
import { ATTRIBUTES, type Attribute, perAttribute } from "../atlas/attributes/index.ts";
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

type AttributeFilters = {
  readonly [Of in Attribute as Of["facet"]]: z.ZodType<readonly Of["values"][number][]>;
};
const attributeFilters = perAttribute(ATTRIBUTES, "facet", ({ values }) =>
  z.array(z.enum(values)).readonly(),
) as AttributeFilters;

/** An empty facet filters nothing. Values within a facet combine with OR, facets with AND. */
const filtersSchema = z
  .strictObject({
    pillars: ids,
    kinds: ids,
    /** `kind/type`, since types are unique only within their kind. */
    types: ids,
    relations: ids,
    families: ids,
    documents: ids,
    ...attributeFilters,
    /** The least number of statements a node must have; 1 filters nothing. */
    atLeast: z.number().int().min(1),
    hideUnlinked: z.boolean(),
  })
  .readonly();

/** What the Paths panel searches for: paths between nodes, or around one. */
const pathsSchema = z
  .strictObject({
    /**
     * Paths lead from any of `from` to any of `to`: ids of nodes, or `kind:actor` and
     * `pillar:capacity` for all nodes of a kind or pillar.
     */
    from: ids,
    to: ids,
    /** Find all paths of at most this many steps; by default the shortest, or one step around a node. */
    steps: z.number().int().min(1).max(PATH_STEPS_MAX),
    direction: z.enum(PATH_DIRECTIONS),
    /** Follow only links of these families; all if empty. */
    follow: ids,
    /** Ids of the links of the only path to highlight; all paths if empty. */
    alone: ids,
  })
  .readonly();

/** The centre and span (visible width) in whole model units. */
const cameraSchema = z
  .strictObject({ x: z.number().int(), y: z.number().int(), span: z.number().int().positive() })
  .readonly();

const columns = [...new Set(Object.values(TABLE_COLUMNS).flat())];

/** The rows, columns and sorting of the table. */
const tableSchema = z
  .strictObject({
    rows: z.enum(TABLE_ROWS),
    /** The columns to show; the default ones for these rows if empty. */
    columns: z.array(z.enum(columns)).readonly(),
    /** Sort keys, the most significant first; the atlas's order if empty. */
    sort: z
      .array(z.strictObject({ column: z.enum(columns), down: z.boolean() }).readonly())
      .readonly(),
  })
  .readonly();

/** What the matrix counts, and how it shows it. */
const matrixSchema = z
  .strictObject({
    /** A kind's id, `pillar` or `section` (see query/matrix/axes.ts); by default the atlas's choice. */
    rows: z.string(),
    columns: z.string(),
    /** If set, cells count the nodes of this kind that row and column share. */
    through: z.string(),
    weight: z.enum(TIE_WEIGHTS),
    direction: z.enum(MATRIX_DIRECTIONS),
    order: z.enum(MATRIX_ORDERS),
    /** Whether cells distinguish the statuses of their links. */
    split: z.boolean(),
    /** Whether empty rows and columns are left out. */
    hideEmpty: z.boolean(),
    /** The cell whose contents are listed: keys of its row and column, or `*` for all. */
    cell: z.tuple([z.string(), z.string()]).readonly(),
  })
  .partial()
  .readonly();

/** Where the Text view is opened, and whether it points out sentences that no quote covers. */
const textSchema = z
  .strictObject({
    quote: z.string().optional(),
    /** A section's key, as in the matrix: `article/3`. A quote takes precedence. */
    section: z.string().optional(),
    uncited: z.boolean().optional(),
  })
  .readonly();

/** Which measures are listed, and which set the size and colour of nodes on the map. */
const measuresSchema = z
  .strictObject({
    /** The measure whose ranking is listed. */
    list: z.enum(MEASURES),
    /** By default the number of statements. */
    size: z.enum(MEASURES).optional(),
    /** By default the kind. */
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
    /** Two pillars or two documents to compare; by default the first two. */
    compare: z.tuple([z.string(), z.string()]).readonly().optional(),
    measures: measuresSchema.unwrap().partial().readonly().optional(),
    filters: filtersSchema.unwrap().partial().readonly().optional(),
    paths: pathsSchema.unwrap().partial().readonly().optional(),
    /** Ids of nodes and edges, in the order of selection. */
    select: ids.optional(),
    /** Only the neighbourhood of this node is shown. */
    focus: z.string().optional(),
    camera: cameraSchema.optional(),
    table: tableSchema.unwrap().partial().readonly().optional(),
    /** Positions of nodes moved by hand, in model units of the current arrangement. */
    moved: z.record(z.string(), point).readonly().optional(),
    matrix: matrixSchema.optional(),
    text: textSchema.optional(),
  })
  .readonly();

/** A Scene as written in a file. */
export type SceneFile = z.infer<typeof sceneSchema>;
export type Filters = z.infer<typeof filtersSchema>;
/** The facets that hold lists of values. */
export type Facet = Exclude<keyof Filters, "atLeast" | "hideUnlinked">;

/** A complete search of the Paths panel; `undefined` as in the file's schema. */
export interface PathsChoice {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly steps: number | undefined;
  readonly direction: PathDirection;
  readonly follow: readonly string[];
  readonly alone: readonly string[];
}
export type Camera = z.infer<typeof cameraSchema>;
export type TableChoice = z.infer<typeof tableSchema>;
export type SortKey = TableChoice["sort"][number];

/** What the matrix counts, and how it shows it; `undefined` as in the file's schema. */
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
export interface TextChoice {
  /** The id of the quote that the text is opened at; if `undefined`, it opens at the selection. */
  readonly quote: string | undefined;
  /** The key of the section that the text is opened at (`sectionKey` in query/matrix/axes.ts). */
  readonly section: string | undefined;
  /** Whether sentences that no quote covers are pointed out. */
  readonly uncited: boolean;
}

/** The complete choice of measures; `undefined` as in the file's schema. */
export interface MeasuresChoice {
  readonly list: Measure;
  readonly size: Measure | undefined;
  readonly colour: Grouping | undefined;
}

/** A step of a briefing that is being presented; steps count from 1. */
export interface PlayedStep {
  readonly briefing: string;
  readonly step: number;
}

/** A complete Scene of an atlas. */
export interface Scene {
  /** The id of the atlas shown. */
  readonly atlas: string;
  /** The step that is being presented, if any. */
  readonly play: PlayedStep | undefined;
  readonly view: View;
  /** The panel that is open beside the view. */
  readonly panel: Panel | undefined;
  readonly paths: PathsChoice;
  /** The question in the panel "Ask". */
  readonly ask: Question | undefined;
  readonly arrange: Arrangement;
  /** Two pillars or two documents; if `undefined`, the first two. */
  readonly compare: readonly [string, string] | undefined;
  readonly measures: MeasuresChoice;
  readonly filters: Filters;
  readonly select: readonly string[];
  readonly focus: string | undefined;
  /** If `undefined`, the whole picture is fitted to the pane. */
  readonly camera: Camera | undefined;
  readonly table: TableChoice;
  readonly moved: Readonly<Record<string, Point>>;
  readonly matrix: MatrixChoice;
  readonly text: TextChoice;
  /**
   * Where the codebook is open: at a part of it, or at an entry such as `kind:actor` or
   * `type:actor/company`. Not part of a step, since it lies on top of what a step shows.
   */
  readonly codebook: string | undefined;
}
