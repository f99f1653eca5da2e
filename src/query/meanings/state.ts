/** Words that mean the same, of the state and its offices: see `synonyms.ts`. */
export const STATE = `
government, administration, cabinet, executive, authorities, regime | state, ministry, minister, official, public, governing
state, public, governmental | government, national, authorities, country
minister, secretary | ministry, government, cabinet, department, head
ministry, department | minister, government, authority
authority, agency, regulator, body, watchdog, office, commission | authorities, official, public
institution, body, organization, organisation, establishment, entity
body, organ, board, council, committee, panel, commission | institution, authority, member
council, assembly | councillor
municipality, town, city, borough | municipal, urban
county, district, region, province, territory, area | regional, provincial, local
regional, provincial, territorial | region, province, district, area, local
local, municipal, communal, neighbourhood | town, city, council, community
village, settlement, hamlet | rural, town, parish
capital, seat | city, government
parliament, legislature, assembly, house, congress, senate | bill, member, vote, lawmaker
lawmaker, legislator, parliamentarian, deputy, mp | parliament, member
nation, country, state, land | national, people
national, nationwide, domestic, countrywide | country, state
home, domestic, internal, homegrown, homemade, native, indigenous, inland | local, national, own
citizen, national, resident, inhabitant | people, public, population
people, population, public, citizens, society, community | person, inhabitant, resident, human, everyone
resident, inhabitant, local, dweller, neighbour | people, citizen, house
leader, head, chief, boss, chair, chairman, chairperson, president, director | lead, manager, senior
head, chief, leader, boss, chair, director, president, manager, principal | lead, top
chair, chairman, chairwoman, chairperson, preside | president, head, meeting, board
official, officer, functionary, civil servant, public servant, clerk | authority, government, staff
staff, personnel, workforce, employee, worker | employ, team, office
member, participant, representative, delegate | belong, board, committee, part
representative, delegate, agent, spokesperson, envoy | represent, member
president, head, chairperson | lead
mayor | town
king, queen, monarch, crown, sovereign, majesty | royal, state
election, poll, ballot, vote | elect, voter, candidate, choose
elect, vote, choose, pick, select | election
appoint, nominate, name, designate, select, choose, pick, install | appointment, appointee
appointment, nomination, selection, designation | appoint, choose
dismiss, remove, sack, fire, oust, discharge | dismissal, removal, end, office
resign, quit, step down, stand down, leave | resignation, office
office, post, position, function, mandate | term, appointment, role
term, tenure, period | office, year, duration
policy, strategy, approach, course, line | plan, government, programme, measure
strategy, plan, policy, roadmap, blueprint, approach | strategic, goal
plan, scheme, programme, program, project, blueprint | planning, strategy, policy, intend
programme, program, scheme, project, initiative
project, scheme, venture, undertaking, initiative | plan
initiative, effort, measure, campaign, drive, programme, undertaking, step, move | action
measure, step, action, means, instrument, tool, intervention, provision | initiative, policy
instrument, tool, means, mechanism, lever, measure, device | use
framework, structure, system, architecture, scaffold | guide, basis, rule
system, regime, arrangement, structure, scheme, network
guideline, guidance, guide, direction, recommendation | framework, advise, principle
guide, steer, direct, lead, shape, govern, orient | guidance, framework, direction
direction, course, orientation, path, line, steer, heading | guide, strategic
reform, overhaul, restructure, change, revise | new, amendment, modernize
implement, execute, carry out, put into practice, enforce, apply, realize, perform, deliver, fulfil | implementation, practice, execution
implementation, execution, delivery, enforcement, realization, application | implement, practice
coordinate, harmonize, align, synchronize, orchestrate | coordination, together, joint, cooperate
coordination, alignment, harmonization | coordinate, together, cooperate, joint
cooperation, collaboration, partnership, teamwork, coordination, alliance | together, joint, cooperate, partner
cooperate, collaborate, team up, work together, join forces, pull together | cooperation, collaboration, coordination, partnership, joint, together
together, jointly, joint, common, shared, collective, mutual | cooperation, coordination
ally, partner, friend | alliance, partnership
partner, associate, collaborator | partnership, together, joint
supervise, oversee, monitor, watch, inspect, police, scrutinize | supervision, oversight, supervisor, watchdog
supervision, oversight, surveillance, monitoring, inspection, scrutiny, watch | supervise, control
keep an eye on, keep watch over, watch over, keep tabs on, check up on, supervise, oversee, monitor | oversight, supervision
control, command, grip, hold, mastery, rein, dominance | power, manage, authority, steer
power, authority, competence, say | control, right, strength
have a say, have a voice, influence, participate | consult, decide, shape
influence, sway, impact, effect, clout, say, leverage | shape, affect, power
sovereignty, independence, autonomy, self-rule, self-determination | sovereign, independent, autonomous
independent, autonomous, free, self-governing, separate | independence, autonomy, impartial, instruct
independence, autonomy, self-reliance, self-sufficiency, sovereignty | independent, rely, own
self-reliance, self-sufficiency, independence, autarky | own, domestic, independent, reliance
security, defence, defense, safety, protection | secure, protect, military
military, army, armed forces, troops, soldier | defence, war
war, conflict, fighting, hostilities | military, peace
peace, ceasefire, truce | war
diplomacy, diplomatic | foreign, embassy, relation
border, frontier, boundary | national, country, customs
public service | service, government
bureaucracy, red tape, paperwork | administrative, burden, form
administrative, bureaucratic | administration, office
transparency, openness, clarity | open, transparent, public, accountable, disclose
accountable, answerable, responsible, liable | accountability, responsibility
responsible, in charge, accountable | responsibility, duty, task
responsibility, duty, task, job, remit, role, obligation | responsible
task, duty, job, function, assignment, responsibility, mission | perform, role
mission, purpose, task, goal | aim
role, part, function | task
corruption, bribery, graft | bribe, fraud
bribe, backhander | corruption, gift
lobby, pressure group, interest group | influence
stakeholder, interested party | consult
consult, ask for advice, confer, discuss, sound out, hear | consultation, advice, opinion, view
consultation, hearing, dialogue, discussion | consult, public, opinion
advise, counsel, recommend | advice, adviser, guidance
advice, counsel, recommendation, guidance, tip | advise, consult
adviser, advisor, consultant, counsellor, counsel | advise, advice
participate, take part, join, engage, be involved | participation, participant, involve
participation, involvement, engagement | participate
involve, include, engage, bring in | participation
support, back, endorse, favour, favor | backing, help, promote
support, backing, help, assistance, aid | assist, sponsor
state-backed, government-backed, state-funded, government-funded, public | state, government, support, fund
oppose, resist, fight, object | opposition, against
opponent, critic, adversary, enemy, rival | oppose
rival, competitor, contender, challenger, adversary | compete, competition
white house, oval office, presidential | president, executive
pentagon | defense, defence, military
congress, capitol | parliament, legislation
treasury, exchequer, finance ministry | money, finance
department, agency, ministry, bureau | federal, government
civil service, public sector, federal workforce | government, agency, employee
federal, national, central | government, state
government department, government agency, government office, agency | department, federal
spokesman, spokeswoman, spokesperson | represent
set up, create, establish, found, launch, start | establishment
task force, working group, committee, taskforce, panel | group, member
summit, conference, meeting, forum | meet
treaty, pact, agreement, convention, accord | international, sign
write, draft, author, draw up, pen, compose | issue, develop, adopt
master plan, grand plan, overall plan, overarching plan | plan, framework, guide, strategy
follow from, flow from, derive from, stem from, rest on | guide, framework, basis
ordinary people, common people, man in the street, everyday people | public, social, welfare, people
`;
