/**
 * A deck of slides as plain values, independent of any file format. Positions are in CSS pixels from
 * the upper left corner of a slide.
 */
import type { Body, Box, Point } from "../geometry/index.ts";

/** 16:9, PowerPoint's default: 13⅓ by 7½ inches. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Least font size on a slide, in CSS pixels: a little more than 14 points. */
export const LEAST_SIZE = 19;

/** A piece of text in one style. `size` is the font size, in CSS pixels. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Whether to use the serif font, for quotes. */
  readonly serif?: boolean;
  readonly underline?: boolean;
  readonly link?: RunLink;
}

/** Where a text leads when it is pressed: a slide of the deck, by its id, or an address. */
export type RunLink = { readonly slide: string } | { readonly address: string };

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Free space above it, in CSS pixels. */
  readonly before?: number;
  /** Distance of its lines, in CSS pixels. Default: the font's. */
  readonly height?: number;
}

export type Align = "left" | "center" | "right";

export interface TextItem {
  readonly type: "text";
  /** By which connectors are glued to it; not a node's. */
  readonly id?: string;
  readonly name: string;
  /** What its words are about, where they alone don't say it. */
  readonly description?: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly align?: Align;
  readonly anchor?: "top" | "middle" | "bottom";
  /** Whether lines are already broken and stay as they are, however wide. */
  readonly fixed?: boolean;
  /** Background colour: paper that hides the lines below. */
  readonly ground?: string;
  /** A frame around it. */
  readonly line?: Outline;
}

export interface Outline {
  readonly colour: string;
  readonly width: number;
  readonly dashed?: boolean;
}

/** A shape that is no node: a legend's mark, a frame, a bar. A mere ornament has no name. */
export interface ShapeItem {
  readonly type: "shape";
  readonly name: string | undefined;
  readonly geometry: Body["shape"] | "rect";
  readonly box: Box;
  readonly fill: string | undefined;
  readonly line?: Outline;
  /** Degrees, clockwise. */
  readonly turn?: number;
}

/** A node's shape and its label, which move together. Connectors are glued to the shape. */
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

/**
 * An end of a connector: a node or framed text on the same slide, and the number of the site of its shape to which
 * it is glued; `undefined` if it only touches the shape (see sites.ts).
 */
export interface End extends Point {
  readonly node: string;
  readonly site: number | undefined;
}

export interface ConnectorItem {
  readonly type: "connector";
  readonly name: string;
  /** `undefined` for an ornament, which says nothing that is not said elsewhere. */
  readonly description: string | undefined;
  readonly from: End;
  readonly to: End;
  readonly line: Outline;
  /** The size of its arrowhead; `undefined` for none. */
  readonly head: "sm" | "med" | undefined;
}

/** A line that connects nothing, for example in a legend: an ornament. */
export interface LineItem {
  readonly type: "line";
  readonly from: Point;
  readonly to: Point;
  readonly line: Outline;
  /** The size of its arrowhead; `undefined` for none. */
  readonly head: "sm" | "med" | undefined;
}

export interface TableCell {
  /** With line feeds between its lines. */
  readonly text: string;
  readonly colour: string;
  readonly fill: string | undefined;
  readonly bold?: boolean;
  readonly align?: Align;
  /** Whether its text runs upwards. */
  readonly upright?: boolean;
}

export interface TableItem {
  readonly type: "table";
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  /** Widths in CSS pixels, which add up to the box's width. */
  readonly columns: readonly number[];
  /** Heights of the rows. Default: all are equal. */
  readonly heights?: readonly number[];
  readonly size: number;
  readonly rule: string;
  /** The first row and the first column are headers. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Items that belong together: one stop for a screen reader, and one thing to move. */
export interface GroupItem {
  readonly type: "group";
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  /** In drawing order. */
  readonly items: readonly Item[];
}

export type Item =
  | TextItem
  | ShapeItem
  | NodeItem
  | ConnectorItem
  | LineItem
  | TableItem
  | GroupItem;

export interface Slide {
  /** By which links lead to it. */
  readonly id?: string;
  /** `cover`: a large title; `step`: the title is a headline above the rest. */
  readonly look: "cover" | "step";
  readonly title: string;
  /** In drawing order, which is the order of reading too. */
  readonly items: readonly Item[];
  /** Plain text, with line feeds between lines. */
  readonly notes: string | undefined;
}

/** Colours as `#rrggbb`. */
export interface DeckColours {
  readonly ink: string;
  readonly paper: string;
  readonly quiet: string;
  readonly rule: string;
  /** Colour of hyperlinks. */
  readonly link: string;
  /** The six colours that PowerPoint offers for shapes. */
  readonly accents: readonly string[];
}

export interface Deck {
  readonly colours: DeckColours;
  readonly title: string;
  /** Further properties of the file: for whom it is, and what it is based on. */
  readonly subject: string | undefined;
  readonly description: string;
  /** A language tag. */
  readonly language: string;
  /** Text at the foot of each slide. */
  readonly foot: string;
  readonly slides: readonly Slide[];
}
