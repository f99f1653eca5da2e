/** The pane in which proposals are read and decided one after the other, by buttons or single keys. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { classNames } from "../../../../ui/browser/classNames.ts";
import { runCommand } from "../../../../ui/browser/commands.ts";
import { isTyping } from "../../../../ui/browser/focus.ts";
import { readSetting } from "../../../../ui/browser/stored.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import { Modal } from "../../../../ui/overlays/Modal.tsx";
import { Filters } from "../list/Filters.tsx";
import parts from "../list/Parts.module.css";
import { Progress } from "../list/Progress.tsx";
import { ProposalList } from "../list/ProposalList.tsx";
import type { Filter } from "../list/rows.ts";
import type { Known } from "../list/useFindings.ts";
import { Ask, type Question, questionOf } from "./Ask.tsx";
import { PROPOSAL_COMMANDS } from "./commands.ts";
import { canBeMended } from "./decide.ts";
import { MendForm } from "./MendForm.tsx";
import { ProposalView } from "./ProposalView.tsx";
import styles from "./Reading.module.css";
import { type Pane, usePane } from "./usePane.ts";
import { words } from "./words.ts";

interface ReviewPaneProps {
  readonly known: Known;
  readonly startsWith: Partial<Filter>;
  readonly onClose: () => void;
}

export function ReviewPane({ known, startsWith, onClose }: ReviewPaneProps) {
  const asking = useRef<HTMLDivElement>(null);
  // Below a long paragraph the question may be out of sight.
  const pane = usePane(known, startsWith, () =>
    asking.current?.scrollIntoView?.({ block: "center" }),
  );
  const { rows, all, at, filter, setFilter, plain } = pane;
  const question = useQuestion(pane);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const context = { pane, question, canMend: canMend(pane) };
    const { undo, ...letters } = PROPOSAL_COMMANDS;
    const commands = areKeysOn() ? { undo, ...letters } : { undo };
    if (runCommand(commands, event, context)) event.preventDefault();
  };
  return (
    <Modal
      title={words.proposals}
      closeLabel={words.close}
      look="page"
      onClose={onClose}
      actions={<Progress draft={known.draft} />}
    >
      <section aria-label={words.proposals} className={styles.pane} onKeyDown={onKeyDown}>
        <Filters rows={all} filter={filter} onChange={setFilter} />
        <div className={styles.columns}>
          <div className={styles.listColumn}>
            <p className={styles.listNote} role="status">
              {known.isChecking ? words.checking : words.shown(rows.length, all.length)}
            </p>
            <ProposalList rows={rows} at={at} onGo={pane.show} onSeen={pane.onSeen} />
            {plain.length > 1 && (
              <div className={styles.many}>
                <Button title={words.takeShownNote} onClick={pane.takeSeen}>
                  {words.takeShown(plain.length)}
                </Button>
              </div>
            )}
          </div>
          <div className={styles.read}>
            {pane.row ? (
              <Reading pane={pane} question={question} asking={asking} />
            ) : (
              <p className={styles.empty}>{words.nothing}</p>
            )}
          </div>
        </div>
      </section>
    </Modal>
  );
}

/** Single letters can be switched off in the help. */
const areKeysOn = () => readSetting("keys") !== "off";

/** What is asked of the current proposal first. */
function useQuestion({ known, asked, reviewed, choosePlace }: Pane): Question | undefined {
  const [first] = asked;
  return first && questionOf(first, { ...known, reviewed, onPlace: choosePlace });
}

const canMend = ({ row }: Pane) =>
  row?.proposal.decision === undefined && canBeMended(row?.proposal);

/** The letters of the list, as their table has them. */
const KEYS = (["take", "leave", "mend", "on", "back"] as const)
  .map((name) => `${PROPOSAL_COMMANDS[name].keys[0]} ${words[name].toLowerCase()}`)
  .join(", ");

function Reading({
  pane,
  question,
  asking,
}: {
  readonly pane: Pane;
  readonly question: Question | undefined;
  readonly asking: RefObject<HTMLDivElement | null>;
}) {
  const { known, row, reviewed, isMending, asked, places } = pane;
  if (!row) return null;
  const { proposal } = row;
  if (isMending) {
    return (
      <MendForm
        key={proposal.id}
        draft={known.draft}
        proposal={proposal}
        onSave={pane.mendAs}
        onCancel={() => pane.setMending(undefined)}
      />
    );
  }
  const isOpen = proposal.decision === undefined;
  return (
    <ProposalView row={row} known={known} reviewed={reviewed} places={places}>
      {question && (
        <div ref={asking}>
          <Ask question={question} />
        </div>
      )}
      {proposal.decision === "left" && <Reason key={proposal.id} pane={pane} />}
      <div className={classNames(parts.buttons, styles.actions)}>
        {isOpen && (
          <>
            <Button
              look="solid"
              aria-disabled={asked.length > 0}
              aria-keyshortcuts="a"
              onClick={pane.take}
            >
              {words.take}
            </Button>
            <Button aria-keyshortcuts="r" onClick={() => pane.leaveIt()}>
              {words.leave}
            </Button>
          </>
        )}
        {canMend(pane) && (
          <Button aria-keyshortcuts="m" onClick={() => pane.setMending(proposal.id)}>
            {words.mend}
          </Button>
        )}
        <span className={styles.gap} />
        <Button aria-keyshortcuts="k" onClick={() => pane.show(pane.at - 1)}>
          {words.back}
        </Button>
        <Button aria-keyshortcuts="j" onClick={() => pane.show(pane.at + 1)}>
          {words.on}
        </Button>
      </div>
      {areKeysOn() && <p className={parts.note}>{words.keys(KEYS)}</p>}
    </ProposalView>
  );
}

/** Why a proposal was left, kept when the field is left. */
function Reason({ pane }: { readonly pane: Pane }) {
  const before = pane.row?.proposal.reason ?? "";
  const [reason, setReason] = useState(before);
  useEffect(() => setReason(before), [before]);
  return (
    <label className={parts.field}>
      <span className={parts.label}>{words.reason}</span>
      <input
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onBlur={() => reason.trim() !== before && pane.giveReason(reason.trim())}
      />
    </label>
  );
}
