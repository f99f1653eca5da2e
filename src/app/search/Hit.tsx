/** One hit in the list: its name, and the text that matched, with the matches marked. */
import type { Atlas } from "../../atlas/index.ts";
import type { SearchHit } from "../../query/search/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { linkText } from "../../query/words/index.ts";
import { KindMark } from "../legend/KindMark.tsx";
import { LineMark } from "../legend/LineMark.tsx";
import { aroundMatch, markedPieces, type Piece } from "./matchMarks.ts";
import styles from "./Search.module.css";
import { words } from "./words.ts";

/** Characters kept before the first match in a long text. */
const BEFORE = 32;

interface HitProps {
  readonly atlas: Atlas;
  readonly hit: SearchHit;
  readonly query: string;
}

export function Hit({ atlas, hit, query }: HitProps) {
  const { nodes, edges } = lookup(atlas);
  const node = nodes.get(hit.id);
  const edge = edges.get(hit.id);
  const name = node?.name ?? (edge ? linkText(atlas, edge) : hit.id);
  const context = contextOf(atlas, hit, query);
  return (
    <>
      <span className={styles.hitMark}>
        {edge ? (
          <LineMark dashed={edge.basis === "implied"} headless={edge.symmetric} />
        ) : (
          <KindMark atlas={atlas} kind={node?.kind} />
        )}
      </span>
      <span className={styles.hitText}>
        <bdi className={styles.hitName}>
          <Marked pieces={markedPieces(name, query)} />
        </bdi>
        {context && (
          <span className={context.isQuote ? styles.hitQuote : styles.hitContext}>
            {context.label && <span className={styles.hitField}>{context.label} </span>}
            <bdi>
              <Marked pieces={context.pieces} />
            </bdi>
          </span>
        )}
      </span>
    </>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch, at }) =>
    isMatch ? (
      <mark key={at} className={styles.found}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

interface Context {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly isQuote: boolean;
}

/** The text that matched, or `undefined` where the name itself did. */
function contextOf(atlas: Atlas, hit: SearchHit, query: string): Context | undefined {
  const text = matchedText(atlas, hit, query);
  if (text === undefined) return undefined;
  return {
    label: words.fields[hit.field],
    pieces: aroundMatch(markedPieces(text, query), BEFORE),
    isQuote: hit.field === "quote",
  };
}

function matchedText(atlas: Atlas, hit: SearchHit, query: string): string | undefined {
  const { nodes, edges } = lookup(atlas);
  const node = nodes.get(hit.id);
  const matches = (text: string) => markedPieces(text, query).some(({ isMatch }) => isMatch);
  switch (hit.field) {
    case "name":
      return node?.short !== undefined && !matches(node.name) ? node.short : undefined;
    case "alias":
      return node?.aliases.find(matches) ?? node?.aliases[0];
    case "relation":
      // A link's sentence already names its relation.
      return undefined;
    case "summary":
      return node?.summary;
    case "quote": {
      const quotes = node?.quotes ?? edges.get(hit.id)?.quotes ?? [];
      const quote = quotes.find(({ id }) => id === hit.quote);
      if (quote?.translation !== undefined && !matches(quote.exact)) return quote.translation;
      return quote?.exact.replace(/\s+/gu, " ");
    }
  }
}
