/** Words of questions that say little or nothing of what is asked. */

const set = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ""));

const LIGHT = set(`
get gets got getting go goes going come comes came coming make makes made making
take takes took taken put puts give gives gave given let lets want wants wanted
try tries tried trying hope hopes hoping expected supposed meant intended able sure like have has had
say says said saying happen happens happened mention mentioned name named
kind kinds sort sorts type types way ways thing things someone somebody anyone anybody something
people person you
much many more most big long far often still now currently today main really actually exactly
whole part total lot lots bit use uses used start stop work works working set turn turned
hold holds held stand stands bring brings brought need needs outside inside
stay stays stayed last lasts down up because their trade already yet ever itself themselves himself herself one ones
role roles play plays played playing wear wears wearing drive drives driving driven putting together
people person case cases example effort efforts aspect issue topic matter fact place places
sector sectors field fields area areas speed limit age minimum maximum number amount
keep keeps kept keeping become becomes became becoming anything everything another ahead time times rest lots once serve serves served
involve involved deal deals handle handled face run runs look looks really new
`);

const ASKING = set(`
please show list find know wonder question according text article source sources
exist exists besides apart else other than purpose purposes reason reasons aim point
`);

const MEASURES = set(`
much many big large long small often old young far near fast slow high low soon late wide deep strict severe
expensive cheap costly
`);

/** Whether a word says little by itself: what is meant stands beside it. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word);
}

/** Whether a word only asks, so that no answer has it. */
export function isOfAsking(word: string): boolean {
  return ASKING.has(word);
}

/** Whether a word after "how" asks for a figure. */
export function isMeasure(word: string): boolean {
  return MEASURES.has(word);
}
