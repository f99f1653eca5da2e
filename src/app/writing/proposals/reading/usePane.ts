/** The state of the pane in which proposals are reviewed: which one is read, and what presses do. */
import { useCallback, useMemo, useState } from "react";
import { applyEdit, type Edit, together } from "../../../../draft/index.ts";
import { type KeptProposal, leave, mend } from "../../../../review/kept/index.ts";
import { isPlain, open, type Places, takeMany } from "../../../../review/taking/index.ts";
import type { Passage, Reviewed } from "../../../../review/verdicts/index.ts";
import { announce } from "../../../base/announcer.ts";
import { type Filter, NO_FILTER, nextOpen, passes, type Row } from "../list/rows.ts";
import type { Known } from "../list/useFindings.ts";
import { askedOf, taking } from "./decide.ts";
import { words } from "./words.ts";

const NO_PLACES: Places = new Map();

/** @param onAsked called where a press can't take before something is said */
export function usePane(known: Known, startsWith: Partial<Filter>, onAsked: () => void) {
  const { writing, draft, rows: all, reviewing, findings } = known;
  const [filter, setFilter] = useState<Filter>({ ...NO_FILTER, ...startsWith });
  const rows = useMemo(() => all.filter((row) => passes(row, filter)), [all, filter]);
  // Until a person goes anywhere it is the first that is open, whatever order checking brings.
  const [current, setCurrent] = useState<string>();
  // Where it was, for when it passes the filter no more.
  const [last, setLast] = useState(0);
  const found = rows.findIndex(({ proposal }) => proposal.id === current);
  const beginning = current === undefined ? (nextOpen(rows, -1) ?? 0) : last;
  const at = found < 0 ? Math.min(beginning, Math.max(0, rows.length - 1)) : found;
  const row = rows[at];
  const [chosen, setChosen] = useState<{ readonly id: string; readonly places: Places }>();
  const places = (chosen && chosen.id === row?.proposal.id && chosen.places) || NO_PLACES;
  const [mending, setMending] = useState<string>();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set<string>());
  const reviewed = useMemo<Reviewed | undefined>(
    () => row && reviewing.one(draft, row.proposal),
    [row, reviewing, draft],
  );
  const asked = useMemo(
    () =>
      row && row.proposal.decision === undefined ? askedOf(draft, row.proposal, places, known) : [],
    [row, draft, places, known],
  );

  const refilter = (next: Filter) => {
    setFilter(next);
    setCurrent(undefined);
    setMending(undefined);
  };
  const show = (next: number) => {
    const to = rows[next];
    if (!to) return;
    setCurrent(to.proposal.id);
    setLast(next);
    setMending(undefined);
    // It is open now, so a person reads it.
    if (to.proposal.unread) writing.change((now) => open(now, to.proposal));
  };
  /** Makes an edit that decides the current proposal, and goes on to the next open one. */
  const decide = (edit: Edit, said: string) => {
    const others = rows.map((one) => (one === row ? decidedRow(one) : one));
    const next = nextOpen(others, at);
    const id = next === undefined ? row?.proposal.id : rows[next]?.proposal.id;
    writing.perform(edit);
    setCurrent(id);
    if (next !== undefined) setLast(next);
    announce(next === undefined ? `${said} ${words.allDone}` : said, "proposals");
  };
  const take = () => {
    if (!row) return;
    if (row.proposal.decision !== undefined) return show(at + 1);
    const [first] = asked;
    if (first) {
      const options = "options" in first ? first.options.length : 2;
      const isChoice = !["words", "gone", "claim", "reasoning"].includes(first.need);
      announce(isChoice ? words.ask(options) : words.cannot, "proposals");
      onAsked();
      return;
    }
    const edit = taking(draft, row.proposal, places, known);
    if (edit) decide(edit, words.takenNow);
  };
  const leaveIt = (reason?: string) => {
    if (row) decide(leave(draft, row.proposal.id, reason ? { reason } : {}), words.leftNow);
  };
  const giveReason = (reason: string) => {
    if (row) writing.change((now) => leave(now, row.proposal.id, reason ? { reason } : {}));
  };
  const choosePlace = (quote: number, place: Passage) => {
    if (row) setChosen({ id: row.proposal.id, places: new Map(places).set(quote, place) });
  };
  const mendAs = (changes: Pick<KeptProposal, "claim" | "quotes">) => {
    if (row) writing.change((now) => mend(now, row.proposal.id, changes));
    setMending(undefined);
  };
  const undo = () => {
    const { done } = writing.store.getState().history;
    const edit = done.at(-1);
    if (!edit) return;
    writing.undo();
    const isOne = all.some(({ proposal }) => proposal.id === edit.object);
    if (isOne) setCurrent(edit.object);
    announce(words.undone, "proposals");
  };

  const onSeen = useCallback((inSight: readonly Row[]) => {
    setSeen((before) => {
      const added = inSight.filter(({ proposal }) => !before.has(proposal.id));
      if (added.length === 0) return before;
      return new Set([...before, ...added.map(({ proposal }) => proposal.id)]);
    });
  }, []);
  const plain = useMemo(
    () => rows.filter((one) => seen.has(one.proposal.id) && isTakenUnread(one, known)),
    [rows, seen, known],
  );
  const takeSeen = () => {
    writing.perform(takingMany(plain, known));
    announce(words.takenMany(plain.length), "proposals");
  };
  return {
    ...{
      known,
      findings,
      filter,
      setFilter: refilter,
      rows,
      all,
      at,
      row,
      reviewed,
      asked,
      places,
    },
    ...{ show, take, leaveIt, giveReason, choosePlace, undo, onSeen, plain, takeSeen },
    ...{ isMending: mending !== undefined && mending === row?.proposal.id, setMending, mendAs },
  };
}

export type Pane = ReturnType<typeof usePane>;

const decidedRow = (row: Row): Row => ({
  ...row,
  proposal: { ...row.proposal, decision: "taken" },
});

/** Whether a row may be taken with others: its words and the sentence around them stand. */
function isTakenUnread({ proposal, group }: Row, { draft, findings: { checked } }: Known): boolean {
  if (proposal.decision !== undefined) return false;
  if (proposal.claim.what === "version") return group === "same" || group === "moved";
  const reviewed = checked.get(proposal.id);
  return reviewed !== undefined && isPlain(draft, reviewed);
}

function takingMany(rows: readonly Row[], known: Known): Edit {
  const { draft, reviewing } = known;
  const versions = rows.filter(({ proposal }) => proposal.claim.what === "version");
  const ids = rows.map(({ proposal }) => proposal.id);
  const claims = takeMany(draft, ids, reviewing);
  const made: Edit[] = [claims];
  let now = applyEdit(draft, claims);
  for (const { proposal } of versions) {
    const edit = taking(now, proposal, NO_PLACES, known);
    if (!edit) continue;
    made.push(edit);
    now = applyEdit(now, edit);
  }
  const count = Number(claims.object) + made.length - 1;
  return together(
    draft,
    "takeMany",
    String(count),
    made.map((edit) => () => edit),
  );
}
