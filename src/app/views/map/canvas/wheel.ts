/**
 * By how much a turn of the wheel zooms, as Cytoscape has it: much for the fine steps of a touchpad, the
 * same for each notch of a mouse, whatever the system makes of a notch.
 */

/** What is known of the device by its first turns. */
export interface WheelState {
  readonly first: readonly number[];
  /** What one notch turns by; undefined for a touchpad, or as long as that is not known. */
  readonly notch: number | undefined;
}

export const NO_WHEEL: WheelState = { first: [], notch: undefined };

/** How many turns tell the device. */
const SAMPLES = 4;
/** The most that a turn counts before that. */
const CAREFUL = 5;
/** Turns for a factor of ten; a notch is three. */
const TENFOLD = 250;
const OF_NOTCH = 3;
/** A line, where the browser counts in lines. */
const LINE = 33;

export interface WheelTurn {
  readonly state: WheelState;
  readonly factor: number;
}

export function wheelAfter(state: WheelState, deltaY: number, isInLines: boolean): WheelTurn {
  const isSampled = state.first.length >= SAMPLES;
  const first = isSampled ? state.first : [...state.first, Math.abs(deltaY)];
  const found = isSampled && (state.notch ?? notchOf(first));
  const notch = found ? Math.min(found, Math.abs(deltaY)) : undefined;
  const careful = isSampled ? deltaY : Math.max(-CAREFUL, Math.min(CAREFUL, deltaY));
  const turns = notch === undefined ? careful : (OF_NOTCH * deltaY) / notch;
  const factor = 10 ** ((-turns * (isInLines ? LINE : 1)) / TENFOLD);
  return { state: { first, notch }, factor };
}

/** What all turns are multiples of, if they are those of a mouse. */
function notchOf(first: readonly number[]): number | undefined {
  const [one = 0] = first;
  if (one < 5) return undefined;
  if (first.every((each) => each === one)) return one;
  if (!first.every(Number.isInteger)) return undefined;
  const divisor = first.reduce(greatestDivisor);
  return divisor > 1 ? divisor : undefined;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
