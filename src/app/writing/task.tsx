/** What a press elsewhere (a menu, a key on the map) asks the pane of the claim to begin with. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useWritingIfOn } from "./base.ts";

/** Something that is done to a claim, or with none before it. */
export type WritingTask =
  | { readonly is: "rename" | "merge" | "split" | "remove"; readonly claim: string }
  /** A new link from a node, to another one if it is chosen already. */
  | { readonly is: "link"; readonly claim: string; readonly target?: string }
  | { readonly is: "node" };

interface Tasks {
  readonly task: WritingTask | undefined;
  readonly begin: (task: WritingTask | undefined) => void;
}

const TaskContext = createContext<Tasks>({ task: undefined, begin: () => {} });

export const useTask = (): Tasks => useContext(TaskContext);

export function TaskProvider({ children }: { readonly children: ReactNode }) {
  const [task, begin] = useState<WritingTask>();
  const tasks = useMemo(() => ({ task, begin }), [task]);
  return <TaskContext value={tasks}>{children}</TaskContext>;
}

/** Opens a claim and begins with a task of it; `undefined` for readers. */
export function useBeginTask():
  | ((task: Exclude<WritingTask, { readonly is: "node" }>) => void)
  | undefined {
  const writing = useWritingIfOn();
  const { begin } = useTask();
  if (!writing) return undefined;
  return (task) => {
    writing.openClaim(task.claim);
    begin(task);
  };
}

/** Begins a link from a node; `undefined` for readers. */
export function useBeginLink(): ((node: string) => void) | undefined {
  const begin = useBeginTask();
  return begin && ((claim) => begin({ is: "link", claim }));
}
