/** Explains JSON syntax errors in plain words. */
import type { printParseErrorCode } from "jsonc-parser";

/** The name of a parser error, since its codes are a const enum. */
export type SyntaxFault = ReturnType<typeof printParseErrorCode>;

/** The offset of the comma, if a parser error means a comma after the last item. */
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

/** The message for an error after which the tree can't be relied on. */
export function hardMessage(
  text: string,
  error: SyntaxFault,
  offset: number,
  length: number,
): string {
  if (offset >= text.trimEnd().length && error !== "EndOfFileExpected") {
    return "The file ends here, before its last list or object is closed. Was it cut off?";
  }
  const snippet = JSON.stringify(text.slice(offset, offset + Math.min(length, 24)));
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
      return "The file should end here, but more text follows.";
    case "UnexpectedEndOfComment":
      return "A comment begins here and does not end; JSON allows none.";
    case "UnexpectedEndOfString":
      return "This text has no closing quotation mark on its line (a line break is written \\n).";
    case "UnexpectedEndOfNumber":
      return "This number is not complete.";
    case "InvalidUnicode":
      return "\\u must be followed by four hexadecimal digits.";
    case "InvalidEscapeCharacter":
      return 'Only " \\ / b f n r t and u may follow a backslash.';
    case "InvalidCharacter":
      return "This text contains a control character. Write it as an escape (\\t, \\n, \\u…).";
    default:
      return text[offset] === "'"
        ? "JSON allows double quotation marks only."
        : `${snippet} is not JSON.`;
  }
}
