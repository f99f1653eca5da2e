/** The keys of the list of proposals, which hold only while the focus is there. */
import type { Command } from "../../../../ui/browser/commands.ts";
import type { Question } from "./Ask.tsx";
import { canBeMended } from "./decide.ts";
import type { Pane } from "./usePane.ts";

export interface ProposalContext {
  readonly pane: Pane;
  readonly question: Question | undefined;
}

const isOpen = ({ pane: { row } }: ProposalContext) => row?.proposal.decision === undefined;

export const PROPOSAL_COMMANDS = {
  undo: { keys: ["Mod+z"], run: ({ pane }) => pane.undo() },
  take: { keys: ["a"], run: ({ pane }) => pane.take() },
  leave: { keys: ["r"], when: isOpen, run: ({ pane }) => pane.leaveIt() },
  mend: {
    keys: ["m"],
    when: (context) => isOpen(context) && canBeMended(context.pane.row?.proposal),
    run: ({ pane }) => pane.setMending(pane.row?.proposal.id),
  },
  on: { keys: ["j"], run: ({ pane }) => pane.show(pane.at + 1) },
  back: { keys: ["k"], run: ({ pane }) => pane.show(pane.at - 1) },
  choose: {
    keys: [/^[1-9]$/],
    when: ({ question }, { key }) => question?.choices[Number(key) - 1] !== undefined,
    run: ({ question }, { key }) => question?.choices[Number(key) - 1]?.run(),
  },
} as const satisfies Readonly<Record<string, Command<ProposalContext>>>;
