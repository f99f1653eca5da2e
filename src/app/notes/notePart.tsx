/** The place of one's own note on a node, link or quote, wherever that is shown. Loaded when idle. */
import { Suspense } from "react";
import { Lazy, lazyPart } from "../base/lazyPart.tsx";
import { isEmbedded } from "../base/pageAddress.ts";

interface NoteProps {
  /** The id of the node, link or quote. */
  readonly on: string;
}

export const NOTE = lazyPart<NoteProps>(() =>
  import("./Note.tsx").then(
    (part) => part.Note,
    // Offline, where it can't load, left out.
    () => () => null,
  ),
);

export function NoteSlot({ on }: NoteProps) {
  // What is written in another's page would be kept there, where nobody looks for it.
  if (isEmbedded()) return null;
  return (
    <Suspense>
      <Lazy part={NOTE} props={{ on }} />
    </Suspense>
  );
}
