/** A browser as the checks use it: what a person does in it, and what the page says of itself. */

/** Keys by their names, as `KeyboardEvent.key` has them; `Paste` is the chord of the system. */
export type Key = "Enter" | "Escape" | "ArrowRight" | "Paste";

export interface Driver {
  /** With its version. */
  readonly name: string;
  /** Loads the address anew, whatever was shown. */
  open(address: string): Promise<void>;
  /** The value of an expression in the page; of a promise, what it resolves to. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the mouse at a point of the page, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Makes the page so large, or as near to it as the window gets. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of the page, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** What it prints on A4 without margins of its own, as a PDF; where it can be asked. */
  readonly pdf?: () => Promise<Uint8Array>;
  close(): Promise<void>;
}
