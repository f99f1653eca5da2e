/** Has slides made piece by piece, so that the page stays awake meanwhile. */
import type { Briefing } from "../../../atlas/index.ts";
import type { BuiltAtlas, MeasureText } from "../../../layout/boxes/index.ts";
import { makeDeck } from "../../../picture/slides/index.ts";
import { PPTX_TYPE, pptx } from "../../../pptx/index.ts";
import { TABLE_NAMES } from "../../views/table/words.ts";

export interface SlidesAsked {
  readonly built: BuiltAtlas;
  readonly briefing: Briefing;
  readonly notes: boolean;
  readonly measure: MeasureText;
  readonly signal: AbortSignal;
  /** Says how many steps are drawn. */
  readonly onStep: (done: number) => void;
}

/** The file of a briefing; rejects when the signal is aborted. */
export async function makeSlides(asked: SlidesAsked): Promise<Blob> {
  const { built, briefing, notes, measure, signal, onStep } = asked;
  const deck = await inPieces(
    makeDeck(built, briefing, { measure, notes, names: TABLE_NAMES }),
    signal,
    onStep,
  );
  const bytes = await inPieces(pptx(deck), signal);
  return new Blob([bytes], { type: PPTX_TYPE });
}

/** So many milliseconds of work, and the piece that is begun by then, before the page has its turn. */
const STRETCH = 12;

/** Runs a generator to its end, giving the page its turn again and again. */
async function inPieces<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
  onStep: (step: NonNullable<Step>) => void = () => {},
): Promise<Result> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const since = performance.now();
    while (performance.now() - since < STRETCH) {
      const { done, value } = work.next();
      if (done) return value;
      if (value !== undefined && value !== null) onStep(value);
    }
  }
}
