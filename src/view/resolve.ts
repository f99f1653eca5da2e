/**
 * Resolves a Scene: which nodes and links it shows and lights, where they are, and what their sizes
 * and colours stand for. Whatever draws a Scene (map, table, slides, paper) is handed this one value,
 * so that no two drawings can disagree.
 */
import type { Atlas } from "../atlas/index.ts";
import type { Point } from "../geometry/index.ts";
import type { Aspect, BuiltAtlas, Layout } from "../layout/boxes/index.ts";
import { type LitClaims, litByPanel } from "../query/lit/index.ts";
import {
  memo,
  type Neighbourhood,
  neighbourhood,
  type Visible,
  visible,
} from "../query/visible/index.ts";
import type { Scene } from "../scene/index.ts";
import { type Arranged, arrangedAmong } from "./arranged.ts";
import { type Encoding, encodingOf } from "./encoding.ts";
import type { Folded } from "./folded.ts";
import { playLetters, type WindowSize } from "./letters.ts";
import type { Measured } from "./measured.ts";

/** A Scene of an atlas, resolved. Each part is computed when it is first asked for. */
export interface ResolvedView {
  /** The atlas that is drawn: where an overview is shown, one of its groups. */
  readonly atlas: Atlas;
  /** The Scene; in an overview what is selected and folded is named by its group. */
  readonly scene: Scene;
  /** The overview that is drawn, with what its groups and counted links hold. */
  readonly folded: Folded | undefined;
  readonly visible: Visible;
  /** What the open panel lights; `undefined` if it lights nothing. */
  readonly litByPanel: LitClaims | undefined;
  /** All that is lit: by the panel, or else the selection with its neighbourhood. */
  readonly lit: Neighbourhood;
  /**
   * The nodes that the filters leave and don't dim, if they are a part of the atlas; `undefined` if
   * they are all of it, or none.
   */
  readonly left: ReadonlySet<string> | undefined;
  readonly layout: Layout;
  /** A node's position: where it was dragged, or else the layout's; `undefined` if it has none. */
  readonly where: (node: string) => Point | undefined;
  readonly encoding: Encoding;
  /** Least font size of letters, in CSS px, in a window; `undefined` unless a briefing is played. */
  readonly letters: (window: WindowSize) => number | undefined;
}

/**
 * The view of a Scene in one of the two layouts. `measured` are the latest measures, which may still
 * be those of an earlier view; use ofScene() to leave these out. `arranged` are layouts of parts, of
 * which the one is taken that the Scene asks for; until it is there, nodes keep the places of another.
 * The same arguments give the same object, and equal content gives the same parts, so that either can
 * be compared by identity.
 */
export function resolve(
  built: BuiltAtlas,
  scene: Scene,
  measured: Measured | undefined,
  aspect: Aspect,
  arranged: readonly Arranged[] = [],
): ResolvedView {
  const part = arrangedAmong(arranged, built, scene, aspect);
  const layout = part?.layout;
  const recent = recentViews(built)(scene);
  const known = recent.find(
    (each) => each.measured === measured && each.aspect === aspect && each.layout === layout,
  );
  if (known) return known.view;
  const view = makeView(built, scene, measured, aspect, part);
  recent.unshift({ measured, aspect, layout, view });
  recent.length = Math.min(recent.length, VIEWS_EACH);
  return view;
}

/** Views kept for each Scene: two aspects, and measures that arrive in steps. */
const VIEWS_EACH = 3;

interface KnownView {
  readonly measured: Measured | undefined;
  readonly aspect: Aspect;
  /** That of a part, if it is taken. */
  readonly layout: Layout | undefined;
  readonly view: ResolvedView;
}

const recentViews = memo((_: BuiltAtlas) => memo((_: Scene): KnownView[] => []));

function makeView(
  built: BuiltAtlas,
  asked: Scene,
  measured: Measured | undefined,
  aspect: Aspect,
  part: Arranged | undefined,
): ResolvedView {
  const ofWhole = built.layouts[aspect][asked.arrange];
  const { layout = ofWhole, folded } = part ?? {};
  const atlas = folded?.atlas ?? built.atlas;
  const scene = folded ? { ...asked, select: foldedSelection(folded)(asked.select) } : asked;
  const ofAtlas = lazy(() => visible(built.atlas, asked));
  const shown = folded ? () => folded.visible : ofAtlas;
  const panelLit = lazy(() => {
    const lit = litByPanel(built.atlas, ofAtlas(), asked);
    return lit && folded ? foldedLit(lit, folded) : lit;
  });
  const lit = lazy(() => panelLit() ?? neighbourhood(atlas, shown(), scene.select));
  const encoding = lazy(() => folded?.encoding ?? encodingOf(atlas, measured, scene.measures));
  const left = lazy(() => leftOf(atlas, shown()));
  return {
    atlas,
    scene,
    layout,
    folded,
    get visible() {
      return shown();
    },
    get litByPanel() {
      return panelLit();
    },
    get lit() {
      return lit();
    },
    get left() {
      return left();
    },
    get encoding() {
      return encoding();
    },
    where: (node) => {
      // Own properties only, because `constructor` is a valid id.
      if (Object.hasOwn(scene.moved, node)) return scene.moved[node];
      const { nodes } = Object.hasOwn(layout.nodes, node) ? layout : ofWhole;
      return Object.hasOwn(nodes, node) ? nodes[node] : undefined;
    },
    letters: (window) => (scene.play ? playLetters(window) : undefined),
  };
}

/** In an overview a selected node or link that is folded stands for its group or counted link. */
const foldedSelection = memo(({ homes }: Folded) =>
  memo((select: Scene["select"]) => [...new Set(select.map((id) => homes.get(id) ?? id))]),
);

/** In an overview a group is lit where one of its nodes is, and a counted link likewise. */
function foldedLit({ nodes, edges }: LitClaims, { homes, visible: shown }: Folded): LitClaims {
  const all = [...nodes, ...edges].map((id) => homes.get(id) ?? id);
  return {
    nodes: new Set(all.filter((id) => shown.nodes.has(id))),
    edges: new Set(all.filter((id) => shown.edges.has(id))),
  };
}

function leftOf(atlas: Atlas, { nodes, dimmed }: Visible): ReadonlySet<string> | undefined {
  const left = new Set([...nodes].filter((id) => !dimmed.has(id)));
  return left.size > 0 && left.size < atlas.nodes.length ? left : undefined;
}

/** Computes a value when it is first asked for, and keeps it. */
function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
