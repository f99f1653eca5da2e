/** Words that mean the same, of how things are, how much and when: see `synonyms.ts`. */
export const QUALITY = `
trust, confidence, faith | trust
doubt, uncertainty | unsure
certain, sure | certainty
uncertain, unsure, unclear | uncertainty
clear, plain, obvious | clarity
responsible, sensible | responsibility
benefit, good, interest, welfare | useful
interest, benefit, concern, stake | interested
public welfare, common good, public good, public interest, ordinary people | people, society, social
ordinary, everyday, common, normal, usual | people
common, ordinary, shared, usual
traditional, conventional, classic, established, old | tradition
conventional, traditional, usual
usual, normal, common, typical
special, particular, specific | especially
specific, particular, certain | special
certain, particular, specified
general, overall, broad | whole
overall, total, general, whole, comprehensive | all
comprehensive, complete, full, overall, all-round, broad | whole
complete, full, whole, total, entire
whole, entire, complete, full, all | total
entire, whole, complete, all
total, whole, sum, overall | add
full, complete, whole
part, piece, portion, component, element, section, share, bit | whole
component, part, element, constituent, ingredient
element, part, component, factor
integral, essential, inherent | part
share, part, portion, proportion, percentage | divide
majority, most | half
half, fifty percent | part
quarter, fourth | part
number, amount, quantity, figure | count
amount, quantity, sum, number
level, degree, amount, rate | high
rate, pace, level
range, variety, spectrum | various
various, different, several, many, diverse
several, some, many, multiple, various
many, numerous, multiple, lots of, plenty of | several
multiple, several, many, numerous
few, not many, little | small
big, large, great, huge, major, sizeable | size
large, big, great, huge
huge, enormous, massive, vast | big
heavily, strongly, massively, greatly | heavy, much
small, little, minor, tiny | size
size, extent, scale, dimension | big
scale, size, extent, scope | scalable
scalability, scaling, growth potential | scale
high, tall | height
low, small | lower
long, lengthy, extended | length
short, brief | shorten
near, close, nearby, adjacent | beside
far, distant, remote | distance
wide, broad | width
deep, profound | depth
strong, powerful, robust, mighty, formidable, tough, potent | strength
robust, strong, sturdy, solid, resilient | strength
formidable, strong, powerful, impressive, daunting | rival
powerful, strong, mighty, influential | power
strength, power, force, capacity | strong
force, strength, power | compel
weak, feeble, fragile | weakness
weakness, weak point, shortcoming, flaw | weak
strict, stringent, rigorous, severe, tight, tough, harsh | strictly
tight, strict, close | tightly
severe, harsh, strict, serious | severity
steady, constant, continuous, stable, regular | steadily
constant, continuous, steady | always
continuous, constant, steady, ongoing, uninterrupted | continue
ongoing, continuing, current | continue
stable, steady | stability
stability, steadiness, balance | stable
lasting, durable, long-term, permanent, enduring, sustainable | last
permanent, lasting, indefinite | always
temporary, provisional, short-term, interim | time
long-term, lasting, long-run, far-reaching | long, sustained, future
future, coming, next, upcoming | later
next, coming, following, upcoming, future | later
following, next, subsequent | after
previous, earlier, former, prior, past | before
past, former, history | earlier
early, soon | first
late, delayed, overdue | delay
stage, phase, step, period | next
phase, stage, step, period | next
period, time, term, stretch, span, duration
time, period, moment, date
date, day, time | when
day, date
year, annual | twelve
annual, yearly, each year | year
month, monthly
week, weekly
deadline, time limit, due date, last date, cut-off date | until, period
always, constantly, continually
often, frequently, regularly | frequent
rarely, seldom | infrequent
once, one time
again, anew, repeatedly | repeat
first, initial, original, foremost | begin
last, final, latest | end
final, last, ultimate | end
current, present, existing, today | now
existing, current, present
fair, just, equitable | fairness
unfair, unjust | fair
equal, same, alike | equality
equality, fairness, parity | equal
same, identical, equal, alike
different, other, various, distinct | differ
difference, distinction, gap | differ
similar, alike, like, comparable | similarity
compare, contrast | comparison
dual, double, twofold, two-pronged, two-track | two, both
double, twofold, twice | two
balance, reconcile, square, weigh | both, dual
selective, choosy, limited, chosen, picky | select
simple, easy, plain | simplicity
easy, simple, effortless | ease
difficult, hard, tough | difficulty
complex, complicated | complexity
practical, hands-on, real, useful | practice
real, actual, true, genuine | reality
true, right, correct | truth
possible, feasible, potential | possibility
impossible, unfeasible | possible
able, capable | ability
capable, able | capability
ability, capacity, capability, power, skill | able
capacity, ability, capability, potential | able
potential, possible, capacity
useful, helpful, handy, valuable, good for | use
good, beneficial, positive | benefit
bad, poor, negative, harmful | worse
suitable, fit, appropriate, proper, right | suit
appropriate, suitable, proper, fitting, right
fit, suitable, proper | suit
`;
