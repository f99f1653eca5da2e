/** Breaks a running text into lines. */

/** The text broken at spaces into lines no wider than `room`; a longer word gets its own line. */
export function brokenLines(
  text: string,
  room: number,
  width: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && width(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}
