/**
 * The inspector: what is selected, with the words of the sources; hidden when nothing is selected.
 */
import { X } from "lucide-react";
import { memo, type ReactNode, useDeferredValue, useRef } from "react";
import { useStore } from "zustand";
import type { Writing } from "../../open/writing/writing.ts";
import { isOfOverview } from "../../scene/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { INSPECTOR_ID } from "../base/landmarks.ts";
import { type LazyPart, Loaded, lazyPart, useLoadedAhead, WithDetails } from "../base/lazyPart.tsx";
import { useActions, useApp, useLookup } from "../base/store.ts";
import { NOTE } from "../notes/notePart.tsx";
import { useWritingIfOn } from "../writing/base.ts";
import { useTask } from "../writing/task.tsx";
import type { GroupViewProps } from "./GroupView.tsx";
import styles from "./Inspector.module.css";
import { LinkView } from "./LinkView.tsx";
import type { ManyViewProps } from "./ManyView.tsx";
import { NodeView } from "./NodeView.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { words } from "./words.ts";

/** What one writes in, of no use to readers. */
export const CLAIM_PANE = lazyPart<object>(
  async () => (await import("../writing/claims/ClaimPane.tsx")).default,
);

export function Inspector() {
  useLoadedAhead(AHEAD);
  const writing = useWritingIfOn();
  const areSeveral = useApp((state) => state.scene.select.length > 1);
  return writing && !areSeveral ? <WrittenClaim writing={writing} /> : <Inspected />;
}

function Inspected() {
  const selected = useApp((state) => state.scene.select);
  // Deferred, so that the map shows a click first: many links and quotes take longer than a frame.
  const inspected = useDeferredValue(selected);
  const { clearSelection } = useActions();
  return (
    <Frame
      shown={inspected.join(" ")}
      isBusy={inspected !== selected}
      onClose={() => clearSelection()}
    >
      {inspected.length > 0 && <Selection ids={inspected} />}
    </Frame>
  );
}

/** The claim that is open for writing, which may be left out of what is shown. */
function WrittenClaim({ writing }: { readonly writing: Writing }) {
  const open = useStore(writing.store, (state) => state.claim);
  const claim = useDeferredValue(open);
  const { task, begin } = useTask();
  const isNew = task?.is === "node";
  return (
    <Frame
      shown={isNew ? "new" : (claim ?? "")}
      isBusy={claim !== open}
      onClose={() => {
        begin(undefined);
        writing.openClaim(undefined);
      }}
    >
      {(isNew || claim !== undefined) && <Loaded name={words.title} part={CLAIM_PANE} props={{}} />}
    </Frame>
  );
}

interface FrameProps {
  /** Identifies what is shown. */
  readonly shown: string;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Frame({ shown, isBusy, onClose, children }: FrameProps) {
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, shown);
  if (!children) return null;
  return (
    <aside
      ref={panel}
      id={INSPECTOR_ID}
      aria-label={words.title}
      aria-busy={isBusy}
      className={styles.inspector}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <Button look="icon" className={styles.close} aria-label={words.close} onClick={onClose}>
        <X aria-hidden />
      </Button>
      {/* A key, so that each selection is shown from its top. */}
      <div key={shown} className={styles.body}>
        {children}
      </div>
    </aside>
  );
}

const GROUP_PART: LazyPart<GroupViewProps> = lazyPart(
  async () => (await import("./GroupView.tsx")).GroupView,
);

export const MANY_PART: LazyPart<ManyViewProps> = lazyPart(
  async () => (await import("./ManyView.tsx")).ManyView,
);

const AHEAD = [GROUP_PART, MANY_PART, NOTE];

const Selection = memo(function Selection({ ids }: { readonly ids: readonly string[] }) {
  const { nodes, edges } = useLookup();
  const [id, ...others] = ids;
  if (id === undefined) return null;
  if (ids.some(isOfOverview)) {
    return <Loaded name={words.overview} part={GROUP_PART} props={{ ids }} />;
  }
  if (others.length > 0) {
    return <Loaded name={words.several} part={MANY_PART} props={{ ids }} />;
  }
  const node = nodes.get(id);
  const edge = edges.get(id);
  if (!node && !edge) return null;
  // A key per claim, so that what was unfolded for one is folded for the next.
  return (
    <WithDetails key={id} name={words.title}>
      {node && <NodeView node={node} />}
      {edge && <LinkView edge={edge} />}
    </WithDetails>
  );
});
