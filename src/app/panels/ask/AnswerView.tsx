/** One answer: the node, and the chains of links that make it one, each with its quotes. */
import { Fragment } from "react";
import {
  type Answer,
  type AnswerLink,
  type Chain,
  chainsBySameWords,
  threadOrBundle,
} from "../../../query/ask/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt, useLookup } from "../../base/store.ts";
import { Qualities } from "../../claims/Qualities.tsx";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

/** Chains shown of an answer before the rest is asked for. */
const FIRST = 3;

/** Several answers where the very same words make all of them one. */
export function AnswerView({ run }: { readonly run: readonly Answer[] }) {
  const [first, ...others] = run;
  if (!first) return null;
  if (others.length === 0) return <Single answer={first} />;
  const [link] = first.chains.flat();
  return (
    <li className={styles.answer}>
      {run.map(({ subject, chains }) => (
        <div key={subject.id}>
          <NodeButton node={subject} className={styles.subject} />
          {chains.flat().map((one) => (
            <LinkButton key={one.edge.id} link={one} />
          ))}
        </div>
      ))}
      {link && (
        <>
          <p className={styles.quiet}>{words.sameWords}</p>
          <LinkQuotes link={link} />
        </>
      )}
    </li>
  );
}

function Single({ answer: { subject, chains } }: { readonly answer: Answer }) {
  const { atlas } = useBuilt();
  const rest = chains.slice(FIRST);
  return (
    <li className={styles.answer}>
      <NodeButton node={subject} className={styles.subject} />
      {chains.length === 0 &&
        subject.quotes
          .slice(0, 1)
          .map((quote) => (
            <QuoteView
              key={quote.id}
              quote={quote}
              claim={subject.id}
              tint={kindClass(atlas, subject.kind)}
              brief
            />
          ))}
      <Chains chains={chains.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure label={words.moreChains(rest.length)}>
          <Chains chains={rest} />
        </Disclosure>
      )}
    </li>
  );
}

/** Chains that rest on the very same words show them once. */
function Chains({ chains }: { readonly chains: readonly Chain[] }) {
  if (chains.length === 0) return null;
  return (
    <ul className={styles.chains}>
      {chainsBySameWords(chains).map((run) => {
        const [first = []] = run;
        return (
          <li key={first.map(({ edge }) => edge.id).join()} className={styles.chain}>
            {first.length === 1 ? <SameWords run={run} /> : <Steps chain={first} />}
          </li>
        );
      })}
    </ul>
  );
}

function SameWords({ run }: { readonly run: readonly Chain[] }) {
  const links = run.flat();
  return (
    <>
      {links.map((link) => (
        <LinkButton key={link.edge.id} link={link} />
      ))}
      {links.length > 1 && <p className={styles.quiet}>{words.sameWords}</p>}
      {links.slice(0, 1).map((link) => (
        <LinkQuotes key={link.edge.id} link={link} />
      ))}
    </>
  );
}

function Steps({ chain }: { readonly chain: Chain }) {
  return (
    <>
      {chain.map((link, index) => (
        <Fragment key={link.edge.id}>
          {index > 0 && <span className={styles.joint}>{words.thenJoint}</span>}
          <LinkButton link={link} />
          <LinkQuotes link={link} />
        </Fragment>
      ))}
      {threadOrBundle(chain) === "bundle" && <p className={styles.quiet}>{words.bundle}</p>}
    </>
  );
}

function LinkButton({ link: { edge } }: { readonly link: AnswerLink }) {
  const { atlas } = useBuilt();
  const { select } = useActions();
  return (
    <button type="button" className={styles.link} onClick={() => select(edge.id)}>
      <bdi>{linkText(atlas, edge)}</bdi>
    </button>
  );
}

function LinkQuotes({ link: { edge, quotes } }: { readonly link: AnswerLink }) {
  const { atlas } = useBuilt();
  const target = useLookup().nodes.get(edge.target);
  const [first, ...rest] = quotes;
  if (!first) return null;
  const view = (quote: typeof first) => (
    <div key={quote.id} className={styles.statement}>
      <Qualities quote={quote} />
      <QuoteView quote={quote} claim={edge.id} tint={kindClass(atlas, target?.kind)} brief />
    </div>
  );
  return (
    <>
      {view(first)}
      {rest.length > 0 && (
        <Disclosure label={words.statements(rest.length)}>{rest.map(view)}</Disclosure>
      )}
    </>
  );
}
