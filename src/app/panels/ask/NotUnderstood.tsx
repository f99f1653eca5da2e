/**
 * Shown after a text that could not be read as a question: the sentence that answers it, or else the
 * statement nearest to it; the links that there are, further statements, and questions near to it.
 */
import { useMemo } from "react";
import { nearestQuestions, type NotUnderstood as Reading } from "../../../query/ask/index.ts";
import { hasFigure, type NearStatement } from "../../../query/nearest/index.ts";
import { type BestSentence, statementsNear } from "../../../query/sentence/index.ts";
import { useApp, useBuilt, useLookup } from "../../base/store.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { Examples, QuestionList } from "./Examples.tsx";
import { NearStatements } from "./NearStatements.tsx";
import { words } from "./words.ts";

/** The most questions and statements offered at once. */
const QUESTIONS = 6;
const STATEMENTS = 8;

interface NotUnderstoodProps {
  /** What was typed. */
  readonly text: string;
  readonly reading: Reading;
  readonly best: BestSentence | undefined;
}

export function NotUnderstood({ text, reading, best }: NotUnderstoodProps) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const statements = useMemo(
    () => statementsNear(atlas, { filters, focus }, reading.wording, STATEMENTS),
    [atlas, filters, focus, reading.wording],
  );
  const questions = useMemo(
    () => nearestQuestions(atlas, { filters, focus }, text, QUESTIONS),
    [atlas, filters, focus, text],
  );
  const { about, nowhere, asksFor, lacksRelation, ambiguous, unanswered } = reading;
  const first = best?.statements ?? statements.slice(0, 1);
  const further = statements.filter((one) => !first.some((other) => isSameSentence(one, other)));
  const named = about.flatMap((term) => (term.of === "node" ? (nodes.get(term.id) ?? []) : []));
  const wantsFigure = asksFor === "amount" || asksFor === "date";
  const questionList = <QuestionList questions={questions} />;
  return (
    <>
      {ambiguous && (
        <section className={styles.section} aria-labelledby="ask-which">
          <h3 id="ask-which" className={styles.title}>
            {words.whichOne(ambiguous.name)}
          </h3>
          <QuestionList questions={ambiguous.questions} />
        </section>
      )}
      {unanswered && !best && (
        <section className={styles.section} aria-labelledby="ask-perhaps">
          <h3 id="ask-perhaps" className={styles.title}>
            {words.perhaps}
          </h3>
          <QuestionList questions={[unanswered]} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="ask-nearest">
        <h3 id="ask-nearest" className={styles.title}>
          {best
            ? words.best
            : ambiguous || unanswered || reading.isImpossible
              ? words.nearestStatement
              : words.notUnderstood}
        </h3>
        {!best && nowhere.length > 0 && <p className={styles.quiet}>{words.nowhere(nowhere)}</p>}
        {!best && wantsFigure && first.length > 0 && !hasFigure(atlas, statements) && (
          <p className={styles.quiet}>{words.noFigure[asksFor]}</p>
        )}
        {first.length > 0 ? (
          <NearStatements statements={first} />
        ) : (
          <p className={styles.quiet}>{words.noStatement}</p>
        )}
        {best && (
          <p className={styles.readBy}>
            {words.bestLong(best.statements.length)}
            {best.read.length > 0 && ` ${words.readAsWords(best.read)}`}
            {best.missing.length > 0 && ` ${words.lacks(best.missing)}`}
          </p>
        )}
      </section>
      {lacksRelation && questions.length > 0 && (
        <section className={styles.section} aria-labelledby="ask-relations">
          <h3 id="ask-relations" className={styles.title}>
            {words.relationsNamed(named.map(({ name }) => name))}
          </h3>
          {questionList}
        </section>
      )}
      {further.length > 0 && (
        <section className={styles.section} aria-labelledby="ask-statements">
          <h3 id="ask-statements" className={styles.title}>
            {words.furtherStatements}
          </h3>
          <NearStatements statements={further} />
        </section>
      )}
      {!lacksRelation && (questions.length > 0 || named.length > 0) && (
        <section className={styles.section} aria-labelledby="ask-understood">
          <h3 id="ask-understood" className={styles.title}>
            {words.understood}
          </h3>
          <ul className={styles.examples}>
            {named.map((node) => (
              <li key={node.id}>
                <NodeButton node={node} />
              </li>
            ))}
          </ul>
          {questionList}
        </section>
      )}
      {questions.length === 0 && named.length === 0 && <Examples />}
    </>
  );
}

function isSameSentence({ quote: a }: NearStatement, { quote: b }: NearStatement): boolean {
  return a.document === b.document && a.sentences.join() === b.sentences.join();
}
