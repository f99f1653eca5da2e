/**
 * Words that tell how far a thing has come and how binding it is, in five languages. They only make a
 * proposal, which a person sees and can change: what is frequent counts, not what is possible.
 */
import type { Force, Status } from "../atlas/attributes/index.ts";

type Cues<Value extends string> = readonly (readonly [Value, RegExp])[];

interface LanguageCues {
  /** The first that fits counts. */
  readonly status: Cues<Status>;
  readonly force: Cues<Force>;
}

/** Whole words, in any case. */
const whole = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");

const CUES: Readonly<Record<string, LanguageCues>> = {
  en: {
    status: [
      [
        "intended",
        whole(
          "will|shall|should|must|would|to (?!\\p{L}+ing)\\p{L}+|aims?|aimed|plans?|planned|seeks?|intends?|intended" +
            "|proposes?|envisages?|encourag\\p{L}+|calls? for|is meant|are meant",
        ),
      ],
      ["underway", whole("(?:is|are|being|currently|now)(?: \\p{L}+ly)? \\p{L}+ing|ongoing")],
      ["inPlace", whole("has|have|had|was|were|been|already|established|adopted|enacted")],
      ["claimed", whole("can|could|may|might|helps?|claims?|says?|promises?")],
    ],
    force: [
      [
        "forbidden",
        whole(
          "(?:must|shall|may|can) not|cannot|forb(?:ids?|ade|idden)|prohibit(?:s|ed|ing)?|bans?|banned",
        ),
      ],
      [
        "required",
        whole("must|shall|requires?|required|obliges?|obliged|ha(?:s|ve) to|mandates?|mandatory"),
      ],
      [
        "encouraged",
        whole("should|encourag\\p{L}+|recommend(?:s|ed)?|urges?|urged|calls? (?:for|on)"),
      ],
      ["permitted", whole("may|permits?|permitted|allows?|allowed")],
    ],
  },
  de: {
    status: [
      [
        "intended",
        whole(
          "wird|werden|soll(?:en|te|ten)?|muss|müssen|will|wollen|plant|planen|beabsichtig(?:t|en)|strebt",
        ),
      ],
      ["underway", whole("derzeit|zurzeit|gegenwärtig|laufend(?:e[nrms]?)?|im gange")],
      ["inPlace", whole("hat|haben|hatte|wurde[n]?|worden|ist|sind|bereits")],
    ],
    force: [
      [
        "forbidden",
        whole(
          "(?:darf|dürfen) (?:nicht|kein\\p{L}*)|verbiete[tn]|verboten|untersag(?:t|en)|unzulässig",
        ),
      ],
      [
        "required",
        whole("muss|müssen|ha(?:t|ben) \\p{L}+ zu|verpflichte[tn]?|schreib(?:t|en) vor"),
      ],
      ["encouraged", whole("soll(?:en|te|ten)?|empfiehlt|empfehlen|fördert|ermutigt")],
      ["permitted", whole("darf|dürfen|kann|können|erlaub(?:t|en)|gestatte[tn]")],
    ],
  },
  fr: {
    status: [
      [
        "intended",
        whole(
          "\\p{L}+(?:era|eront|ira|iront)|doi(?:t|vent)|vis(?:e|ent) à|enten(?:d|dent)|prévoi(?:t|ent)|afin de",
        ),
      ],
      ["underway", whole("en cours|en train de|actuellement")],
      ["inPlace", whole("a|ont|été|est|sont|déjà")],
    ],
    force: [
      [
        "forbidden",
        whole(
          "ne (?:doi(?:t|vent)|peu(?:t|vent)) (?:pas|aucun\\p{L}*)|interdi(?:t|te|ts|tes|sent)|prohib\\p{L}+",
        ),
      ],
      ["required", whole("doi(?:t|vent)|exig(?:e|ent)|tenue?s? de|oblig\\p{L}+|impos(?:e|ent)")],
      ["encouraged", whole("devrai(?:t|ent)|encourag\\p{L}+|recommand\\p{L}+|invit(?:e|ent)")],
      ["permitted", whole("peu(?:t|vent)|autoris\\p{L}+|perm(?:et|ettent|is)")],
    ],
  },
  es: {
    status: [
      [
        "intended",
        whole(
          "\\p{L}+(?:ará|arán|erá|erán|irá|irán)|debe[n]?|pretende[n]?|prevé[n]?|tiene[n]? por objeto|a fin de",
        ),
      ],
      ["underway", whole("está[n]? \\p{L}+ndo|en curso|actualmente")],
      ["inPlace", whole("ha|han|fue|fueron|sido|es|son|ya")],
    ],
    force: [
      [
        "forbidden",
        whole(
          "no (?:debe|deben|puede|pueden|podrá|podrán|deberá|deberán)|prohíbe[n]?|prohib\\p{L}+",
        ),
      ],
      ["required", whole("debe[n]?|deberá[n]?|exige[n]?|oblig\\p{L}+|requiere[n]?")],
      ["encouraged", whole("debería[n]?|foment\\p{L}+|alient\\p{L}+|recomiend\\p{L}+")],
      ["permitted", whole("puede[n]?|podrá[n]?|permit\\p{L}+|autoriz\\p{L}+")],
    ],
  },
  zh: {
    status: [
      [
        "intended",
        /将|將|拟|擬|计划|計劃|旨在|力争|力爭|应当|應當|必须|必須|鼓励|鼓勵|到20\d\d年/u,
      ],
      ["underway", /正在|持续|持續|不断|不斷|推进|推進/u],
      ["inPlace", /已|了|现有|現有/u],
    ],
    force: [
      ["forbidden", /禁止|不得|不准|[严嚴]禁/u],
      ["required", /必须|必須|应当|應當|须|須/u],
      ["encouraged", /鼓励|鼓勵|支持|提倡|引导|引導/u],
      ["permitted", /可以|允许|允許|准许|準許/u],
    ],
  },
};

/** The status and the force that some words speak of; either is undefined where no word tells it. */
export function cuesIn(
  words: string,
  language: string,
): { readonly status: Status | undefined; readonly force: Force | undefined } {
  const cues = CUES[language.toLowerCase().split("-")[0] ?? ""];
  const text = words.replace(/\s+/gu, " ");
  return { status: firstOf(cues?.status, text), force: firstOf(cues?.force, text) };
}

function firstOf<Value extends string>(
  cues: Cues<Value> | undefined,
  text: string,
): Value | undefined {
  return cues?.find(([, words]) => words.test(text))?.[0];
}
