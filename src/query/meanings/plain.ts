/** Words that mean the same, of all sorts: see `synonyms.ts`. */
export const PLAIN = `
money, funds, funding, cash, finance, financing
fund, finance, pay, subsidize, sponsor, bankroll, invest
fine, fined, penalty
punish, penalize, sanction, punishment, penalty
jail, prison, imprisonment, imprisoned, gaol
allowed, permitted, lawful, legal
permission, leave, authorization, permit, licence, license, consent
must, required, require, obliged, oblige, obligation, duty
need, require, necessary
free, exempt, exempted, exemption, outside
industry, industrial
corporate, enterprise
worker, employee, staff, labourer, personnel
staff, personnel, employ, employee, person
lead, head, direct, chair
minister, ministry
government, state
national, domestic, homegrown, native
domestic, local, home
local, regional, municipal
foreign, overseas, imported, external
global, worldwide, international, world
village, town
people, person, individual
someone, person, anyone
individual, person, subject, citizen, people
people, resident, citizen
judicial, court
police, officer
academia, university, academic
scientific, research
learn, train, taught
trade, craft
expert, specialist, expertise
talent, skill, expertise
train, training, cultivate, cultivation
hospital, healthcare, health, clinic
medical, healthcare, health
diagnosis, diagnostic, diagnose
farm, farming, agriculture, agricultural
farmer, farming, agriculture
technology, tech, technological, technical
invent, innovate, innovation
image, vision, visual
picture, image
property, ownership, own
independent, autonomous, sovereign
independence, autonomy, sovereignty, self
dependent, reliant, dependency
protect, safeguard, guard, shield, protection
harm, damage, injury
worry, fear, concern, cautious, wary, caution, afraid
aim, intend, seek, pursue
reason, purpose, why
focus, concentrate, emphasis, emphasize, stress
key, core, crucial, critical, essential
important, critical, key, crucial, essential, major
main, key, principal, core
boost, increase, raise, strengthen, enhance
increase, rise, grow, growth, raise
better, improve, improved, advanced, enhance
efficient, efficiency
effective, efficiency
fast, speed, quick, rapid
speed, velocity, fast, faster
accelerate, speed, hasten, quicken
slow, gradual
cut, reduction, reduce
end, finish, terminate, expire
term, duration, period, tenure
office, term
long, duration, term, period
old, age, aged
age, old, years
year, annual, yearly
daily, day
deadline, date, until
later, after
step, stage, measure
large, big, great, many
lots, many, large, number
half, fifty
every, each
tell, inform, notify, told
inform, notify, tell, information
know, inform, aware
publish, publication
aware, awareness, sensitize
complain, complaint
appeal, objection
ask, request, demand, call
request, demand, apply
question, query, issue
refuse, reject, decline, deny, refusal
turned, refuse, reject
reject, oppose, refuse
approve, approval, accept
decide, decision, determine, rule, settle
choose, select, pick, elect, choice
elect, vote, choose, election
candidate, nominee, proposal
propose, suggest, nominate, proposal, recommend
remove, dismiss, dismissal, removal
quit, resign, resignation
deputy, substitute, stand
represent, representative
supervise, monitor, oversee, watch, oversight, supervision
watchdog, supervisory, supervisor
oversight, supervision, control
audit, auditor, account, books
advise, counsel, advice, consult
consult, consultation, advice, meet
advice, consultation, guidance
support, back, backing, help
back, support, fund
meet, meeting, talk, confer, consult
talk, speak, discuss
speak, say, tell
discuss, debate, debating
cooperate, collaborate, coordinate, cooperation, collaboration, coordination, partnership, together
partner, ally, partnership
team, together, cooperate, joint
combine, combination, mix
send, transmit, submit, forward
submit, transmit, file, hand
hand, submit, transmit
recipient, receive
gift, present, donation
present, gift
see, access, accessible, view
process, processing, handle
manage, run, administer, management
used, applied, application
apply, application, use
construct, building
produce, manufacture, production, make
manufacture, manufacturing, production
create, establish, form, found, set
set, establish, found
establish, found, create, launch, build, set
founder, establish
develop, development, build
bring, lead, result
cause, lead, bring, result
influence, sway, say, power
change, alter, transform, transformation
turn, transform, become, position
become, turn, elected, appointed
modernize, modernization
integrate, integration, embed, incorporate, fusion
merge, fusion, integrate, consolidate
come, attract, arrive
participate, part, involve, participation
part, component, element, member
base, basis, seat, located, headquarters
headquarters, seat, based
located, based, seat
structure, structured, organise
programme, program, course
course, program
compete, competition, competitive, competitor
competitive, competitiveness
leader, leadership, lead
leadership, lead
gain, get, benefit, profit
prove, show, demonstrate, evidence
describe, call, name
called, name, nickname
define, definition, lay
ensure, guarantee, secure, sure
sure, ensure
clean, tidy
stay, remain, serve
serve, act
carry, continue
continue, proceed, carry
obey, comply, follow, adhere, stick
stick, comply, adhere, observe
comply, compliance, application, apply
stick, comply, apply, follow
offence, breach, crime
crime, offence, criminal
sell, trade, sale
trade, commerce, commercial
commercial, business
import, imported
export, exported
credit, loan, creditworthiness
lender, loan, creditor, refuse
creditworthiness, credit
car, automobile, motor, vehicle
cars, traffic, motor
vehicle, car, motor
cycling, bicycle, cycle, cyclist
lamp, light, lighting
lit, lamp, light
light, lamp, lit
tree, trees
shade, shady
near, beside, next, close
outside, beside, before
beside, near, next
wear, helmet
private, personal, nonpublic
privacy, data
secret, confidential, confidentiality, secrecy
oath, swear, sworn
swear, oath
written, writing
transparent, transparency
scale, scalability, scalable
environment, environmental
conflict, clash
interest, interests
interested, interest
need, needs
isolate, isolation, isolated
lasting, sustainable, term
able, capable, capability
turn down, refuse, reject, deny
go up, increase, rise, grow
go down, decrease, fall, reduce
carry on, continue
go on, continue
take part, participate
hand in, submit, file
hand over, submit, transmit, give
find out, learn, know
come into force, enter, apply, effect
come into effect, enter, apply, effect
take effect, apply, effect
take care of, protect
look after, protect
speed up, accelerate
slow down, slow
cut down, reduce
build up, establish, develop
make up, form, constitute
break the law, breach, violate, offence
get better, improve
go to jail, imprisonment
go to prison, imprisonment
offer more, expand
`;
