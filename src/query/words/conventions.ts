/**
 * Ids by which ready-made questions know their parts in an atlas. The format leaves vocabularies
 * to their authors: where an atlas has no such kind or relation, the question is not asked.
 */
export const ACTOR = "actor";
export const GOAL = "goal";
export const INSTRUMENT = "instrument";
export const PURSUES = "pursues";
export const FUNDS = "funds";
export const IMPLEMENTS = "implements";
/** The type of goals that are to be avoided: nobody is missed who pursues them. */
export const RISK = "risk";
