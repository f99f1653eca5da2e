/**
 * Words that mean the same, or so nearly that a sentence with one answers a question with another.
 * Made by hand; they count almost as much as the word itself.
 */
import { contentStems } from "./rankTexts.ts";

/** Each line has one meaning. A word may stand in several. */
const LINES = `
money, funds, funding, cash, finance, financing
fund, finance, pay, subsidize, sponsor, bankroll, invest
pay, remuneration, salary, wage, earnings
grant, subsidy
cost, price, expense
budget, finances
fine, fined, penalty
punish, penalize, sanction, punishment, penalty
jail, prison, imprisonment, imprisoned, gaol
illegal, unlawful, prohibited, forbidden, banned
forbid, prohibit, ban, outlaw
allow, permit, let, authorize
allowed, permitted, lawful, legal
permission, leave, authorization, permit, licence, license, consent
compulsory, mandatory, obligatory, required
must, required, require, obliged, oblige, obligation, duty
need, require, necessary
optional, voluntary
free, exempt, exempted, exemption, outside
law, act, statute, legislation
rule, regulation, norm
norm, standard
clause, provision, article
agreement, treaty, accord, pact
contract, agreement
company, firm, business, enterprise, corporation
industry, industrial
corporate, enterprise
factory, plant
shop, store
customer, client, consumer, buyer
worker, employee, staff, labourer, personnel
staff, personnel, employ, employee, person
job, employment, post
boss, head, chief, leader, director, chair
lead, head, direct, chair
minister, ministry
ministry, department
authority, agency, body
government, state
country, nation, state
national, domestic, homegrown, native
domestic, local, home
local, regional, municipal
abroad, overseas, foreign
foreign, overseas, imported, external
global, worldwide, international, world
region, province, district
provincial, regional
town, city, municipality
council, municipality
village, town
citizen, resident, inhabitant
people, person, individual
someone, person, anyone
individual, person, subject, citizen, people
member, participant
public, people
people, resident, citizen
court, tribunal
judge, court
judicial, court
police, officer
board, committee
officer, official
academic, scholar, researcher, scientist
academia, university, academic
scientist, researcher, scholar
university, college
research, study, science
scientific, research
paper, publication
invention, patent
student, pupil, learner
apprentice, trainee
school, classroom
teach, train, educate, instruct
learn, train, taught
trade, craft
skill, expertise, ability
expert, specialist, expertise
talent, skill, expertise
train, training, cultivate, cultivation
hospital, healthcare, health, clinic
medical, healthcare, health
doctor, physician
diagnosis, diagnostic, diagnose
farm, farming, agriculture, agricultural
farmer, farming, agriculture
harvest, yield, crop
chip, processor, semiconductor
microchip, chip, processor
computer, computing
software, program
algorithm, software
technology, tech, technological, technical
invent, innovate, innovation
novel, new, innovative
robot, robotics
machine, device
data, information
dataset, data
network, grid
image, vision, visual
picture, image
speech, language
own, possess, belong
property, ownership, own
independent, autonomous, sovereign
independence, autonomy, sovereignty, self
reliance, dependence, dependency
rely, depend
dependent, reliant, dependency
danger, risk, threat, hazard
dangerous, risky, hazardous
safe, secure
safety, security
protect, safeguard, guard, shield, protection
accident, crash, collision
harm, damage, injury
disruption, interruption, breakdown
restriction, limit, limitation, curb
worry, fear, concern, cautious, wary, caution, afraid
worried, cautious, concerned, wary, afraid
careful, cautious
goal, aim, objective, target, purpose, ambition
aim, intend, seek, pursue
intention, aim, purpose
reason, purpose, why
purpose, goal, aim
ambition, aspiration
priority, focus
focus, concentrate, emphasis, emphasize, stress
emphasis, stress, focus
stress, underline, emphasize, highlight
centre, core, heart
central, core, key
key, core, crucial, critical, essential
important, critical, key, crucial, essential, major
main, key, principal, core
advance, promote, further, foster
encourage, promote, foster
boost, increase, raise, strengthen, enhance
increase, rise, grow, growth, raise
strengthen, reinforce, bolster
better, improve, improved, advanced, enhance
improve, upgrade, enhance, better
improvement, upgrade
quality, standard
efficient, efficiency
effective, efficiency
fast, speed, quick, rapid
speed, velocity, fast, faster
accelerate, speed, hasten, quicken
slow, gradual
reduce, cut, lower, decrease, lessen, diminish
cut, reduction, reduce
shrink, decline, fall
stop, end, halt, cease
prevent, avert, avoid, stop
avoid, prevent, escape
begin, start, launch, commence
end, finish, terminate, expire
term, duration, period, tenure
office, term
long, duration, term, period
old, age, aged
age, old, years
year, annual, yearly
yearly, annual
monthly, month
weekly, week
daily, day
deadline, date, until
early, soon
later, after
future, next
phase, stage, step
step, stage, measure
number, amount, quantity
big, large, great
large, big, great, many
small, little, minor
many, numerous, multiple
several, multiple
lots, many, large, number
share, part, proportion
half, fifty
entire, whole
whole, entire, all
every, each
report, account
report, inform, notify, tell
tell, inform, notify, told
inform, notify, tell, information
know, inform, aware
announce, publish, proclaim
publish, publication
publish, issue, release
aware, awareness, sensitize
complain, complaint
complaint, grievance
appeal, objection
ask, request, demand, call
request, demand, apply
question, query, issue
answer, reply, respond
refuse, reject, decline, deny, refusal
turned, refuse, reject
reject, oppose, refuse
accept, approve, agree
approve, approval, accept
decide, decision, determine, rule, settle
choose, select, pick, elect, choice
elect, vote, choose, election
election, vote
candidate, nominee, proposal
propose, suggest, nominate, proposal, recommend
proposal, suggestion, recommendation
appoint, designate, name, nominate
appointment, nomination
hire, employ, recruit
fire, dismiss, sack, remove, oust
remove, dismiss, dismissal, removal
quit, resign, resignation
replace, substitute
deputy, substitute, stand
represent, representative
supervise, monitor, oversee, watch, oversight, supervision
watchdog, supervisory, supervisor
oversight, supervision, control
control, command, grip
check, inspect, audit, examine
audit, auditor, account, books
advise, counsel, advice, consult
consult, consultation, advice, meet
advice, consultation, guidance
help, assist, support, aid
support, back, backing, help
back, support, fund
meet, meeting, talk, confer, consult
talk, speak, discuss
speak, say, tell
say, state, declare
discuss, debate, debating
debate, discussion
cooperate, collaborate, coordinate, cooperation, collaboration, coordination, partnership, together
partner, ally, partnership
team, together, cooperate, joint
together, joint, jointly, common
joint, shared, common
unite, join, combine
combine, combination, mix
share, exchange, swap
swap, exchange
send, transmit, submit, forward
submit, transmit, file, hand
hand, submit, transmit
file, submit, lodge
receive, get, obtain
recipient, receive
gift, present, donation
present, gift
see, access, accessible, view
keep, retain, hold, store
store, keep, save
collect, gather
process, processing, handle
handle, treat, process, manage
manage, run, administer, management
run, operate
use, apply, employ, deploy, utilize
used, applied, application
apply, application, use
application, use
equip, fit
build, construct, make, produce
construct, building
make, produce, build, create, manufacture
produce, manufacture, production, make
manufacture, manufacturing, production
create, establish, form, found, set
set, establish, found
establish, found, create, launch, build, set
founder, establish
develop, development, build
expand, extend, grow, broaden, widen
growth, expansion
broaden, expand, widen
bring, lead, result
cause, lead, bring, result
result, outcome, effect, consequence
effect, impact, influence
influence, sway, say, power
affect, influence, impact
shape, form, mould
change, alter, transform, transformation
turn, transform, become, position
become, turn, elected, appointed
transform, change
modernize, modernization
integrate, integration, embed, incorporate, fusion
merge, fusion, integrate, consolidate
consolidate, unify, merge
unify, unite, consolidate
attract, draw, lure
come, attract, arrive
join, participate, participate
participate, part, involve, participation
involve, include
include, contain
part, component, element, member
component, element, part
foundation, basis, base, footing
basis, foundation, ground
base, basis, seat, located, headquarters
headquarters, seat, based
located, based, seat
backbone, core, pillar
framework, structure
structure, structured, organise
plan, scheme, programme
programme, program, course
course, program
project, initiative, scheme
initiative, project
measure, step, action
instrument, tool, means
tool, instrument, means
way, means, manner, method
method, way
means, instrument
rival, competitor
compete, competition, competitive, competitor
competitive, competitiveness
leader, leadership, lead
leadership, lead
win, gain
gain, get, benefit, profit
benefit, profit, gain, advantage
advantage, benefit
profit, benefit
useful, helpful
mean, signal, signify, imply
signal, mean, indicate
show, demonstrate, indicate, reflect, prove
prove, show, demonstrate, evidence
evidence, proof, sign
sign, indication, evidence
reflect, mirror, show
describe, call, name
call, name
called, name, nickname
nickname, name
define, definition, lay
ensure, guarantee, secure, sure
sure, ensure
guarantee, ensure
maintain, keep, preserve
preserve, keep, conserve
repair, mend, fix
clean, tidy
remain, stay
stay, remain, serve
serve, act
carry, continue
continue, proceed, carry
obey, comply, follow, adhere, stick
stick, comply, adhere, observe
comply, compliance, application, apply
stick, comply, apply, follow
violate, breach, break, infringe
breach, violation, infringement
break, breach, violate
offence, breach, crime
crime, offence, criminal
sell, trade, sale
buy, purchase, acquire
trade, commerce, commercial
commercial, business
import, imported
export, exported
supply, provide, deliver
provide, supply, give
loan, credit
credit, loan, creditworthiness
lender, loan, creditor, refuse
creditworthiness, credit
debt, loan
tax, levy
car, automobile, motor, vehicle
cars, traffic, motor
traffic, vehicles
vehicle, car, motor
bike, bicycle, cycle
cycling, bicycle, cycle, cyclist
cyclist, rider
rider, cyclist
lane, path, track
road, street
street, road
bridge, crossing
harbour, port
port, harbour
lamp, light, lighting
lit, lamp, light
light, lamp, lit
tree, trees
shade, shady
journey, trip, ride
trip, journey, ride
near, beside, next, close
outside, beside, before
beside, near, next
gate, entrance
banner, flag
flag, banner
helmet, headgear
wear, helmet
gear, equipment
equipment, gear, device
private, personal, nonpublic
personal, private
privacy, data
secret, confidential, confidentiality, secrecy
confidential, secret
oath, swear, sworn
swear, oath
written, writing
form, document
transparent, transparency
openness, transparency
scale, scalability, scalable
welfare, wellbeing
society, social
economy, economic
economic, economy
environment, environmental
war, conflict
conflict, clash
interest, interests
interested, interest
need, needs
isolate, isolation, isolated
isolation, seclusion
steady, constant
constant, continuous, steady
continuous, ongoing, constant
lasting, sustainable, term
sustainable, lasting
strict, severe, rigorous
formidable, strong, mighty
strong, robust, powerful
robust, strong, solid, sturdy
strength, capacity
capacity, ability, capability
able, capable, capability
`;

/** By stem, the stems of the words that mean the same. */
const SAME: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const same = new Map<string, Set<string>>();
  for (const line of LINES.trim().split("\n")) {
    const stems = contentStems(line);
    for (const stem of stems) {
      const own = same.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) own.add(other);
      same.set(stem, own);
    }
  }
  return same;
})();

const NONE: ReadonlySet<string> = new Set();

/** The stems of words that mean the same as one with this stem. */
export function stemsOfSynonyms(stem: string): ReadonlySet<string> {
  return SAME.get(stem) ?? NONE;
}
