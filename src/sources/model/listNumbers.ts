/** Formats numbers as lists print them: 3, c, iii, 三. */

/** A format's name in ECMA-376 (17.18.59, ST_NumberFormat). */
export type NumberFormat = string;

const CHINESE_DIGITS = "〇一二三四五六七八九";
const FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
const ORDINALS = ["th", "st", "nd", "rd"];
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** A number in the given format; undefined if the format is not supported. */
export function formatNumber(value: number, format: NumberFormat): string | undefined {
  switch (format) {
    case "decimal":
    case "decimalHalfWidth":
      return String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "ordinal":
      return `${value}${ordinalSuffix(value)}`;
    case "decimalFullWidth":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return CIRCLED[value - 1] ?? String(value);
    case "decimalEnclosedParen":
      return `(${value})`;
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return chinese(value, CHINESE_DIGITS, ["", "十", "百", "千"]);
    case "chineseLegalSimplified":
      return chinese(value, FORMAL_DIGITS, ["", "拾", "佰", "仟"]);
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return String(value).replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)] ?? digit);
    case "ganada":
      return "가나다라마바사아자차카타파하"[value - 1] ?? String(value);
    case "russianLower":
      return "абвгдежзиклмнопрстуфхцчшщэюя"[value - 1] ?? String(value);
    case "russianUpper":
      return "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"[value - 1] ?? String(value);
    case "none":
      return "";
    default:
      return undefined;
  }
}

/** a … z, aa, bb … zz, aaa, as word processors count. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

function ordinalSuffix(value: number): string {
  const tens = value % 100;
  return (tens > 10 && tens < 14 ? "th" : ORDINALS[value % 10]) ?? "th";
}

/** 十一, 二十, 一百零五, as Chinese laws number their articles; up to 9,999. */
function chinese(value: number, digits: string, places: readonly string[]): string {
  if (value < 1 || value > 9999) return value === 0 ? (digits[0] ?? "0") : String(value);
  const figures = [...String(value)].map(Number);
  let text = "";
  let skipped = false;
  figures.forEach((figure, at) => {
    if (figure === 0) {
      skipped = text !== "";
      return;
    }
    if (skipped) text += "零";
    skipped = false;
    const place = places[figures.length - 1 - at] ?? "";
    // 十一, not 一十一, at the front.
    const omitsOne = figure === 1 && place === "十" && text === "";
    text += (omitsOne ? "" : digits[figure]) + place;
  });
  return text;
}
