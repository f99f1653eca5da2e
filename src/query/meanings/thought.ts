/** Words that mean the same, of aims, reasons and what is thought or said: see `synonyms.ts`. */
export const THOUGHT = `
goal, aim, objective, target, purpose, ambition, end | achieve
aim, goal, objective, purpose, target, intention | aim
aim, intend, seek, strive, want | goal
purpose, aim, goal, reason, point, intention, function, end | for
ambition, aspiration, goal, dream, desire, hope | ambitious
intend, aim, want | intention, plan
intention, aim, purpose | intend, plan
want, wish, desire, seek, ask for, call for, demand, would like, would like to have
seek, want, try, look for, pursue | aim
wish, want, desire, hope | like
hope, expect, wish | hope
expect, anticipate, await, hope | expectation
reason, cause, ground, motive, why | because
motive, reason, motivation | why
basis, foundation, ground, footing, base | based
foundation, basis, base, groundwork, bedrock, ground | found
base, basis, foundation
backbone, core, mainstay, pillar, spine, heart, foundation | basis, main
core, heart, centre, center, central, key, main | focus, essential
centre, center, core, middle, heart | central
central, key, core, main | centre
cornerstone, foundation stone, pillar, keystone, linchpin, mainstay, key part | basis, central
pillar, column, mainstay, cornerstone | support
key, crucial, vital, critical, essential, important, central, main | core
important, crucial, key, vital, significant, major, essential | importance, matter
essential, vital, crucial, necessary, indispensable, critical, key | need
critical, crucial, vital, key, essential, important
vital, crucial, essential, critical, key, important
main, chief, principal, major, primary, key, leading | core
major, big, main, large, important
importance, significance, weight | important
priority, focus, top concern, main concern, precedence | prioritize, important
prioritize, put first, focus on, single out, favour | priority
focus, concentrate, centre, emphasis, attention | prioritize
focus, emphasis, priority, concentration, attention
concentrate, focus | concentration
emphasize, stress, underline, highlight, accentuate, put emphasis on | emphasis
stress, emphasize, underline, highlight | emphasis
emphasis, stress, focus, weight | emphasize
attention, notice, focus | care
matter, count, be important | important
count, matter | number
need, require, want, call for | necessary
need, requirement, necessity, demand | require
necessary, needed, required, essential | need
necessity, need, requirement | necessary
think, believe, consider, regard, hold | opinion
believe, think, hold | belief
consider, regard, view, see, treat, look upon | consideration
view, opinion, belief, attitude, stance, position | see
opinion, view, belief, judgment | think
attitude, stance, position, view, approach
know, understand, be aware | knowledge
understand, grasp, comprehend | understanding
aware, conscious, informed | awareness
decide, determine, resolve, settle, choose, rule | decision
decision, ruling, determination, judgment, resolution | decide
choose, pick, select, opt | choice
choice, option, selection, alternative | choose
option, choice, alternative | choose
alternative, option, substitute | other
propose, suggest, put forward, recommend | proposal
proposal, suggestion, plan, recommendation | propose
suggest, propose, recommend, imply | suggestion
recommend, advise, suggest | recommendation
agree, consent, concur, accept | agreement
disagree, differ, object | dispute
dispute, disagreement, conflict, quarrel, row | settle
discuss, debate, talk about | discussion
discussion, debate, talk | discuss
speak, talk, say | speech
say, state, declare, announce, tell | statement
tell, inform, say, let know
ask, request, inquire | question
request, ask for, demand, apply for | application
demand, call for, require, ask for, insist, want, claim
answer, reply, respond, response | question
explain, clarify, set out, account for | explanation
explanation, reason, account | explain
describe, depict, portray, characterize | description
description, account | describe
call, name, term, dub, label | name
name, call | title
title, name, heading
mention, name, refer, cite | reference
report, account, statement, record | tell
report, inform, notify, tell, state | report
announce, declare, proclaim, make known, publish | announcement
show, demonstrate, prove, indicate, reveal, reflect, signal, point to | sign
demonstrate, show, prove, exhibit, display | demonstration
prove, show, demonstrate, establish, confirm | proof
reflect, mirror, show, express | reflection
reveal, show, disclose | expose
indicate, show, signal, suggest, point to | indication
signal, sign, indicate, mean, show | indication
sign, signal, indication, mark, evidence | show
proof, evidence, sign | prove
mean, signify, imply, signal | meaning
imply, mean, suggest | implication
example, instance, case | such
feature, characteristic, trait, property | typical
quality, standard, grade | good
quality control, quality assurance | check, inspect, product
cautious, careful, wary, guarded, prudent, worried, concerned, afraid | caution, fear
careful, cautious, wary | care
wary, cautious, careful, suspicious | caution
worry, fear, concern, be afraid | worried
worried, concerned, afraid, anxious, wary, cautious | worry
fear, worry, dread, anxiety, concern | afraid
afraid, scared, fearful, worried | fear
concern, worry, fear, anxiety | concerned
`;
