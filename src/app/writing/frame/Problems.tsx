/**
 * What compile() finds in the draft: errors first, each with its place and, where it can, a press that mends
 * it. What nobody has coded yet is no fault, and stands apart, below.
 */
import { Columns3, Wrench } from "lucide-react";
import { useMemo, useState } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { pillarsOf, type SectionRef } from "../../../draft/index.ts";
import type { Writing } from "../../../open/writing/writing.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useWriting, useWritingState } from "../base.ts";
import { canMend, mending, sectionToGroup } from "./mend.ts";
import { isToDo, placeName, sentenceOf, toDoWords } from "./place.ts";
import { useGoTo } from "./useGoTo.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

/** How many are shown at first, and more with each press. */
const AT_ONCE = 50;

export function Problems() {
  const problems = useWritingState((state) => state.problems);
  const [faults, toDo] = useMemo(() => {
    const found = problems.filter((problem) => !isToDo(problem));
    found.sort((a, b) => Number(isWarning(a)) - Number(isWarning(b)));
    return [found, problems.filter(isToDo)];
  }, [problems]);
  const errors = faults.filter((problem) => !isWarning(problem)).length;
  return (
    <div className={styles.tabBody}>
      <p className={styles.note}>
        {faults.length === 0 ? words.noProblems : words.counts(errors, faults.length - errors)}
      </p>
      <MendAll problems={faults} />
      <ProblemList name={words.problems} problems={faults} />
      {toDo.length > 0 && (
        <section aria-labelledby="left-to-do" className={styles.toDo}>
          <h2 id="left-to-do" className={styles.toDoTitle}>
            {words.toDo}
          </h2>
          <p className={styles.note}>{words.toDoNote}</p>
          <GroupAll problems={toDo} />
          <ProblemList name={words.toDo} problems={toDo} />
        </section>
      )}
    </div>
  );
}

interface ProblemsProps {
  readonly problems: readonly DraftProblem[];
}

function MendAll({ problems }: ProblemsProps) {
  const writing = useWriting();
  const mendable = problems.filter(canMend);
  if (mendable.length < 2) return null;
  const mendAll = () => {
    writing.change((draft) => mending(draft, mendable, words.inForm(mendable.length)));
    announce(words.mended, "writing");
  };
  return (
    <div>
      <Button title={words.mendAllNote} onClick={mendAll}>
        <Wrench aria-hidden />
        {words.mendAll(mendable.length)}
      </Button>
    </div>
  );
}

/** Makes a pillar of each section that is in none. */
function GroupAll({ problems }: ProblemsProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const atlas = useWritingState((state) => state.atlas);
  const sections = problems.flatMap((problem) => sectionToGroup(draft, atlas, problem) ?? []);
  if (sections.length < 2) return null;
  return (
    <div>
      <Button title={words.makePillarsNote} onClick={() => makePillars(writing, sections)}>
        <Columns3 aria-hidden />
        {words.makePillars(sections.length)}
      </Button>
    </div>
  );
}

function ProblemList({ name, problems }: ProblemsProps & { readonly name: string }) {
  const leftOut = useWritingState((state) => state.leftOut);
  const keys = useMemo(() => new Set(leftOut.map((path) => path.join("/"))), [leftOut]);
  const draft = useWritingState(({ history }) => history.draft);
  const atlas = useWritingState((state) => state.atlas);
  const [shown, setShown] = useState(AT_ONCE);
  if (problems.length === 0) return null;
  return (
    <>
      <ul aria-label={name} className={styles.list}>
        {problems.slice(0, shown).map((problem, at) => (
          <ProblemRow
            // biome-ignore lint/suspicious/noArrayIndexKey: one may be found twice.
            key={`${problem.path.join("/")} ${problem.code} ${at}`}
            problem={problem}
            section={sectionToGroup(draft, atlas, problem)}
            isLeftOut={
              !isWarning(problem) &&
              !isToDo(problem) &&
              keys.has(problem.path.slice(0, 2).join("/"))
            }
          />
        ))}
      </ul>
      {problems.length > shown && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {words.more(Math.min(AT_ONCE, problems.length - shown))}
        </Button>
      )}
    </>
  );
}

const isWarning = ({ severity }: DraftProblem) => severity === "warning";

function makePillars(writing: Writing, sections: readonly SectionRef[]): void {
  writing.change((draft) => pillarsOf(draft, sections, words.pillarDefinition));
  announce(words.pillarsMade(sections.length), "writing");
}

interface ProblemRowProps {
  readonly problem: DraftProblem;
  /** The section of which a pillar would mend it. */
  readonly section: SectionRef | undefined;
  readonly isLeftOut: boolean;
}

function ProblemRow({ problem, section, isLeftOut }: ProblemRowProps) {
  const writing = useWriting();
  const { goTo } = useGoTo();
  const name = useWritingState(({ history }) => placeName(history.draft, problem));
  const sentence = useWritingState(({ atlas }) => sentenceOf(atlas, problem));
  const { severity, message, place } = problem;
  const mend = () => {
    writing.change((draft) => mending(draft, [problem], name));
    announce(words.mended, "writing");
  };
  return (
    <li className={styles.item}>
      <button type="button" className={styles.press} onClick={() => goTo(problem)}>
        {!isToDo(problem) && (
          <>
            <span className={styles[severity]}>{words[severity]}</span>{" "}
          </>
        )}
        <bdi className={styles.name}>{sentence ? words.sentence(sentence) : name}</bdi>
        {place && !sentence && <span className={styles.note}>, {words.inText(place)}</span>}
      </button>
      <p className={styles.message}>
        {sentence ? words.notCited(name) : (toDoWords(problem) ?? message)}
      </p>
      {(isLeftOut || section || canMend(problem)) && (
        <p className={styles.row}>
          {isLeftOut && <span className={styles.note}>{words.leftOut}</span>}
          {canMend(problem) && (
            <Button aria-label={words.mendOf(name)} onClick={mend}>
              <Wrench aria-hidden />
              {words.mend}
            </Button>
          )}
          {section && (
            <Button
              aria-label={words.makePillarOf(section.heading)}
              onClick={() => makePillars(writing, [section])}
            >
              <Columns3 aria-hidden />
              {words.makePillar}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
