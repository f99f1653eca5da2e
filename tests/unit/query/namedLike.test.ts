import { describe, expect, it } from "vitest";
import { namedLike } from "../../../src/query/search/namedLike.ts";

const thing = (name: string, ...aliases: string[]) => ({ name, aliases });
const names = (query: string, most = 9, ...things: ReturnType<typeof thing>[]) =>
  namedLike(things, query, most).map(({ name }) => name);

describe("things by their names", () => {
  it("are none of none, and the first ones where nothing is typed", () => {
    expect(names("any")).toEqual([]);
    expect(names(" ", 1, thing("a"), thing("b"))).toEqual(["a"]);
  });

  it("come first where called just so, then where the name begins so, then the rest", () => {
    const things = [thing("the data law"), thing("data centre"), thing("data"), thing("other")];
    expect(names("data", 9, ...things)).toEqual(["data", "data centre", "the data law"]);
    expect(names("data", 2, ...things)).toEqual(["data", "data centre"]);
  });

  it("are found by alias and short name, whatever case and accents", () => {
    expect(names("MIIT", 9, thing("Ministry of Industry", "miit"))).toHaveLength(1);
    expect(names("cote", 9, thing("Côte"))).toEqual(["Côte"]);
    expect(
      namedLike([{ ...thing("National People’s Congress"), short: "NPC" }], "npc", 9),
    ).toHaveLength(1);
  });

  it("must hold every word, each as the beginning of one of theirs", () => {
    expect(names("peo con", 9, thing("National People’s Congress"))).toHaveLength(1);
    expect(names("people bank", 9, thing("National People’s Congress"))).toEqual([]);
  });
});
