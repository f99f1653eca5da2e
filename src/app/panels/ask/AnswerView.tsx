/** One answer: a node, and the chains of links that make it an answer, each with its quotes. */
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
import { useActions, useBuilt } from "../../base/store.ts";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { StatementView } from "../../claims/StatementView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

/** Chains shown of an answer at first. */
const FIRST = 3;

/** One answer, or a run of answers that rest on the very same words, which are shown once. */
export function AnswerView({ run }: { readonly run: readonly Answer[] }) {
  const [first, ...others] = run;
  if (!first) return null;
  if (others.length === 0) return <SingleAnswer answer={first} />;
  const [link] = first.chains.flat();
  return (
    <li className={styles.answer}>
      {run.map(({ subject, chains }) => (
        <div key={subject.id}>
          <NodeButton node={subject} className={styles.subject} />
          {chains.flat().map((answerLink) => (
            <LinkButton key={answerLink.edge.id} link={answerLink} />
          ))}
        </div>
      ))}
      {link && (
        <>
          <p className={styles.quiet}>{words.sameWords}</p>
          <LinkStatements link={link} />
        </>
      )}
    </li>
  );
}

function SingleAnswer({ answer: { subject, chains } }: { readonly answer: Answer }) {
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

/** Chains as a list; those that rest on the very same words show them once. */
function Chains({ chains }: { readonly chains: readonly Chain[] }) {
  if (chains.length === 0) return null;
  return (
    <ul className={styles.chains}>
      {chainsBySameWords(chains).map((run) => {
        const [first = []] = run;
        return (
          <li key={first.map(({ edge }) => edge.id).join()} className={styles.chain}>
            {first.length === 1 ? <ChainsOfSameWords run={run} /> : <ChainSteps chain={first} />}
          </li>
        );
      })}
    </ul>
  );
}

function ChainsOfSameWords({ run }: { readonly run: readonly Chain[] }) {
  const links = run.flat();
  return (
    <>
      {links.map((link) => (
        <LinkButton key={link.edge.id} link={link} />
      ))}
      {links.length > 1 && <p className={styles.quiet}>{words.sameWords}</p>}
      {links.slice(0, 1).map((link) => (
        <LinkStatements key={link.edge.id} link={link} />
      ))}
    </>
  );
}

function ChainSteps({ chain }: { readonly chain: Chain }) {
  return (
    <>
      {chain.map((link, index) => (
        <Fragment key={link.edge.id}>
          {index > 0 && <span className={styles.joint}>{words.thenJoint}</span>}
          <LinkButton link={link} />
          <LinkStatements link={link} />
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

function LinkStatements({ link: { edge, quotes } }: { readonly link: AnswerLink }) {
  const [first, ...rest] = quotes;
  if (!first) return null;
  const statement = (quote: typeof first) => (
    <div key={quote.id} className={styles.statement}>
      <StatementView edge={edge} quote={quote} brief />
    </div>
  );
  return (
    <>
      {statement(first)}
      {rest.length > 0 && (
        <Disclosure label={words.statements(rest.length)}>{rest.map(statement)}</Disclosure>
      )}
    </>
  );
}
