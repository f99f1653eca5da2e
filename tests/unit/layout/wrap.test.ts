import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../../src/layout/boxes/wrap.ts";
import { halfWidth } from "./makeAtlas.ts";

const lines = (name: string) => wrap(name, halfWidth, 10).map((way) => way.lines);

describe("wrap", () => {
  it("sets an empty name as no line", () => {
    expect(lines("")).toEqual([[]]);
  });

  it("leaves a short name on one line", () => {
    expect(lines("China")).toEqual([["China"]]);
    expect(lines("data center")).toEqual([["data center"]]);
  });

  it("breaks so that the widest line is narrowest", () => {
    expect(lines("reduced foreign dependence")).toContainEqual(["reduced foreign", "dependence"]);
    expect(lines("Personal Information Protection Law of China").at(-1)).toEqual([
      "Personal Information",
      "Protection",
      "Law of China",
    ]);
  });

  it("never breaks a short word at its hyphen", () => {
    expect(lines("self-reliance in technology").flat()).not.toContain("self-");
  });

  it("breaks between ideographs, which have no spaces", () => {
    const ways = wrap(
      "新一代人工智能发展规划纲要全文",
      (text, size) => [...text].length * size,
      10,
    );
    expect(ways.at(-1)?.lines.length).toBeGreaterThan(1);
    expect(ways.at(-1)?.lines.join("")).toBe("新一代人工智能发展规划纲要全文");
  });

  it("breaks German compounds after their hyphens, and long ones with a hyphen that is seen", () => {
    expect(lines("Datenschutz-Grundverordnung").at(-1)).toEqual([
      "Datenschutz-",
      "Grundverordnung",
    ]);
    const [long] = lines("Bundesdatenschutzbeauftragtenverordnung");
    expect(long).toHaveLength(2);
    expect(long?.[0]).toMatch(/\p{L}-$/u);
    expect(long?.join("").replace("-", "")).toBe("Bundesdatenschutzbeauftragtenverordnung");
  });

  it("breaks Chinese and Japanese between words, and begins no line with a closing mark", () => {
    const ems = (text: string, size: number) => [...text].length * size;
    const ways = (name: string) => wrap(name, ems, 10).flatMap((way) => way.lines);
    expect(ways("人工智能产业发展政策规划")).not.toContain("人工智能产业发");
    for (const line of ways("人工知能（ＡＩ）の利用に関する法律、施行規則")) {
      expect(line).not.toMatch(/^[、）]/u);
      expect(line).not.toMatch(/（$/u);
    }
    // 人工智能 (artificial intelligence) and 发展 (development) are never torn.
    for (const line of ways("新一代人工智能发展规划")) {
      expect(line).not.toMatch(/(人工智|发)$/u);
    }
  });

  it("has the ellipsis and other marks of a right-to-left name at its end, by a mark of direction", () => {
    const long = "هيئة تنظيم الذكاء الاصطناعي والصناعات المتقدمة في المملكة العربية";
    const [way] = wrap(long, (text, size) => [...text].length * 0.8 * size, 10);
    expect(way?.lines.at(-1)).toMatch(/…\u200F$/u);
    expect(lines("קרן (המדינה)").flat().join(" ")).toMatch(/\)\u200F$/u);
    expect(lines("China (state)").flat().join(" ")).not.toContain("\u200F");
  });

  it("shortens a very long name with an ellipsis, in three lines", () => {
    const [way, ...others] = wrap("very long names never end ".repeat(20), halfWidth, 10);
    expect(others).toEqual([]);
    expect(way?.lines).toHaveLength(3);
    expect(way?.lines[2]).toMatch(/\p{L}…$/u);
  });

  it("shortens a word of 500 letters too", () => {
    const [way] = wrap("x".repeat(500), halfWidth, 10);
    expect(way?.lines).toHaveLength(3);
    expect(way?.width).toBeLessThanOrEqual(120);
  });

  it("keeps every word of what fits, in order, within three lines and the widest line", () => {
    const word = fc.stringMatching(/^[a-zäλя]{1,10}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        for (const { lines, width } of wrap(words.join(" "), halfWidth, 10)) {
          expect(lines.join(" ")).toBe(words.join(" "));
          expect(lines.length).toBeLessThanOrEqual(3);
          expect(width).toBe(Math.max(...lines.map((line) => halfWidth(line, 10))));
          expect(width).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});
