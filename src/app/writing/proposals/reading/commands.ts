/** The keys of the list of proposals, which hold only while the focus is there. */
import type { Command } from "../../../../ui/browser/commands.ts";
import type { KeyLine } from "../../../base/keyWords.ts";
import type { Question } from "./Ask.tsx";
import type { Pane } from "./usePane.ts";

export interface ProposalContext {
  readonly pane: Pane;
  readonly question: Question | undefined;
  /** Whether the proposal that is read is open and can be changed by hand. */
  readonly canMend: boolean;
}

interface ProposalCommand extends Command<ProposalContext> {
  readonly help: KeyLine<"proposals">;
}

export const PROPOSAL_COMMANDS = {
  undo: { keys: ["Mod+z"], help: "undo", run: ({ pane }) => pane.undo() },
  take: { keys: ["a"], help: "take", run: ({ pane }) => pane.take() },
  leave: {
    keys: ["r"],
    help: "leave",
    when: ({ pane: { row } }) => row?.proposal.decision === undefined,
    run: ({ pane }) => pane.leaveIt(),
  },
  mend: {
    keys: ["m"],
    help: "mend",
    when: ({ canMend }) => canMend,
    run: ({ pane }) => pane.setMending(pane.row?.proposal.id),
  },
  on: { keys: ["j"], help: "next", run: ({ pane }) => pane.show(pane.at + 1) },
  back: { keys: ["k"], help: "previous", run: ({ pane }) => pane.show(pane.at - 1) },
  choose: {
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    help: "choose",
    when: ({ question }, { key }) => question?.choices[Number(key) - 1] !== undefined,
    run: ({ question }, { key }) => question?.choices[Number(key) - 1]?.run(),
  },
} as const satisfies Readonly<Record<string, ProposalCommand>>;
