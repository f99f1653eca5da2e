/**
 * Words by which plain people speak of what a policy says in others. They only help to find statements,
 * which are shown with their own words; what they find is never said to be an answer.
 */
import { contentStems } from "./rankTexts.ts";

/** Each line is about one thing. A word may stand in several. */
const LINES = `
money, fund, funding, finance, invest, investment, budget, spend, pay, cost, price, grant, subsidy, bill, euro, dollar, cash, capital, expense
salary, pay, wage, remuneration, earnings, income, allowance
fine, penalty, sanction, punishment, punish, penalize, offence
jail, prison, imprisonment, imprisoned, custody, sentence, detention
crime, offence, criminal, illegal, punishable
speed, fast, slow, limit, km, mph, kilometre
car, vehicle, traffic, motor, driver, drive, automobile
bike, bicycle, cycle, cycling, cyclist, rider
lane, path, route, road, street, way
light, lamp, lighting
old, age, aged, year
long, term, duration, period, year, month, day, week
early, late, deadline, date, year, day, month, until, begin, start
big, large, size, number, share, percent
money, resource
academic, scholar, researcher, scientist, scientific, professor, academia, university, research
student, pupil, apprentice, trainee, learner
school, education, teach, train, training, learn, talent, skill, class
worker, employee, staff, personnel, workforce, labour, job, employment, engineer, expert
expert, specialist, engineer, expertise
rival, competitor, competition, compete, competitive, competitiveness
company, firm, business, enterprise, corporation, industry, corporate, industrial, commercial
government, state, authority, public, ministry, agency, official, administration
town, city, municipality, municipal, local, council, mayor
region, province, provincial, regional, district, state, local
country, nation, national, state
abroad, foreign, international, overseas, global, world, worldwide, border
import, imported, foreign
homegrown, domestic, national, local, own
citizen, person, people, resident, individual, public, subject, consumer, inhabitant
customer, consumer, client, user, buyer
law, act, statute, rule, regulation, regulatory, legal, legislation, legally
rule, law, regulation, norm, standard
compulsory, mandatory, obligatory, required, require, must, oblige, duty
allowed, permitted, permit, allow, may, lawful, authorize, approve
forbidden, prohibited, forbid, ban, prohibit, illegal, unlawful
independent, independence, autonomous, autonomy, reliant, sovereignty, self
dependence, dependency, dependent, rely, reliance, depend
danger, risk, threat, hazard, harm, exposure, unsafe
safe, safety, secure, security, protect, protection
crash, accident, collision, injury
worry, worried, fear, concern, afraid, cautious, anxious, wary
aim, goal, objective, target, purpose, ambition, focus, priority, intend
result, outcome, effect, consequence, impact, achieve, achievement
reason, because, why, purpose
plan, strategy, programme, policy, framework, initiative
proposal, propose, suggest, nominate, recommend
choose, elect, select, appoint, pick, vote, nominate, election
sack, fire, dismiss, remove, dismissal, removal, oust, office
quit, resign, end, leave, office
boss, head, leader, lead, chair, president, director, commissioner
role, task, duty, responsibility, responsible, function, job
watchdog, supervise, supervision, supervisory, oversight, monitor, authority, inspect
complain, complaint, appeal, grievance
report, inform, notify, notification, tell, announce, information
advise, advice, counsel, consult, consultation
help, support, assist, assistance, aid, benefit
gift, present, donation
court, judge, tribunal, judicial, trial
hospital, health, healthcare, medical, medicine, doctor, patient, diagnosis, diagnostic, clinic
farm, farming, farmer, agriculture, agricultural, crop, yield, harvest
factory, manufacture, manufacturing, production, plant, industrial
shop, trade, retail, store
chip, processor, semiconductor, hardware
computer, computing, software, digital, technology
machine, robot, robotics, automated, automation
tech, technology, technological
invention, patent, innovation, innovative, invent
paper, publication, article, publish
data, information, dataset, record
private, personal, privacy
image, vision, visual, camera
language, speech, text
member, belong, part, join, include, participant
partner, cooperate, cooperation, collaborate, collaboration, partnership, together, joint, alliance, coordinate, coordination
joint, together, common, shared
share, exchange, swap, transfer
meet, meeting, talk, consult, coordinate
start, begin, launch, establish, found, open
stop, prevent, avoid, end, ban, forbid
grow, growth, expand, increase, rise, boost
shrink, reduce, decrease, cut, lower, fall
better, improve, improvement, enhance, upgrade, quality
clean, green, environment, environmental, climate, sustainable
energy, power, electricity
house, home, housing, flat, rent
tree, plant, forest, shade
water, river, sea, canal, harbour, coast
sell, sale, commercial, trade, market
buy, purchase, procurement
many, large, number
deputy, representative, substitute
bring, attract, draw, come
say, call, name, write
`;

/** By stem, the stems of the words of its lines. */
const ALIKE: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const alike = new Map<string, Set<string>>();
  for (const line of LINES.trim().split("\n")) {
    const stems = contentStems(line);
    for (const stem of stems) {
      const own = alike.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) own.add(other);
      alike.set(stem, own);
    }
  }
  return alike;
})();

/** The stems of words that speak of the same things as one with this stem. */
export function stemsAlike(stem: string): ReadonlySet<string> {
  return ALIKE.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
