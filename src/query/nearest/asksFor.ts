/** What a text asks for that no link says: an amount, a date, a reason, or a manner. */

const ASKS_FOR = [
  [
    "amount",
    /^\s*how (?!(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|must|may|might|has|have|had|come|the|about|exactly|well|\p{L}+ly)\b)\p{L}+ (?:is|are|was|were|do|does|did|can|could|will|would|should|shall|must|may|might|has|have|had)\b|\bhow (many|much|big|large|small|high|low|often|long|far|near|old|young|fast|slow|costly|expensive|cheap|wide|deep|heavy|strong|strict|severe)\b|\b(what|which)\b.{0,3}( is| are| was| were)?( the)? (\p{L}+ )?(number|amount|sum|share|percentage|proportion|price|costs?|budget|speed|limit|age|salary|wage|pay|grade|size|length|duration|term)\b/iu,
  ],
  [
    "date",
    /^\s*(by |since |until |from )?when\b|[,;]? and when\b|\b((by |since )?what (year|date|day|month)|which (year|date|day|month)|how soon|how late|since when|until when)\b/iu,
  ],
  ["reason", /\b(why|what for|how come|for what (reason|purpose)s?)\b/iu],
  ["manner", /\bhow\b/iu],
] as const;

export type AskedFor = (typeof ASKS_FOR)[number][0];

export function asksFor(text: string): AskedFor | undefined {
  return ASKS_FOR.find(([, pattern]) => pattern.test(text))?.[0];
}
