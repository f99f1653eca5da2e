/** A chain of evidence: each step with its quote, and between steps how near their sources are. */
import { ChevronRight, Link2, Unlink } from "lucide-react";
import { Fragment } from "react";
import { sceneToHash } from "../../../address/index.ts";
import type { AtlasEdge, LinkQuote } from "../../../atlas/index.ts";
import {
  type Chain,
  type SharedSource,
  type Step,
  stepSentence,
  stepText,
} from "../../../query/paths/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { CopyButton } from "../../../ui/controls/CopyButton.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { announce } from "../../base/announcer.ts";
import { sceneAddress } from "../../base/pageAddress.ts";
import { useActions, useAppStore, useBuilt, useLookup } from "../../base/store.ts";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { Qualities, StatementView } from "../../claims/StatementView.tsx";
import { kindClass } from "../../legend/colour.ts";
import styles from "./Paths.module.css";
import { isSamePlace, pathText } from "./pathText.ts";
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
        {steps.map((step, index) => {
          const previous = steps[index - 1];
          const joint = joints[index - 1];
          return (
            <Fragment key={step.edge.id}>
              {joint && <Joint shared={joint} />}
              <StepView
                step={step}
                repeats={previous !== undefined && isSamePlace(previous.quote, step.quote)}
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
  const isNear = shared === "sentence" || shared === "section";
  const Mark = isNear ? Link2 : Unlink;
  return (
    <li className={classNames(styles.joint, !isNear && styles.jointFar)}>
      <Mark aria-hidden />
      <span className="visually-hidden">{words.joint}</span>
      {words.shared[shared]}
    </li>
  );
}

interface StepProps {
  readonly step: Step;
  /** Whether its words are those of the step before. */
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
          <StatementList edge={edge} quotes={others} />
        </Disclosure>
      )}
    </li>
  );
}

interface StatementListProps {
  readonly edge: AtlasEdge;
  readonly quotes: readonly LinkQuote[];
}

/** Statements of a link as a list, each with its qualities. */
export function StatementList({ edge, quotes }: StatementListProps) {
  return (
    <ul className={styles.steps}>
      {quotes.map((quote) => (
        <li key={quote.id} className={styles.step}>
          <StatementView edge={edge} quote={quote} brief />
        </li>
      ))}
    </ul>
  );
}

/** The button that copies the path as text, with footnotes and the address of this view. */
function CopyPath({ chain }: { readonly chain: Chain }) {
  const { atlas } = useBuilt();
  const store = useAppStore();
  return (
    <div className={styles.copy}>
      <CopyButton
        text={() => pathText(atlas, chain, sceneAddress(sceneToHash(store.getState().scene)))}
        words={words}
        onTried={(done) => announce(done ? words.copiedLong : words.copyFailed, "copy")}
        rows={8}
      >
        {words.copy}
      </CopyButton>
    </div>
  );
}
