import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PAPER } from "../../../src/picture/paint/paperColours.ts";

/** The tokens as they are in the light theme. */
function lightTokens(): ReadonlyMap<string, string> {
  const css = readFileSync(join(import.meta.dirname, "../../../src/ui/styles/tokens.css"), "utf8");
  return new Map(
    [...css.matchAll(/(--[\w-]+): var\(--in-light, (#\w+)\)/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

it("has the colours of the light theme", () => {
  const tokens = lightTokens();
  const { paper, rule, ink, quiet, link, accent, kinds, families } = PAPER;
  expect({ paper, rule, ink, quiet, link, accent }).toEqual({
    paper: tokens.get("--paper"),
    rule: tokens.get("--rule"),
    ink: tokens.get("--ink"),
    quiet: tokens.get("--ink-2"),
    link: tokens.get("--link"),
    accent: tokens.get("--accent"),
  });
  const tones = [1, 2, 3, 4, 5, 6, 7, 8].map(String);
  for (const tone of tones) {
    expect(kinds[tone]).toBe(tokens.get(`--kind-${tone}`));
    expect(families[tone]).toBe(tokens.get(`--family-${tone}`));
  }
  expect(kinds.rest).toBe(tokens.get("--kind-rest"));
  expect(families.rest).toBe(tokens.get("--ink-2"));
});
