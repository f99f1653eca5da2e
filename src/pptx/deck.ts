/**
 * A deck of slides as plain values: what is on each slide and where, in CSS pixels from its upper
 * left corner. It knows nothing of any file format.
 */
import type { Body, Box, Point } from "../geometry/index.ts";

/** 16:9, as PowerPoint's own: 13⅓ by 7½ inches. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Least size of letters on a slide: 12 points. In CSS pixels. */
export const LEAST_SIZE = 16;

/** Part of a line of text in one look. `size` is that of its letters, in CSS pixels. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** In the face of quotes. */
  readonly serif?: boolean;
  readonly underline?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Free space above it, in CSS pixels. */
  readonly before?: number;
}

export type Align = "left" | "center" | "right";

export interface TextItem {
  readonly type: "text";
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly align?: Align;
  readonly anchor?: "top" | "middle" | "bottom";
  /** Its lines are broken already: they stay as they are, however wide. */
  readonly fixed?: boolean;
  /** A ground that lines under it shine through faintly. */
  readonly ground?: string;
}

export interface Outline {
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A shape by itself: a legend's mark, a frame, a bar. */
export interface ShapeItem {
  readonly type: "shape";
  readonly name: string;
  readonly geometry: Body["shape"] | "rect";
  readonly box: Box;
  readonly fill: string | undefined;
  readonly line?: Outline;
  /** Degrees, clockwise. */
  readonly turn?: number;
}

/** A node: its shape and its label, which move together. Lines are glued to the shape. */
export interface NodeItem {
  readonly type: "node";
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly body: Body;
  readonly fill: string | undefined;
  readonly line: Outline;
  readonly label: TextItem | undefined;
}

/** An end of a connector: a node of the same slide, and which of its shape's sites. */
export interface End extends Point {
  readonly node: string;
  readonly site: number;
}

export interface ConnectorItem {
  readonly type: "connector";
  readonly name: string;
  readonly description: string;
  readonly from: End;
  readonly to: End;
  readonly line: Outline;
  readonly arrow: boolean;
}

/** A line that joins nothing, e.g. in a legend. */
export interface LineItem {
  readonly type: "line";
  readonly name: string;
  readonly from: Point;
  readonly to: Point;
  readonly line: Outline;
  readonly arrow: boolean;
}

export interface TableCell {
  readonly text: string;
  readonly colour: string;
  readonly fill: string | undefined;
  readonly bold?: boolean;
  readonly align?: Align;
  /** Its text stands upright, read from below. */
  readonly upright?: boolean;
}

export interface TableItem {
  readonly type: "table";
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  /** In CSS pixels; they sum up to the box's width. */
  readonly columns: readonly number[];
  /** Of the rows; left out: all are equally high. */
  readonly heights?: readonly number[];
  readonly size: number;
  readonly rule: string;
  /** The first row and the first column are headers. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type Item = TextItem | ShapeItem | NodeItem | ConnectorItem | LineItem | TableItem;

export interface Slide {
  /** `cover`: its title stands large; `step`: the title is the headline above the rest. */
  readonly look: "cover" | "step";
  readonly title: string;
  /** In drawing order. */
  readonly items: readonly Item[];
  /** Plain text, lines parted by line feeds. */
  readonly notes: string | undefined;
}

/** Colours as `#rrggbb`. */
export interface DeckColours {
  readonly ink: string;
  readonly paper: string;
  readonly quiet: string;
  readonly rule: string;
  /** Of links. */
  readonly link: string;
  /** The six that a person is offered when they recolour a shape. */
  readonly accents: readonly string[];
}

export interface Deck {
  readonly colours: DeckColours;
  readonly title: string;
  /** A language tag. */
  readonly language: string;
  /** Stands at the foot of each slide. */
  readonly foot: string;
  readonly slides: readonly Slide[];
}
