/** Reads the words of a Word paragraph: runs, fields, tracked changes, symbols, note references. */
import { append } from "../../longLists.ts";
import type { InlineMark, ReportBuilder, Where, Words } from "../model/index.ts";
import { childAt, descendantsOf, type Element, elementsOf, switchOf, valueAt } from "./readXml.ts";
import type { Styles } from "./styles.ts";
import { symbolOf } from "./symbols.ts";

/** How tracked changes are resolved. */
export type Changes = "accept" | "reject";

/** The state that is kept while a document is read. */
export interface WalkState {
  readonly styles: Styles;
  readonly changes: Changes;
  readonly report: ReportBuilder;
  /** The mark of a note, by kind and id; assigned on the first call. */
  readonly noteMark: (kind: "footnote" | "endnote", id: string) => string;
  /** Characters of the original read so far, including those left out. */
  charactersIn: number;
}

export interface Runs {
  readonly words: Words;
  /** Text boxes anchored in the paragraph, each with its paragraphs and tables. */
  readonly boxes: readonly Element[];
}

/** An open field: what precedes its result, the instruction, is not text. */
interface Field {
  isInResult: boolean;
}

/** The words of a paragraph, and the text boxes anchored in it. */
export function wordsOf(paragraph: Element, walk: WalkState, where: Where): Runs {
  const words: (string | InlineMark)[] = [];
  const boxes: Element[] = [];
  const fields: Field[] = [];
  const paragraphStyle = valueAt(childAt(paragraph, "w:pPr"), "w:pStyle");
  const hiddenByStyle = walk.styles.isHidden(paragraphStyle);

  /** @param reason why the words here are left out ("hidden text"); undefined if they are read */
  const visit = (element: Element, reason: string | undefined): void => {
    switch (element.name) {
      case "w:r":
        run(element, reason);
        return;
      case "w:ins":
      case "w:moveTo":
        walk.report.count(
          walk.changes === "accept" ? "insertions accepted" : "insertions rejected",
        );
        visitAll(element, walk.changes === "accept" ? reason : "rejected insertion");
        return;
      case "w:del":
      case "w:moveFrom":
        walk.report.count(walk.changes === "accept" ? "deletions accepted" : "deletions rejected");
        visitAll(element, walk.changes === "accept" ? "deleted text" : reason);
        return;
      case "mc:AlternateContent":
        visit(alternative(element), reason);
        return;
      case "m:oMath":
      case "m:oMathPara": {
        const formula = descendantsOf(element, "m:t").map(textOf).join("");
        walk.report.warn(where, `a formula is written in one line: ${formula}`);
        add(formula, reason);
        return;
      }
      case "w:ruby":
        walk.report.leaveOut("reading aid", where, allText(childAt(element, "w:rt")));
        walk.charactersIn += allText(childAt(element, "w:rt")).replace(/\s/g, "").length;
        visitAll(childAt(element, "w:rubyBase"), reason);
        return;
      case "w:pPr":
      case "w:rPr":
      case "w:sdtPr":
      case "w:sdtEndPr":
        return;
      default:
        visitAll(element, reason);
    }
  };
  const visitAll = (element: Element | undefined, reason: string | undefined): void => {
    for (const child of elementsOf(element)) visit(child, reason);
  };
  const add = (text: string, reason: string | undefined): void => {
    // A field's instruction ("PAGEREF _Toc1") is not part of the text.
    if (fields.some(({ isInResult }) => !isInResult)) return;
    walk.charactersIn += text.replace(/[\s\u00ad]/g, "").length;
    if (reason === undefined) words.push(text);
    else walk.report.leaveOut(reason, where, text);
  };

  const run = (element: Element, outerReason: string | undefined): void => {
    const properties = childAt(element, "w:rPr");
    const isHidden =
      switchOf(properties, "w:vanish") ??
      (valueAt(properties, "w:rStyle") === undefined
        ? hiddenByStyle
        : walk.styles.isHidden(valueAt(properties, "w:rStyle")));
    const reason = outerReason ?? (isHidden ? "hidden text" : undefined);
    for (const child of elementsOf(element)) {
      switch (child.name) {
        case "w:t":
        case "w:delText": {
          const text = textOf(child);
          const softHyphens = text.split("\u00ad").length - 1;
          walk.report.count("soft hyphens taken out", softHyphens);
          add(shifted(text.replaceAll("\u00ad", ""), properties), reason);
          break;
        }
        case "w:tab":
        case "w:ptab":
        case "w:br":
        case "w:cr":
          add(" ", reason);
          break;
        case "w:noBreakHyphen":
          add("-", reason);
          break;
        case "w:softHyphen":
          walk.report.count("soft hyphens taken out");
          break;
        case "w:sym": {
          const font = child.attributes["w:font"] ?? "";
          const code = child.attributes["w:char"] ?? "";
          const letter = symbolOf(font, code);
          if (letter === undefined)
            walk.report.warn(
              where,
              `the symbol ${code} of the font ${font} is unknown; □ is written instead`,
            );
          add(letter ?? "□", reason);
          break;
        }
        case "w:fldChar":
          fieldChar(child);
          break;
        case "w:instrText":
        case "w:delInstrText":
          break;
        case "w:footnoteReference":
        case "w:endnoteReference": {
          if (reason !== undefined) break;
          const kind = child.name === "w:footnoteReference" ? "footnote" : "endnote";
          words.push({ note: walk.noteMark(kind, child.attributes["w:id"] ?? "") });
          break;
        }
        case "mc:AlternateContent":
        case "w:drawing":
        case "w:pict":
        case "w:object":
          drawing(child.name === "mc:AlternateContent" ? alternative(child) : child, reason);
          break;
        default:
          visit(child, reason);
      }
    }
  };

  const fieldChar = (element: Element): void => {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") fields.push({ isInResult: false });
    const field = fields.at(-1);
    if (type === "separate" && field) field.isInResult = true;
    if (type === "end") {
      if (fields.pop()?.isInResult === false)
        walk.report.warn(where, "a field has no result, which Word would compute");
    }
  };

  const drawing = (element: Element, reason: string | undefined): void => {
    const textBoxes = descendantsOf(element, "w:txbxContent");
    if (reason === undefined) append(boxes, textBoxes);
    if (textBoxes.length > 0) return;
    const description = descendantsOf(element, "wp:docPr")[0]?.attributes.descr ?? "";
    walk.report.leaveOut(
      "picture",
      where,
      description === "" ? "without a description" : description,
    );
  };

  visitAll(paragraph, undefined);
  if (fields.length > 0) walk.report.count("fields that go on in the next paragraph");
  return { words, boxes };
}

/** Of several alternatives, the one that contains a text box, else the first. */
function alternative(element: Element): Element {
  const choices = elementsOf(element);
  return (
    choices.find((choice) => descendantsOf(choice, "w:txbxContent").length > 0) ??
    choices[0] ??
    element
  );
}

const DIGITS: Readonly<Record<string, string>> = {
  superscript: "⁰¹²³⁴⁵⁶⁷⁸⁹",
  subscript: "₀₁₂₃₄₅₆₇₈₉",
};

/** Raised and lowered digits as such: "m2" with a raised 2 is "m²"; letters stay ("1st"). */
function shifted(text: string, properties: Element | undefined): string {
  const digits = DIGITS[valueAt(properties, "w:vertAlign") ?? ""];
  if (digits === undefined || !/^\s*\d+\s*$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function textOf(element: Element): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** All text within an element, whatever contains it. */
export function allText(element: Element | undefined): string {
  if (element === undefined) return "";
  if (element.name === "w:t") return textOf(element);
  return elementsOf(element)
    .map((child) => (child.name === "w:p" ? ` ${allText(child)}` : allText(child)))
    .join("");
}
