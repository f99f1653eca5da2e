import { describe, expect, it } from "vitest";
import { progressOn } from "../../../src/cli/terminal/progress.ts";

function written(isTTY: boolean) {
  const texts: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => texts.push(text) });
  progress.say("Compiling");
  for (let done = 0; done < 3; done++) progress.say("Laying out", done, 3);
  progress.end();
  return texts.join("");
}

describe("progress", () => {
  it("is one line in a terminal, which is rewritten and gone at the end", () => {
    const lines = written(true).split("\r\u001b[2K");
    expect(lines).toEqual([
      "",
      "Compiling …",
      "Laying out (0 of 3) …",
      "Laying out (1 of 3) …",
      "Laying out (2 of 3) …",
      "",
    ]);
  });

  it("is a line for each task in a pipe, without control characters", () => {
    expect(written(false)).toBe("Compiling …\nLaying out …\n");
  });
});
