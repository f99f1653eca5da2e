/** The links of a node, grouped by relation, each with its quotes. */
import { ArrowLeft, ArrowLeftRight, ArrowRight, ChevronRight } from "lucide-react";
import {
  type AttributeId,
  linkValues,
  lowerName,
  REQUIRED_ATTRIBUTES,
  valueWords,
} from "../../atlas/attributes/index.ts";
import type { AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { type LinkGroup, linksBySameWords, linkText } from "../../query/words/index.ts";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt } from "../base/store.ts";
import { QuoteView } from "../claims/QuoteView.tsx";
import { Reasoning } from "../claims/StatementView.tsx";
import { words as claimWords } from "../claims/words.ts";
import { Term } from "../codebook/Term.tsx";
import { kindClass } from "../legend/colour.ts";
import { NodeButton } from "../legend/NodeButton.tsx";
import styles from "./Inspector.module.css";
import { words } from "./words.ts";

/** Links shown of a group at first, and how many each press adds. */
const FIRST = 4;
const MORE = 50;

const ARROWS = { out: ArrowRight, in: ArrowLeft, both: ArrowLeftRight } as const;

interface GroupProps {
  readonly node: AtlasNode;
  readonly group: LinkGroup;
}

export function LinkGroupView({ node, group }: GroupProps) {
  const Arrow = ARROWS[group.direction];
  return (
    <section className={styles.group}>
      <h4 className={styles.relation}>
        <Term of={`relation:${group.relation}`}>{group.words}</Term>
        <Arrow aria-hidden className={styles.arrow} />
      </h4>
      <Links node={node} links={group.links} first={FIRST} />
    </section>
  );
}

interface LinksProps {
  readonly node: AtlasNode;
  readonly links: LinkGroup["links"];
  readonly first: number;
}

/** The first links; the rest is rendered when it is unfolded, `MORE` at a time. */
function Links({ node, links, first }: LinksProps) {
  const rest = links.slice(first);
  return (
    <>
      <ul className={styles.links}>
        {linksBySameWords(links.slice(0, first)).map((run) => (
          <li key={run[0]?.edge.id} className={styles.linkItem}>
            {run.map(({ edge, other }) => (
              <LinkHead key={edge.id} edge={edge} other={other} />
            ))}
            <SharedQuotes run={run} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure label={words.moreLinks(rest.length)}>
          <Links node={node} links={rest} first={MORE} />
        </Disclosure>
      )}
    </>
  );
}

type LinkProps = LinkGroup["links"][number];

function LinkHead({ edge, other }: LinkProps) {
  const { atlas } = useBuilt();
  const { select } = useActions();
  return (
    <div className={styles.linkHead}>
      <NodeButton node={other} className={styles.other} />
      <button
        type="button"
        className={styles.openLink}
        aria-label={words.openLink(linkText(atlas, edge))}
        onClick={() => select(edge.id)}
      >
        {edge.negated && <strong className={styles.denied}>{claimWords.denied}</strong>}
        {attributeText(edge)}
        <ChevronRight aria-hidden />
      </button>
    </div>
  );
}

/** What all statements have an attribute for: "Stated, in place, intended". */
function attributeText(edge: AtlasEdge): string {
  const [first, ...others] = REQUIRED_ATTRIBUTES.flatMap((attribute) =>
    linkValues(edge, attribute).map((value) => valueWords<AttributeId>(attribute.id, value)),
  );
  return [first?.name, ...others.map(lowerName)].join(", ");
}

/** The quotes of links that rest on the same words: those words once, and how the links follow. */
function SharedQuotes({ run }: { readonly run: readonly LinkProps[] }) {
  const { atlas } = useBuilt();
  const [{ edge, other } = {}] = run;
  const [quote, ...more] = edge?.quotes ?? [];
  if (!edge || !quote) return null;
  const reasons = new Set(
    run.flatMap((link) => link.edge.quotes.flatMap(({ reasoning }) => reasoning ?? [])),
  );
  const tint = kindClass(atlas, other?.kind);
  return (
    <>
      <QuoteView quote={quote} claim={edge.id} tint={tint} brief />
      {reasons.size > 0 && (
        <Disclosure label={words.howItFollows}>
          <div className={styles.moreQuotes}>
            {[...reasons].map((text) => (
              <Reasoning key={text} text={text} isLabelled />
            ))}
          </div>
        </Disclosure>
      )}
      {more.length > 0 && (
        <Disclosure label={words.moreQuotes(more.length)}>
          <div className={styles.moreQuotes}>
            {more.map((another) => (
              <QuoteView key={another.id} quote={another} claim={edge.id} tint={tint} brief />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
