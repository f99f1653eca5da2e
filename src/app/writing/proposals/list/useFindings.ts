/** What is known of the proposals of what is written: checked in slices, so that the page goes on meanwhile. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Draft } from "../../../../draft/index.ts";
import type { Writing } from "../../../../open/writing/writing.ts";
import { createReviewing, type Reviewing } from "../../../../review/kept/index.ts";
import type { Reviewed } from "../../../../review/verdicts/index.ts";
import { createFollowing } from "../../../../review/versions/index.ts";
import { useWriting, useWritingState } from "../../base.ts";
import { type Findings, type Row, rowsOf } from "./rows.ts";

/** Longest time that checking holds the page, in ms. */
const SLICE_MS = 12;

const NONE: ReadonlyMap<string, Reviewed> = new Map();

export interface Known {
  readonly writing: Writing;
  readonly draft: Draft;
  readonly reviewing: Reviewing;
  readonly findings: Findings;
  readonly rows: readonly Row[];
  /** Whether some are not checked yet. */
  readonly isChecking: boolean;
}

export function useFindings(): Known {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  // What is found out is remembered for as long as the proposals are on screen.
  const { reviewing, follow } = useMemo(
    () => ({ reviewing: createReviewing(), follow: createFollowing() }),
    [],
  );
  const [found, setFound] = useState({ of: undefined as Draft | undefined, checked: NONE });
  const latest = useRef(found.checked);
  useEffect(() => {
    const steps = reviewing.inSteps(draft, 1);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const end = performance.now() + SLICE_MS;
      do {
        const { done, value } = steps.next();
        if (done) {
          latest.current = value;
          setFound({ of: draft, checked: value });
          return;
        }
      } while (performance.now() < end);
      timer = setTimeout(work);
    };
    work();
    return () => clearTimeout(timer);
  }, [draft, reviewing]);
  const { checked } = found;
  const findings = useMemo<Findings>(() => {
    const sources = reviewing.sources(draft);
    return { checked, followed: (proposal) => follow(draft, sources, proposal) };
  }, [checked, draft, reviewing, follow]);
  const rows = useMemo(() => rowsOf(draft, findings), [draft, findings]);
  return { writing, draft, reviewing, findings, rows, isChecking: found.of === undefined };
}
