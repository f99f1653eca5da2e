import { describe, expect, it } from "vitest";
import { denies, guessLanguage } from "../../../src/review/verdicts/index.ts";

const DENIED: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The council does not fund lanes.",
    "The council doesn’t fund lanes.",
    "No council funds lanes.",
    "It is false that the council funds lanes.",
    "Does the council fund lanes?",
    "It asked whether the council funds lanes.",
    "The mayor denied that the council funds lanes.",
    "Critics dispute that the council funds lanes.",
    "Contrary to reports, the council funds lanes only in part.",
    "The council has never funded lanes.",
    "The council refuses to fund lanes.",
    "The council funds buses instead of lanes.",
  ],
  de: [
    "Der Rat finanziert die Radwege nicht.",
    "Der Rat finanziert keine Radwege.",
    "Finanziert der Rat die Radwege?",
    "Es ist unklar, ob der Rat die Radwege finanziert.",
    "Die Stadt bestreitet, dass der Rat die Radwege finanziert.",
    "Der Rat hat Radwege nie finanziert.",
    "Ohne den Rat gäbe es Radwege.",
  ],
  fr: [
    "Le conseil ne finance pas les pistes.",
    "Le conseil n’a jamais financé les pistes.",
    "Aucun conseil finance les pistes.",
    "Le maire nie que le conseil finance les pistes.",
    "Il est faux que le conseil finance les pistes.",
    "Le conseil finance-t-il les pistes ?",
    "Reste à savoir si le conseil finance les pistes.",
  ],
  es: [
    "El consejo no financia los carriles.",
    "El consejo nunca financió los carriles.",
    "¿Financia el consejo los carriles?",
    "El alcalde niega que el consejo financie los carriles.",
    "Es falso que el consejo financie los carriles.",
    "Ningún consejo financia los carriles.",
  ],
  zh: [
    "委员会不资助自行车道。",
    "委员会没有资助自行车道。",
    "委员会是否资助自行车道尚待确定。",
    "市长否认委员会资助自行车道。",
    "委员会资助自行车道吗？",
    "委员会从未资助自行车道。",
    "并非委员会资助自行车道。",
  ],
};

const SAID: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The council funds lanes.",
    "The council funds not only lanes but buses.",
    "The council reports no later than in May.",
    "Another notable knot is known.",
    "See No. 5 of the annex.",
  ],
  de: ["Der Rat finanziert die Radwege.", "Der Rat finanziert nicht nur Radwege, sondern Busse."],
  fr: [
    "Le conseil finance les pistes.",
    "Le conseil finance non seulement les pistes mais les bus.",
  ],
  es: ["El consejo financia los carriles.", "El consejo financia no solo carriles sino autobuses."],
  zh: [
    "委员会资助自行车道。",
    "委员会不仅资助自行车道，还资助公交。",
    "无人机和非洲的未来非常重要。",
    "建立非共识科技项目的评价机制。",
  ],
};

describe("a sentence that denies, asks or reports a denial", () => {
  for (const [language, sentences] of Object.entries(DENIED)) {
    it.each(sentences)(`in ${language} is seen: %s`, (sentence) => {
      expect(denies(sentence, language)).toBe(true);
    });
  }

  it("is seen in a variety of a language, and over line ends", () => {
    expect(denies("The council does\nnot fund lanes.", "en-GB")).toBe(true);
    expect(denies("市長否認委員會資助自行車道。", "zh-Hant")).toBe(true);
  });
});

describe("a sentence that says it", () => {
  for (const [language, sentences] of Object.entries(SAID)) {
    it.each(sentences)(`in ${language} gives no alarm: %s`, (sentence) => {
      expect(denies(sentence, language)).toBe(false);
    });
  }

  it("in a language without cues gives an alarm only as a question", () => {
    expect(denies("Radet finansierer ikke stier.", "nb")).toBe(false);
    expect(denies("Finansierer rådet stier?", "nb")).toBe(true);
  });
});

describe("the language of a text", () => {
  it.each(Object.entries(SAID))("is %s by its frequent words", (language, sentences) => {
    expect(guessLanguage(sentences.join(" "))).toBe(language);
  });

  it("is English where nothing speaks for another", () => {
    expect(guessLanguage("1 2 3")).toBe("en");
  });
});
