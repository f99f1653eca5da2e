// Questions put to an atlas as the panel "Ask" puts them, timed in Node with the modules of either
// state. In JavaScript, since it is loaded beside the modules of a state that has other types.

/** Questions that both states understand, by what they ask; N and M are names of nodes. */
export const UNDERSTOOD = [
  ["of one node", "what does N fund?"],
  ["by relation", "who works with N?"],
  ["by kind", "actors that fund sectors"],
  ["by type", "companies that lead funds"],
  ["in two steps", "actors that fund instruments that affect goals"],
  ["with none", "laws that no actor leads"],
  ["in a pillar", "anything that affects goals in Chapter 2"],
  ["of all links", "anything that affects anything"],
  ["without an answer", "N leads M"],
];

/** Questions that only ours understands, or answers by statements. */
export const OURS_ALONE = [
  ["as typed", "Who has been funding N?"],
  ["two conditions", "Which sectors are funded by actors and led by companies?"],
  ["but not", "Which goals are affected by laws but not by instruments?"],
  ["not understood", "Who supervises N?"],
  ["of common words", "What does the record say about the national energy council of the valley?"],
  ["why", "Why does N put money into the shoreline?"],
  ["yes or no", "Is N allowed to sell power abroad?"],
  ["in other words", "Which bodies hand out cash for work at the harbour and on the shore?"],
  ["of names' words", "How many offices and councils of coasts and islands have a budget?"],
];

const ROUNDS = 5;
/** Each question is put about this many nodes in turn. */
const NODES = 6;

/** Milliseconds for each sort of question: the median after a round to warm up. */
export function timeAsk({ nodes }, put, sorts) {
  const named = nodes.filter(({ name }) => !/\b(and|of)\b/u.test(name));
  const nameAt = (index) => named[(index * 37) % named.length].name;
  return sorts.map(([name, question]) => {
    const times = [];
    for (let index = 0; index < (ROUNDS + 1) * NODES; index += 1) {
      const text = question.replace(/\b[NM]\b/gu, (letter) =>
        nameAt(letter === "N" ? index : index + 500),
      );
      const start = performance.now();
      put(text);
      if (index >= NODES) times.push(performance.now() - start);
    }
    return { name, ms: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] };
  });
}
