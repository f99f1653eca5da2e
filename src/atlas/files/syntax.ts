/** What is wrong with the syntax of a JSON text, in plain words. */
import type { printParseErrorCode } from "jsonc-parser";

/** An error of the parser by name, since its codes are a const enum. */
export type SyntaxFault = ReturnType<typeof printParseErrorCode>;

/** Where the comma stands, when an error of the parser means a comma after the last item. */
export function trailingCommaAt(
  text: string,
  error: SyntaxFault,
  offset: number,
): number | undefined {
  if (error !== "PropertyNameExpected" && error !== "ValueExpected") {
    return undefined;
  }
  if (text[offset] !== "}" && text[offset] !== "]") return undefined;
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(",") ? before.length - 1 : undefined;
}

/** Words for an error that leaves no tree to rely on. */
export function hardMessage(
  text: string,
  error: SyntaxFault,
  offset: number,
  length: number,
): string {
  if (offset >= text.trimEnd().length && error !== "EndOfFileExpected") {
    return "The file ends here, before its last list or object is closed. Was it cut off?";
  }
  const found = JSON.stringify(text.slice(offset, offset + Math.min(length, 24)));
  switch (error) {
    case "PropertyNameExpected":
      return "A property's name in double quotation marks is expected here.";
    case "ValueExpected":
      return "A value is expected here.";
    case "ColonExpected":
      return "A colon is expected here, between a property's name and its value.";
    case "CloseBraceExpected":
      return "A closing brace } is expected here.";
    case "CloseBracketExpected":
      return "A closing bracket ] is expected here.";
    case "EndOfFileExpected":
      return "The file should end here, but something follows.";
    case "UnexpectedEndOfComment":
      return "A comment begins here and does not end; JSON allows none.";
    case "UnexpectedEndOfString":
      return "This text has no closing quotation mark on its line (a line break is written \\n).";
    case "UnexpectedEndOfNumber":
      return "This number is not complete.";
    case "InvalidUnicode":
      return "\\u must be followed by four hexadecimal digits.";
    case "InvalidEscapeCharacter":
      return 'After a backslash only " \\ / b f n r t and u may stand.';
    case "InvalidCharacter":
      return "This text holds a control character. Write it as an escape (\\t, \\n, \\u…).";
    default:
      return text[offset] === "'"
        ? "JSON takes double quotation marks only."
        : `${found} is not JSON.`;
  }
}
