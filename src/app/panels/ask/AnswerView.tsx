/** One answer: a node, and the chains of links that make it an answer, each with its quotes. */
import { Fragment } from "react";
import type { AtlasNode } from "../../../atlas/index.ts";
import {
  type Answer,
  type AnswerLink,
  type Chain,
  chainsBySameWords,
  isImpliedLink,
  isImpliedOnly,
  nodeWords,
  threadOrBundle,
} from "../../../query/answers/index.ts";
import { linkText } from "../../../query/words/index.ts";
import type { Question } from "../../../scene/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt } from "../../base/store.ts";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { StatementView } from "../../claims/StatementView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { bundleWords } from "./answersText.ts";
import { words } from "./words.ts";

/** Chains shown of an answer at first. */
const FIRST = 3;

interface AnswerViewProps {
  /** One answer, or a run of answers that rest on the very same words, which are shown once. */
  readonly run: readonly Answer[];
  readonly question: Question;
}

export function AnswerView({ run, question }: AnswerViewProps) {
  const [first, ...others] = run;
  if (!first) return null;
  if (others.length === 0) return <SingleAnswer answer={first} question={question} />;
  const [link] = first.chains.flat();
  return (
    <li className={styles.answer}>
      {run.map((answer) => (
        <div key={answer.subject.id}>
          <Subject answer={answer} />
          {answer.chains.flat().map((answerLink) => (
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

/** The node that answers, with a word if no sentence says so. */
function Subject({ answer }: { readonly answer: Answer }) {
  return (
    <span className={styles.subjectLine}>
      <NodeButton node={answer.subject} className={styles.subject} />
      {isImpliedOnly(answer) && <span className={styles.implied}>{words.implied}</span>}
    </span>
  );
}

interface SingleAnswerProps {
  readonly answer: Answer;
  readonly question: Question;
}

function SingleAnswer({ answer, question }: SingleAnswerProps) {
  const { atlas } = useBuilt();
  const { subject, chains } = answer;
  const rest = chains.slice(FIRST);
  const own = chains.length === 0 ? nodeWords(atlas, answer, question.pillar) : undefined;
  return (
    <li className={styles.answer}>
      <Subject answer={answer} />
      {own && (
        <QuoteView
          quote={own.quote}
          claim={own.edge?.id ?? subject.id}
          tint={kindClass(atlas, subject.kind)}
          brief
        />
      )}
      <Chains chains={chains.slice(0, FIRST)} subject={subject} />
      {rest.length > 0 && (
        <Disclosure label={words.moreChains(rest.length)}>
          <Chains chains={rest} subject={subject} />
        </Disclosure>
      )}
    </li>
  );
}

/** Chains as a list; those that rest on the very same words show them once. */
interface ChainsProps {
  readonly chains: readonly Chain[];
  readonly subject: AtlasNode;
}

function Chains({ chains, subject }: ChainsProps) {
  if (chains.length === 0) return null;
  return (
    <ul className={styles.chains}>
      {chainsBySameWords(chains).map((run) => {
        const [first = []] = run;
        return (
          <li key={first.map(({ edge }) => edge.id).join()} className={styles.chain}>
            {first.length === 1 ? (
              <ChainsOfSameWords run={run} />
            ) : (
              <ChainSteps chain={first} subject={subject} />
            )}
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

interface ChainStepsProps {
  readonly chain: Chain;
  readonly subject: AtlasNode;
}

function ChainSteps({ chain, subject }: ChainStepsProps) {
  return (
    <>
      {chain.map((link, index) => (
        // One link may meet two conditions on the same thing.
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a chain never change places.
        <Fragment key={index}>
          {index > 0 && <span className={styles.joint}>{words.thenJoint}</span>}
          <LinkButton link={link} />
          <LinkStatements link={link} />
        </Fragment>
      ))}
      {threadOrBundle(chain) === "bundle" && (
        <p className={styles.quiet}>{bundleWords(subject, chain)}</p>
      )}
    </>
  );
}

function LinkButton({ link }: { readonly link: AnswerLink }) {
  const { edge } = link;
  const { atlas } = useBuilt();
  const { select } = useActions();
  return (
    <button type="button" className={styles.link} onClick={() => select(edge.id)}>
      <bdi>{linkText(atlas, edge)}</bdi>
      {isImpliedLink(link) && <span className={styles.implied}>{words.impliedLink}</span>}
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
