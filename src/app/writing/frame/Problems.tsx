/** What compile() finds in the draft: errors first, each with its place and, where it can, a press that mends it. */
import { Columns3, Wrench } from "lucide-react";
import { useMemo, useState } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { pillarsOf, type SectionRef } from "../../../draft/index.ts";
import type { Writing } from "../../../open/writing/writing.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { announce } from "../../base/announcer.ts";
import { useWriting, useWritingState } from "../base.ts";
import { canMend, mending, sectionToGroup } from "./mend.ts";
import { placeName, sentenceOf } from "./place.ts";
import { useGoTo } from "./useGoTo.ts";
import styles from "./Writing.module.css";
import { words } from "./words.ts";

/** How many are shown at first, and more with each press. */
const AT_ONCE = 50;

export function Problems() {
  const problems = useWritingState((state) => state.problems);
  const leftOut = useWritingState((state) => state.leftOut);
  const writing = useWriting();
  const [shown, setShown] = useState(AT_ONCE);
  const sorted = useMemo(
    () => [...problems].sort((a, b) => Number(isWarning(a)) - Number(isWarning(b))),
    [problems],
  );
  const keys = useMemo(() => new Set(leftOut.map((path) => path.join("/"))), [leftOut]);
  const mendable = problems.filter(canMend);
  const draft = useWritingState(({ history }) => history.draft);
  const atlas = useWritingState((state) => state.atlas);
  const sections = problems.flatMap((problem) => sectionToGroup(draft, atlas, problem) ?? []);
  const errors = problems.filter((problem) => !isWarning(problem)).length;
  const mendAll = () => {
    writing.change((draft) => mending(draft, mendable, words.inForm(mendable.length)));
    announce(words.mended, "writing");
  };
  if (problems.length === 0) {
    return (
      <div className={styles.tabBody}>
        <p className={styles.note}>{words.noProblems}</p>
      </div>
    );
  }
  return (
    <div className={styles.tabBody}>
      <p className={styles.note}>{words.counts(errors, problems.length - errors)}</p>
      {mendable.length > 1 && (
        <div>
          <Button title={words.mendAllNote} onClick={mendAll}>
            <Wrench aria-hidden />
            {words.mendAll(mendable.length)}
          </Button>
        </div>
      )}
      {sections.length > 1 && (
        <div>
          <Button title={words.makePillarsNote} onClick={() => makePillars(writing, sections)}>
            <Columns3 aria-hidden />
            {words.makePillars(sections.length)}
          </Button>
        </div>
      )}
      <ul aria-label={words.problems} className={styles.list}>
        {sorted.slice(0, shown).map((problem, at) => (
          <ProblemRow
            // biome-ignore lint/suspicious/noArrayIndexKey: one may be found twice.
            key={`${problem.path.join("/")} ${problem.code} ${at}`}
            problem={problem}
            section={sectionToGroup(draft, atlas, problem)}
            isLeftOut={!isWarning(problem) && keys.has(problem.path.slice(0, 2).join("/"))}
          />
        ))}
      </ul>
      {sorted.length > shown && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          {words.more(Math.min(AT_ONCE, sorted.length - shown))}
        </Button>
      )}
    </div>
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
        <span className={styles[severity]}>{words[severity]}</span>{" "}
        <bdi className={styles.name}>{sentence ? words.sentence(sentence) : name}</bdi>
        {place && !sentence && <span className={styles.note}>, {words.inText(place)}</span>}
      </button>
      <p className={styles.message}>{sentence ? words.notCited(name) : message}</p>
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
