/** A chain of evidence: each step a sentence with its quote, each joint with what it shares. */
import { ChevronRight, Link2, Unlink } from "lucide-react";
import { Fragment } from "react";
import {
  type Chain,
  type SharedSource,
  type Step,
  stepSentence,
  stepText,
} from "../../../query/paths/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt, useLookup } from "../../base/store.ts";
import { Qualities } from "../../claims/Qualities.tsx";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { CopyPath } from "./CopyPath.tsx";
import { LinkQuotes } from "./LinkQuotes.tsx";
import styles from "./Paths.module.css";
import { isSame } from "./pathText.ts";
import { caption, words } from "./words.ts";

export function ChainView({ chain }: { readonly chain: Chain }) {
  const { steps, joints, thread } = chain;
  return (
    <div className={styles.chain}>
      {steps.length > 1 && (
        <p className={thread === undefined ? styles.bundleNote : styles.threadNote}>
          {caption(thread)}
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step, at) => {
          const before = steps[at - 1];
          const joint = joints[at - 1];
          return (
            <Fragment key={step.edge.id}>
              {joint && <Joint shared={joint} />}
              <StepView
                step={step}
                repeats={before !== undefined && isSame(before.quote, step.quote)}
              />
            </Fragment>
          );
        })}
      </ol>
      <CopyPath chain={chain} />
    </div>
  );
}

function Joint({ shared }: { readonly shared: SharedSource }) {
  const name = words.shared[shared];
  const near = shared === "sentence" || shared === "section";
  const Mark = near ? Link2 : Unlink;
  return (
    <li className={classNames(styles.joint, !near && styles.jointFar)}>
      <Mark aria-hidden />
      <span className="visually-hidden">{words.joint}</span>
      {name}
    </li>
  );
}

interface StepProps {
  readonly step: Step;
  /** Its words are those of the step before. */
  readonly repeats: boolean;
}

function StepView({ step, repeats }: StepProps) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const { select } = useActions();
  const { edge, quote, others } = step;
  const { source, relation, target, isDenied } = stepSentence(atlas, step);
  return (
    <li className={styles.step}>
      <button
        type="button"
        className={styles.sentence}
        aria-label={words.openLink(stepText(atlas, step))}
        onClick={() => select(edge.id)}
      >
        <span>
          <bdi>{source}</bdi>{" "}
          <em className={classNames(styles.verb, isDenied && styles.struck)}>{relation}</em>{" "}
          <bdi>{target}</bdi>
        </span>
        <ChevronRight aria-hidden />
      </button>
      <Qualities quote={quote} />
      {repeats ? (
        <p className={styles.quiet}>{words.sameWords}</p>
      ) : (
        <QuoteView
          quote={quote}
          claim={edge.id}
          tint={kindClass(atlas, nodes.get(edge.target)?.kind)}
          brief
        />
      )}
      {quote.reasoning !== undefined && (
        <p className={styles.reasoning}>
          <span className={styles.reasoningLabel}>{words.reasoning}</span> {quote.reasoning}
        </p>
      )}
      {others.length > 0 && (
        <Disclosure label={words.others(others.length)}>
          <LinkQuotes edge={edge} quotes={others} />
        </Disclosure>
      )}
    </li>
  );
}
