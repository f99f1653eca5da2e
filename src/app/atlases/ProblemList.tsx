/** What is wrong with an atlas's files: where, what, and how it is mended; errors first. */
import { useMemo } from "react";
import type { Problem } from "../../atlas/files/index.ts";
import { CopyButton } from "../../ui/controls/CopyButton.tsx";
import { announce } from "../base/announcer.ts";
import styles from "./Atlases.module.css";
import { words } from "./words.ts";

/** More are not read one by one; the copied list has them all. */
const MOST = 100;

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

export function ProblemList({ title, problems }: ProblemListProps) {
  const sorted = useMemo(
    () =>
      ["error", "warning"].flatMap((severity) =>
        problems.filter((problem) => problem.severity === severity),
      ),
    [problems],
  );
  return (
    <div className={styles.problems}>
      <ul aria-label={words.problemsOf(title)}>
        {sorted.slice(0, MOST).map((problem) => (
          <li
            key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}:${problem.message}`}
          >
            <span className={problem.severity === "error" ? styles.error : styles.warning}>
              {words[problem.severity]}
            </span>{" "}
            <span className={styles.note}>{words.place(problem)}</span>
            <p>
              {problem.message}
              {problem.fix && ` ${words.fixable}`}
            </p>
          </li>
        ))}
      </ul>
      {sorted.length > MOST && <p>{words.moreProblems(sorted.length - MOST)}</p>}
      <CopyButton
        text={() => sorted.map(lineOf).join("\n")}
        words={words}
        onTried={(done) => announce(done ? words.copied : words.copyFailed, "copy")}
      >
        {words.copyProblems}
      </CopyButton>
    </div>
  );
}

const lineOf = ({ severity, file, line, column, message }: Problem) =>
  `${file}:${line}:${column}: ${severity}: ${message}`;
