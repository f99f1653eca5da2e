/** Words that mean the same, of what changes, and what is done: see `synonyms.ts`. */
export const CHANGE = `
increase, raise, boost, grow, lift, step up, push up | more, rise, growth
rise, grow, increase, go up, climb, mount, soar | growth, more
grow, expand, increase, rise | growth
raise, increase, lift, put up, boost | higher
boost, strengthen, promote, stimulate, increase, lift, spur | support
strengthen, reinforce, bolster, fortify, shore up, consolidate | strong, stronger
reduce, cut, lower, decrease, lessen, diminish, bring down, cut down, minimize, limit, curb, shrink | reduction, less, fewer
decrease, fall, decline, drop, go down, shrink, lessen | less
decline, fall, drop, decrease, shrink | less
reduction, cut, decrease, fall, drop | reduce
improve, better, enhance, upgrade, make better, boost | improvement
improvement, enhancement, upgrade, betterment | improve, better
enhance, improve, strengthen, boost, raise | better
better, improve | good, best
worse, worsen | deteriorate, bad
worsen, deteriorate, get worse | worse
expand, extend, broaden, widen, enlarge, add to, grow | expansion
expansion, extension, enlargement, growth | expand
extend, prolong, lengthen, stretch, widen | extension
broaden, widen, expand | wider
add, include | additional, more
accelerate, speed up, hasten, quicken, expedite | faster
speed up, accelerate, hasten | faster
delay, postpone, put off, defer | late
change, alter, modify, transform, adapt, adjust, shift | transformation
transform, change, convert, remake, revolutionize, reshape | transformation
transformation, change, conversion, shift, transition | transform
transition, shift, change, move | transformation
adapt, adjust, tailor, modify, fit | adaptation
adjust, adapt | change
convert, turn into, change, transform
become, turn into, turn, get, grow | be
integrate, incorporate, embed, include, build in, merge, fuse, blend, bring into, weave into | integration
integration, incorporation, embedding, fusion, merger, inclusion | integrate
combine, merge, unite, join, mix, blend, fuse, pool | combination, together
combination, mix, mixture, blend, union | combine
fusion, merger, combination, blend, merging | fuse, integrate
merge, combine, unite, fuse, consolidate, join, amalgamate | merger
unify, unite, merge, combine, consolidate, bring together, pull together | unified, single
unified, single, united, common, joint | unify
consolidate, merge, unify, combine, unite, bring together, strengthen | consolidation
consolidation, merging, unification, merger, bringing together | consolidate, unify
bring together, unite, unify, combine, gather, merge, join | consolidation, together
divide, split, separate | division
separate, split, divide | apart
create, make, establish, build, found, set up, generate, form, bring into being | creation
creation, establishment, formation, founding, building | create
establish, found, set up, create, launch, start, institute | establishment
set up, establish, create, found, build | establishment
found, establish, set up, start | foundation
build, construct, erect, put up, create | building, construction
construction, building | build
launch, start, begin, introduce, initiate | new
begin, start, commence, launch | beginning
start, begin, commence, launch, open | beginning
beginning, start, outset, commencement | begin
end, finish, stop, conclude, terminate, cease, close | final
finish, complete, end, conclude | completion
complete, finish | completion
completion, finish, end | complete
stop, halt, cease, end, prevent | stoppage
continue, carry on, go on, keep on, proceed, persist, maintain, remain | continuous, still
keep, maintain, retain, preserve, hold, stay | remain
maintain, keep, preserve, uphold, sustain, retain | maintenance
preserve, conserve, keep, protect, maintain | preservation
remain, stay, continue, be left | still
open, inaugurate | start
close, shut | end
introduce, bring in, launch, start, establish | introduction
abolish, scrap, end, do away with, get rid of | repeal
replace, substitute, swap, take the place of | replacement
replacement, substitute, successor | replace
remove, take away, eliminate, delete, withdraw, get rid of | removal
destroy, ruin, wreck, demolish | destruction
damage, harm, hurt | injure, loss
harm, damage, hurt, injure | harmful
harmful, damaging, dangerous, detrimental | harm
protect, safeguard, guard, defend, shield, secure, keep safe, take care of, look after | protection
protection, safeguard, defence, shield, security | protect
guard against, protect, prevent, avoid, avert, shield, ward off, fend off | exposure, risk, cautious
safe, secure, protected | safety, security
safety, security | safe
secure, safe, protected, guaranteed | security
security, safety, protection | secure
danger, risk, threat, hazard, peril | dangerous
risk, danger, threat, hazard, exposure | risky
threat, danger, menace, risk | threaten
dangerous, hazardous, risky, unsafe | danger
prevent, stop, avert, avoid, forestall, head off, keep from | prevention
avoid, prevent, escape, evade, steer clear of | avoidance
ensure, guarantee, make sure, secure, see to it, assure | sure
guarantee, ensure, assure, promise, warrant | guarantee
promise, pledge, commit, undertake, vow | commitment
promote, foster, encourage, further, advance, support, boost | promotion
encourage, promote, foster, stimulate, urge, motivate, nudge | encouragement
foster, promote, nurture, encourage, cultivate | support
cultivate, nurture, foster, develop, train, grow | cultivation
cultivation, nurturing, fostering, development, training | cultivate
help, assist, aid, support | helpful
assist, help, support, aid | assistance
enable, allow, permit, let, make possible, empower | able
attract, draw, lure, appeal, bring in, pull | attractive
draw, attract, pull | attract
gain, obtain, get, win, acquire, earn | gain
get, obtain, receive, acquire, gain
obtain, get, acquire, procure, gain, receive
achieve, reach, attain, accomplish, realize, fulfil | achievement
reach, attain, achieve, arrive, get to | reach
achievement, success, accomplishment, feat | achieve
succeed, manage, prosper | success
success, achievement | succeed, successful
fail, miss, fall short | failure
failure, lapse, breakdown, non-compliance | fail
lose, forfeit | loss
loss, damage, deprivation | lose
win, gain | victory
solve, resolve, settle, fix | solution
problem, difficulty, trouble, issue, challenge, obstacle | solve
challenge, difficulty, problem, test | difficult
obstacle, barrier, hurdle, hindrance, impediment | block
barrier, obstacle, hurdle | block
solution, remedy, answer, fix | solve
lead to, bring about, cause, result in, give rise to, produce | result
cause, bring about, lead to, trigger, provoke | reason
result, outcome, effect, consequence, upshot, product | lead
outcome, result, effect, end product | lead
consequence, result, effect, outcome | follow
effect, impact, influence, consequence, result | affect
affect, influence, impact, touch, concern, hit | effect
drive, propel, push, power, spur, fuel | driver, force
driving force, engine, motor, driver | drive
engine, motor, driving force | drive
turn into, become, transform, convert
position, place, put, situate | make
make into, turn into, position, transform
`;
