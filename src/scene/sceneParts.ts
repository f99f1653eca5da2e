/**
 * All that a Scene holds, part by part, in the order of a URL. A new part is written here and nowhere
 * else: its type, default, schema, address and comparison follow from its fields.
 */
import {
  ATTRIBUTES,
  type Attribute,
  perAttribute,
  type ValueOf,
} from "../atlas/attributes/index.ts";
import {
  choice,
  type Field,
  flag,
  id,
  ids,
  isField,
  optionalChoice,
  optionalWhole,
  own,
  type Part,
  pair,
  someOf,
  type ValuesOf,
  wholeFrom,
} from "./fields.ts";
import {
  ARRANGEMENTS,
  COLOURS,
  GAP_RULES,
  MATRIX_DIRECTIONS,
  MATRIX_ORDERS,
  MEASURES,
  OVERVIEWS,
  PATH_DIRECTIONS,
  PATH_STEPS_MAX,
  TABLE_ROWS,
  TIE_WEIGHTS,
  WIDTHS,
} from "./sceneVocabulary.ts";

/** The views of an atlas; the first is the default. */
export const VIEWS = ["map", "matrix", "table", "text"] as const;

/** The panels beside the view, one for each type of question. */
export const PANELS = ["ask", "paths", "gaps", "measures", "compare"] as const;

type AttributeFields = {
  readonly [Of in Attribute as Of["facet"]]: ReturnType<typeof someOf<Of["values"][number]>>;
};
const attributeFields = perAttribute(ATTRIBUTES, "facet", (attribute) =>
  someOf<ValueOf>(attribute.id, attribute.values),
) as AttributeFields;

/** How many nodes hidden or kept by hand a URL holds. */
export const BY_HAND_IN_URL = 40;

/** What a step of a briefing holds. */
export const STEP_PARTS = {
  view: choice("view", VIEWS, { isAlwaysWritten: true }),
  /** The panel that is open beside the view. */
  panel: optionalChoice("panel", PANELS),
  /** What the Paths panel searches for: paths between nodes, or around one. */
  paths: {
    /** Paths lead from any of `from` to any of `to`. */
    from: ids("from", "end"),
    to: ids("to", "end"),
    /** Find all paths of at most this many steps; by default the shortest, or one step around a node. */
    steps: optionalWhole("steps", PATH_STEPS_MAX),
    direction: choice("direction", PATH_DIRECTIONS),
    /** Follow only links of these families; all if empty. */
    follow: ids("follow", "family"),
    /** The links of the only path to highlight; all paths if empty. */
    alone: ids("path", "link"),
  },
  /** The question that the panel "Ask" answers. */
  ask: own("question", "ask", undefined),
  /** The rule of the panel "Gaps" that is pointed at, whose findings are lit. */
  gapRule: optionalChoice("rule", GAP_RULES),
  arrange: choice("arrange", ARRANGEMENTS),
  /** Whether the arrangement is of what the filters leave alone, which then fills the pane. */
  arrangeShown: flag("arranged", "shown"),
  /** The overview: groups folded to one node each, with counted links between them (query/overview). */
  overview: {
    by: optionalChoice("overview", OVERVIEWS),
    /** The groups that are opened to their nodes. */
    open: ids("open", "group"),
  },
  /** Two pillars or two documents to compare; by default the first two. */
  compare: pair("compare", "compared"),
  /** Which measures are listed, and what sizes, colours and widths on the map stand for. */
  measures: {
    /** The measure whose ranking is listed. */
    list: choice("measure", MEASURES, { initial: "betweenness" }),
    /** By default the number of statements. */
    size: optionalChoice("size", MEASURES),
    /** By default the kind. */
    colour: optionalChoice("colour", COLOURS),
    /** By default all links are equally wide. */
    width: optionalChoice("width", WIDTHS),
  },
  /** An empty facet filters nothing. Values within a facet combine with OR, facets with AND. */
  filters: {
    pillars: ids("pillar", "pillar"),
    kinds: ids("kind", "kind"),
    /** `kind/type`, since types are unique only within their kind. */
    types: ids("type", "type"),
    relations: ids("relation", "relation"),
    families: ids("family", "family"),
    documents: ids("document", "document"),
    ...attributeFields,
    /** The least number of statements a node must have; 1 filters nothing. */
    atLeast: wholeFrom("least", 1),
    hideUnlinked: flag("unlinked", "hide"),
    /** Nodes hidden by hand, and the only ones kept by hand; all if empty. */
    hidden: ids("hide", "node", { inUrl: BY_HAND_IN_URL }),
    kept: ids("keep", "node", { inUrl: BY_HAND_IN_URL }),
  },
  /** Only the neighbourhood of this node is shown. */
  focus: id("focus", "node"),
  /** Nodes and links, and groups and counted links of an overview, in the order of selection. */
  select: ids("select", "shown"),
  /** The rows, columns and sorting of the table. */
  table: {
    rows: choice("table", TABLE_ROWS),
    /** The columns to show; the default ones for these rows if empty. */
    columns: own("columns", "column", []),
    /** The atlas's order if empty. */
    sort: own("sort", "sort", []),
  },
  /** If `undefined`, the whole picture is fitted to the pane. */
  camera: own("camera", "camera", undefined),
  /** Positions of nodes moved by hand, in model units of the current arrangement. */
  moved: own("positions", "moved", {}),
  /** What the matrix counts, and how it shows it. */
  matrix: {
    /** A kind's id, `pillar`, `section` or `status` (see query/matrix/axes.ts); by default the atlas's choice. */
    rows: id("rows", "axis"),
    columns: id("columns", "axis"),
    /** If set, cells count the nodes of this kind that row and column share. */
    through: id("through", "kind"),
    weight: choice("weight", TIE_WEIGHTS),
    direction: choice("count", MATRIX_DIRECTIONS),
    order: choice("order", MATRIX_ORDERS),
    /** Whether cells distinguish the statuses of their links. */
    split: flag("split", "status"),
    /** Whether empty rows and columns are left out. */
    hideEmpty: flag("empty", "hide"),
    /** The cell whose contents are listed: keys of its row and column, or `*` for all. */
    cell: pair("cell", "cell"),
  },
  /** Where the Text view is opened, and whether it points out sentences that no quote covers. */
  text: {
    /** If `undefined`, it opens at the section, or else at the selection. */
    quote: id("quote", "quote"),
    /** A section's key, as in the matrix: `article/3`. A quote takes precedence. */
    section: id("section", "section"),
    uncited: flag("uncited", "show"),
  },
} as const;

export const SCENE_PARTS = {
  ...STEP_PARTS,
  /**
   * Where the codebook is open: at a part of it, or at an entry such as `kind:actor` or
   * `type:actor/company`. Not part of a step, since it lies on top of what a step shows.
   */
  codebook: id("codebook", "codebook"),
} as const;

export type SceneValues = ValuesOf<typeof SCENE_PARTS>;

/** The parts that consist of several fields. */
export type GroupName = {
  [Name in keyof typeof STEP_PARTS]: (typeof STEP_PARTS)[Name] extends Field ? never : Name;
}[keyof typeof STEP_PARTS];

/** A field with its place: the name of its part, and its own name if it is one of several. */
export interface PlacedField {
  readonly part: string;
  readonly name: string | undefined;
  readonly field: Field;
}

/** All fields of some parts, in order. */
export function fieldsOf(parts: Readonly<Record<string, Part>>): readonly PlacedField[] {
  return Object.entries(parts).flatMap(([part, fields]): PlacedField[] =>
    isField(fields)
      ? [{ part, name: undefined, field: fields }]
      : Object.entries(fields).map(([name, field]) => ({ part, name, field })),
  );
}

/** What `give` gives for each field of a Scene, in their order, as the parts of a Scene. */
export function sceneValues(give: (field: Field) => unknown): SceneValues {
  const values = Object.entries(SCENE_PARTS).map(([part, fields]: [string, Part]) => [
    part,
    isField(fields)
      ? give(fields)
      : Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, give(field)] as const),
        ),
  ]);
  // What is given for a field is of its type, which the round trips of any Scene are tested for.
  return Object.fromEntries(values) as SceneValues;
}
