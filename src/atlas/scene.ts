/**
 * A Scene is all that is shown: a small plain value. The URL is a Scene, and so is a step of
 * a briefing. Everything in it is optional in a file; what is left out is as on a first visit.
 */
import { z } from "zod";
import {
  ARRANGEMENTS,
  type Arrangement,
  BASES,
  FORCES,
  GROUPINGS,
  type Grouping,
  MEASURES,
  type Measure,
  PANELS,
  type Panel,
  STATUSES,
  VIEWS,
  type View,
} from "./vocabulary.ts";

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

/** Centre and span (width in view) in whole model units. */
const cameraSchema = z
  .strictObject({ x: z.number().int(), y: z.number().int(), span: z.number().int().positive() })
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
    arrange: z.enum(ARRANGEMENTS).optional(),
    /** Two pillars or two documents side by side; left out: the first two. */
    compare: z.tuple([z.string(), z.string()]).readonly().optional(),
    measures: measuresSchema.unwrap().partial().readonly().optional(),
    filters: filtersSchema.unwrap().partial().readonly().optional(),
    /** Ids of nodes and edges, in the order of selection. */
    select: ids.optional(),
    /** A node of which only the neighbourhood is shown. */
    focus: z.string().optional(),
    camera: cameraSchema.optional(),
    /** Nodes moved by hand, in model units of the present arrangement. */
    moved: z.record(z.string(), point).readonly().optional(),
  })
  .readonly();

/** A Scene as its author wrote it. */
export type SceneFile = z.infer<typeof sceneSchema>;
export type Filters = z.infer<typeof filtersSchema>;
export type Camera = z.infer<typeof cameraSchema>;
export type Point = z.infer<typeof point>;

/** What is measured, with nothing left open. */
export interface MeasuresAsked {
  readonly list: Measure;
  readonly size: Measure | undefined;
  readonly colour: Grouping | undefined;
}

/** A Scene of a given atlas with nothing left open. */
export interface Scene {
  /** The id of the atlas shown. */
  readonly atlas: string;
  readonly view: View;
  /** The question that the panel beside the view answers. */
  readonly panel: Panel | undefined;
  readonly arrange: Arrangement;
  /** Two pillars or two documents; `undefined`: the first two. */
  readonly compare: readonly [string, string] | undefined;
  readonly measures: MeasuresAsked;
  readonly filters: Filters;
  readonly select: readonly string[];
  readonly focus: string | undefined;
  /** `undefined`: the whole picture, fitted to the pane. */
  readonly camera: Camera | undefined;
  readonly moved: Readonly<Record<string, Point>>;
}
