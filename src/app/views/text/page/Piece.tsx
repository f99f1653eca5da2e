/** A run of text within a paragraph, marked if a quote of a node or link covers it. */
import type { CSSProperties } from "react";
import type { Atlas, Document } from "../../../../atlas/index.ts";
import type { Piece, QuotedClaim } from "../../../../query/text/index.ts";
import { classNames } from "../../../../ui/browser/classNames.ts";
import { familyClass, kindClass } from "../../../legend/colour.ts";
import styles from "../Marks.module.css";

/** The id of the text that describes the mark with the tab stop. */
export const MARK_WORDS = "text-mark-words";

interface PieceProps {
  readonly atlas: Atlas;
  readonly document: Document;
  readonly piece: Piece;
  /** Ids of the lit quotes. */
  readonly lit: readonly string[];
  /** Whether it is the mark with the tab stop. */
  readonly isStop: boolean;
}

/**
 * Plain text, or a mark. Only the mark with the tab stop has the role of a button, so that screen
 * readers read the text without breaks; every mark can be pressed.
 */
export function PieceView({ atlas, document, piece, lit, isStop }: PieceProps) {
  const { cited, start, end } = piece;
  const text = document.text.slice(start, end);
  if (cited.length === 0) return text;
  const hasSeveral = new Set(cited.map(({ claim }) => claim.id)).size > 1;
  const button = isStop && {
    role: "button",
    "aria-describedby": MARK_WORDS,
    ...(hasSeveral && { "aria-haspopup": "dialog" as const }),
  };
  return (
    <mark
      data-mark={start}
      tabIndex={isStop ? 0 : -1}
      {...button}
      className={markClass(atlas, cited, lit)}
      style={bandsOf(atlas, cited)}
    >
      {text}
    </mark>
  );
}

/** So many kinds have a band of their own; a line of text is too low for more. */
const BANDS = 3;

/**
 * Words that nodes of several kinds quote, the same or nested, have a band of each kind's tint: in one
 * colour a law that begins with its author's name would look like an actor.
 */
function bandsOf(atlas: Atlas, cited: readonly QuotedClaim[]): CSSProperties | undefined {
  const kinds = new Set(cited.flatMap((entry) => (entry.type === "node" ? entry.claim.kind : [])));
  if (kinds.size < 2) return undefined;
  const shown = [...kinds].slice(0, BANDS);
  const stops = shown.map((kind, at) => {
    const [from, to] = [at, at + 1].map((edge) => `${((100 * edge) / shown.length).toFixed(1)}%`);
    return `color-mix(in oklab, var(--${kindClass(atlas, kind)}-tint) var(--tint-share, 100%), transparent) ${from} ${to}`;
  });
  // React's types know no custom properties.
  return { "--bands": `linear-gradient(${stops.join(", ")})` } as CSSProperties;
}

function markClass(atlas: Atlas, cited: readonly QuotedClaim[], lit: readonly string[]): string {
  const nodes = cited.filter(({ type }) => type === "node");
  const node = nodes.find(({ quote }) => lit.includes(quote.id)) ?? nodes[0];
  const links = cited.filter((entry) => entry.type === "link");
  const litLink = links.find(({ quote }) => lit.includes(quote.id));
  return classNames(
    styles.mark,
    node?.type === "node" && classNames(styles.node, kindClass(atlas, node.claim.kind)),
    new Set(nodes.map(({ quote }) => `${quote.start}-${quote.end}`)).size > 1 && styles.nested,
    node && lit.includes(node.quote.id) && styles.nodeLit,
    litLink && classNames(styles.linkLit, familyClass(atlas, litLink.claim.family)),
    ...links.map(({ lane, quote }) =>
      classNames(LANES[lane], lit.includes(quote.id) && LIT_LANES[lane]),
    ),
  );
}

const LANES = [styles.lane1, styles.lane2, styles.lane3];
const LIT_LANES = [styles.litLane1, styles.litLane2, styles.litLane3];
