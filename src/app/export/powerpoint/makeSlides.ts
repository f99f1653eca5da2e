/** Makes slides in short slices of work, so that the page stays responsive. */
import type { Briefing } from "../../../atlas/index.ts";
import type { BuiltAtlas, MeasureText } from "../../../layout/boxes/index.ts";
import { notesAmong, type OwnNotes } from "../../../notes/index.ts";
import { makeDeck } from "../../../picture/slides/index.ts";
import { PPTX_TYPE, pptx } from "../../../pptx/index.ts";
import { TABLE_NAMES } from "../../views/table/words.ts";
import { words } from "./words.ts";

export interface SlidesOptions {
  readonly built: BuiltAtlas;
  readonly briefing: Briefing;
  readonly notes: boolean;
  /** The notes of whoever makes the slides, if they are to be handed on. */
  readonly ownNotes?: OwnNotes | undefined;
  readonly measure: MeasureText;
  readonly signal: AbortSignal;
  /** Called with the number of steps drawn so far. */
  readonly onStep: (done: number) => void;
}

/** Makes the PowerPoint file of a briefing; rejects when the signal is aborted. */
export async function makeSlides(options: SlidesOptions): Promise<Blob> {
  const { built, briefing, notes, ownNotes, measure, signal, onStep } = options;
  const { atlas } = built;
  const deck = await inPieces(
    makeDeck(built, briefing, {
      measure,
      notes,
      names: TABLE_NAMES,
      ...(ownNotes && {
        ownNotes: (about) =>
          notesAmong(atlas, ownNotes, [about]).map((note) => words.ownNote(atlas, note)),
      }),
    }),
    signal,
    onStep,
  );
  const bytes = await inPieces(pptx(deck), signal);
  return new Blob([bytes], { type: PPTX_TYPE });
}

/**
 * How long to work before yielding to the page, in milliseconds; a piece that has begun is
 * finished.
 */
const SLICE_MS = 12;

/** Runs a generator to its end, yielding to the page between slices. */
async function inPieces<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
  onStep: (step: NonNullable<Step>) => void = () => {},
): Promise<Result> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const since = performance.now();
    while (performance.now() - since < SLICE_MS) {
      const { done, value } = work.next();
      if (done) return value;
      if (value !== undefined && value !== null) onStep(value);
    }
  }
}
