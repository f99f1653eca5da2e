/** Tells what long work is doing and how far it is: one line that changes, or in a pipe a line a task. */

/** Where progress is written. */
interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** Says which task is being done and, if it has parts, how many of them are done. */
  say(task: string, done?: number, of?: number): void;
  /** Clears the line, before something else is printed. */
  end(): void;
}

/** Says nothing. */
export const NO_PROGRESS: Progress = { say() {}, end() {} };

/** ECMA-48: erases the line; the cursor returns to its start. */
const CLEAR_LINE = "\r\x1b[2K";

export function progressOn(stream: ProgressStream): Progress {
  let said = "";
  return {
    say(task, done = 0, of = 0) {
      if (stream.isTTY) {
        stream.write(`${CLEAR_LINE}${task}${of > 0 ? ` (${done} of ${of})` : ""} …`);
      } else if (task !== said) {
        stream.write(`${task} …\n`);
      }
      said = task;
    },
    end() {
      if (said !== "" && stream.isTTY) stream.write(CLEAR_LINE);
      said = "";
    },
  };
}
