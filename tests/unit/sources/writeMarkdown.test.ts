import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/atlas/text/readText.ts";
import { type Block, tidyWords } from "../../../src/sources/model/model.ts";
import { markdownOf } from "../../../src/sources/writeMarkdown.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", words: [text] });
const written = (text: string) => markdownOf([paragraph(text)]).trim();

describe("the Markdown of a document", () => {
  it.each([
    ["has no escapes where none are needed", "See a_b, [c], 5 * 3 & AT&T; #1", undefined],
    ["keeps asterisks around a word", "The *lamp* is lit.", "The \\*lamp\\* is lit."],
    ["keeps what looks like a tag", "Ask <b> of a_b.", "Ask \\<b> of a_b."],
    ["keeps what looks like a reference", "Write &amp; there.", "Write \\&amp; there."],
    ["keeps what looks like a comment", "A <!-- b --> c", "A <\\!-- b --> c"],
    ["keeps a backslash before a mark", "At C:\\_x", "At C:\\\\_x"],
    ["keeps what looks like code", "a `b` c", "a \\`b\\` c"],
    ["keeps what looks like a link", "[see](there)", "\\[see](there)"],
  ])("%s", (_, text, markdown = text) => {
    expect(written(text)).toBe(markdown);
  });

  it("is read as the words that were written, whatever they are", () => {
    const piece = fc.constantFrom(
      ..."a|b c|*|**|_|`|[|](x)|]|\\|&amp;|&|<b>|<|>|<!--|-->| |.|1.|#|~~".split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        // At the start of a line marks of other blocks are another matter.
        const [text = ""] = tidyWords([`Words ${pieces.join("")}`]);
        if (typeof text !== "string") return;
        expect(readText(markdownOf([paragraph(text)]), "markdown").text).toBe(`${text}\n`);
      }),
    );
  });
});
