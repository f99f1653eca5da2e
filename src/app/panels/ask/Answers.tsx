/**
 * The answers to a question, those that the sources explicitly deny, and near questions if there
 * are none.
 */
import { useMemo } from "react";
import { type Answers as AnswerSet, isImpliedOnly } from "../../../query/answers/index.ts";
import { type Notes, questionText } from "../../../query/ask/index.ts";
import { inTheSameWords, type NearStatement } from "../../../query/nearest/index.ts";
import { statementsNear } from "../../../query/sentence/index.ts";
import type { Question } from "../../../scene/index.ts";
import { useApp, useBuilt, useLookup } from "../../base/store.ts";
import { AnswerList } from "./AnswerList.tsx";
import styles from "./Ask.module.css";
import type { Read } from "./AskBox.tsx";
import { CopyAnswers } from "./CopyAnswers.tsx";
import { QuestionList } from "./Examples.tsx";
import { NearStatements } from "./NearStatements.tsx";
import { WithoutCondition } from "./WithoutCondition.tsx";
import { words } from "./words.ts";

interface AnswersProps {
  readonly question: Question;
  readonly answers: AnswerSet;
  /** How the question was typed; `undefined` if it was built or pressed. */
  readonly read: Read | undefined;
}

export function Answers({ question, answers, read }: AnswersProps) {
  const { found, denied, cut } = answers;
  const { atlas } = useBuilt();
  const isEmpty = found.length === 0 && denied.length === 0;
  const statements = useNearest(read?.typed ?? questionText(atlas, question), found.length === 0);
  // What a sentence says in these very words is not "named by none", whatever the links are.
  const alike = isEmpty && read ? inTheSameWords(atlas, read.typed, statements) : [];
  const text = questionText(atlas, question);
  const links = new Set(
    found.flatMap(({ chains }) => chains.flatMap((chain) => chain.map(({ edge }) => edge.id))),
  );
  const isAbsence = links.size === 0 && question.steps.length > 0;
  const implied = found.filter(isImpliedOnly).length;
  const heading =
    found.length > 0
      ? words.counted(found.length, implied)
      : cut
        ? words.noneFound
        : alike.length > 0
          ? words.noneLinked
          : isEmpty && isOfAnyLink(question)
            ? words.noneJoined
            : words.noneNamed;
  return (
    <>
      <section className={styles.section} aria-labelledby="ask-answers">
        <h3 id="ask-answers" className={styles.title}>
          {`${heading}: `}
          <bdi className={styles.asked}>{text}</bdi>
          {links.size > 0 && (
            <span className={styles.number}>{words.links(links.size, cut !== undefined)}</span>
          )}
        </h3>
        {read && <NotesView notes={read.notes} />}
        {found.length > 0 && isAbsence && <p className={styles.quiet}>{words.absent}</p>}
        {implied > 0 && implied === found.length && (
          <p className={styles.quiet}>{words.impliedLong}</p>
        )}
        {cut && <p className={styles.quiet}>{words.cut[cut]}</p>}
        {read && read.notes.others.length > 0 && (
          <>
            <p className={styles.note}>{words.othersToo}</p>
            <QuestionList questions={read.notes.others} />
          </>
        )}
        <AnswerList answers={found} question={question} />
        {found.length > 0 && <CopyAnswers question={question} answers={answers} />}
      </section>
      {denied.length > 0 && (
        <section className={styles.section} aria-labelledby="ask-denied">
          <h3 id="ask-denied" className={styles.title}>
            {words.denied}
          </h3>
          <p className={styles.quiet}>{words.deniedLong}</p>
          <AnswerList answers={denied} question={question} />
        </section>
      )}
      {alike.length > 0 && <Nearest title={words.sameWordsSay} statements={alike} />}
      {found.length === 0 && <WithoutCondition question={question} />}
      {alike.length === 0 && statements.length > 0 && (
        <Nearest title={words.nearestStatements} statements={statements} />
      )}
    </>
  );
}

/** Whether a question asks whether things are linked somehow: "laws on AI". */
function isOfAnyLink({ steps }: Question): boolean {
  return steps.length > 0 && steps.every(({ verb, none }) => verb.of === "any" && !none);
}

/** Words that were not used, and what a part of a name was taken for. */
function NotesView({ notes: { unused, witnessed, taken, isCount } }: { readonly notes: Notes }) {
  const { nodes } = useLookup();
  const said = [
    ...(unused.length > 0 ? [words.leftOut(unused)] : []),
    ...(witnessed.length > 0 ? [words.witnessed(witnessed)] : []),
    ...taken.map(({ typed, node }) => words.takenFor(typed, nodes.get(node)?.name ?? node)),
    ...(isCount ? [words.countsNamed] : []),
  ];
  if (said.length === 0) return null;
  return (
    <div className={styles.note}>
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** The most statements shown where nothing is named. */
const NEAREST_MAX = 3;

/** What the sources say nearest to a question that they do not answer. */
function useNearest(text: string, isWanted: boolean): readonly NearStatement[] {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  return useMemo(
    () => (isWanted ? statementsNear(atlas, { filters, focus }, text, NEAREST_MAX) : []),
    [atlas, filters, focus, text, isWanted],
  );
}

interface NearestProps {
  readonly title: string;
  readonly statements: readonly NearStatement[];
}

function Nearest({ title, statements }: NearestProps) {
  return (
    <section className={styles.section} aria-labelledby="ask-statements">
      <h3 id="ask-statements" className={styles.title}>
        {title}
      </h3>
      <NearStatements statements={statements} />
    </section>
  );
}
