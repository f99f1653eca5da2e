/** Words around a verb that say how it is meant: "has been", "does not", "must", "is meant to". */
import type { ValueOf } from "../../atlas/attributes/index.ts";

type Force = ValueOf<"force">;

export interface Auxiliaries {
  /** The index of the word after them. */
  readonly at: number;
  /** Whether a form of "be" is among them, which makes a past a passive. */
  readonly isPassive: boolean;
  readonly isDenied: boolean;
  readonly force?: Force;
  /** Whether the force is only hinted at: "must" may be left out where no statement has a force. */
  readonly isSoft: boolean;
}

const BEING = new Set(["is", "are", "was", "were", "be", "been", "being"]);
const MODALS = new Set(["must", "may", "shall", "can", "should", "could"]);
const OTHERS = new Set([
  ...["that", "which", "who", "whom", "do", "does", "did", "has", "have", "had"],
  ...["will", "would", "might", "currently", "now", "also", "both", "heavily", "mainly", "still"],
  ...["each", "actually", "really", "directly", "explicitly", "all", "together", "there"],
]);

/** Two words that lead to a verb, with the force that they give it. */
const PAIRS: Readonly<Record<string, Force | "none">> = {
  "has to": "required",
  "have to": "required",
  "needs to": "required",
  "need to": "required",
  "required to": "required",
  "obliged to": "required",
  "supposed to": "none",
  "meant to": "none",
  "intended to": "none",
  "expected to": "none",
  "designed to": "none",
  "going to": "none",
  "said to": "none",
  "planned to": "none",
  "promised to": "none",
  "due to": "none",
  "charged with": "none",
  "tasked with": "none",
  "entrusted with": "none",
  "responsible for": "none",
  "mandated to": "required",
  "directed to": "required",
  "instructed to": "required",
  "allowed to": "permitted",
  "permitted to": "permitted",
  "encouraged to": "encouraged",
  "forbidden to": "forbidden",
  "forbidden from": "forbidden",
  "prohibited from": "forbidden",
  "banned from": "forbidden",
};

/** Verbs of intention, which lead to another verb by "to": "hopes to", "is trying to". */
const INTENDING =
  /^(aim|attempt|begin|continu|decid|expect|hop|intend|lik|manag|mean|plan|plann|promis|propos|seek|start|striv|tr|try|undertak|want|wish)(e|s|es|ed|ing|ies|ied)?$/u;

/** The auxiliaries from a word on; none of them is needed. */
export function auxiliariesAt(words: readonly string[], from: number): Auxiliaries {
  let at = from;
  let isPassive = false;
  let isDenied = false;
  let isModal = false;
  let force: Force | undefined;
  let isSoft = true;
  for (;;) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const intends = next === "to" && INTENDING.test(word) ? "none" : undefined;
    const pair = PAIRS[`${word} ${next}`] ?? intends;
    // "have to do with" is a verb.
    if (pair !== undefined && words[at + 2] !== "do") {
      if (pair !== "none") {
        force = pair;
        isSoft = false;
      }
      isPassive = false;
      at += 2;
    } else if (word === "not" || word === "never") {
      isDenied = true;
      at++;
    } else if (BEING.has(word)) {
      isPassive = true;
      at++;
    } else if (MODALS.has(word)) {
      isModal = true;
      if (word === "must" || word === "shall") force = "required";
      at++;
    } else if (OTHERS.has(word)) at++;
    else break;
  }
  // "must not fund" and "may not fund" forbid; they do not say that nothing is funded.
  if (isModal && isDenied)
    return { at, isPassive, isDenied: false, force: "forbidden", isSoft: false };
  return { at, isPassive, isDenied, ...(force !== undefined && { force }), isSoft };
}
