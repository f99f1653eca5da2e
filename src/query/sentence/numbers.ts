/** Numbers of a text in digits, however they are written: "100,000", "one hundred thousand". */

const UNITS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const POWERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** The numbers in a text, each in digits without separators. */
export function numbersIn(text: string): readonly string[] {
  const numbers = Array.from(plainDigits(text).matchAll(/\p{Nd}+/gu), ([digits]) => digits);
  // The number that is being said; `undefined` between numbers.
  let said: number | undefined;
  let total = 0;
  const finish = () => {
    if (said !== undefined) numbers.push(String(total + said));
    said = undefined;
    total = 0;
  };
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    const key = word.replace(/[^a-z]/gu, "");
    const unit = UNITS.indexOf(key);
    const ten = TENS.indexOf(key);
    const power = POWERS[key];
    if (unit >= 0) said = (said ?? 0) + unit;
    else if (ten >= 0) said = (said ?? 0) + (ten + 2) * 10;
    else if (power === 100 && said !== undefined) said *= 100;
    else if (power !== undefined && said !== undefined) {
      total += said * power;
      said = 0;
    } else finish();
    if (/[,.;:]$/u.test(word)) finish();
  }
  finish();
  return numbers;
}

/** A text whose numbers have no separators: "100,000" → "100000". */
export function plainDigits(text: string): string {
  return text.replace(/(?<=\p{Nd})[,.’'\u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
}
