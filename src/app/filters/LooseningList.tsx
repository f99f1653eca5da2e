/** Filters that stand in the way, each as a button that takes it off, with what that brings back. */
import type { ReactNode } from "react";
import type { Visible, WithoutFilters } from "../../query/visible/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp, useAppStore, useLookup } from "../base/store.ts";
import { narrowingName } from "./filterNames.ts";
import { words } from "./words.ts";

interface LooseningListProps {
  readonly options: readonly WithoutFilters[];
  /** What is said to come back, of what would show. */
  readonly brings: (shown: Visible) => string;
  readonly className?: string | undefined;
  /** Items after them. */
  readonly children?: ReactNode;
}

export function LooseningList({ options, brings, className, children }: LooseningListProps) {
  const ids = useLookup();
  const store = useAppStore();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { show } = useActions();
  return (
    <ul className={className}>
      {options.map(({ dropped, remaining, shown }) => (
        <li key={dropped.join()}>
          <Button look="link" onClick={() => show({ ...store.getState().scene, ...remaining })}>
            {words.without(
              dropped.map((one) => narrowingName(ids, { filters, focus }, one)),
              brings(shown),
            )}
          </Button>
        </li>
      ))}
      {children}
    </ul>
  );
}
