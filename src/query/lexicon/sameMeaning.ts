/**
 * English words that mean the same, or nearly, where a text speaks of policy. A codebook that has one
 * of the words before the bar is asked by the others of the line, too; the codebook's own words come
 * before these. What is asked by those after the bar is answered, but where there is no answer, it is
 * not said that "none" is named: the word may have meant something else.
 */
/**
 * Verbs in the infinitive. Those before a bar may be a codebook's name or word for a relation. "…"
 * stands where the object may come in between: "keep … at bay".
 */
const VERBS = `
fund, finance, pay for, invest in, subsidize, sponsor, put money into, spend money on, bankroll, give money to, give money for, provide money for, provide funding for, bear the cost of, bear the costs of | spend on, give funds to, provide funds for, give funding to, meet the cost of, meet the costs of, cover the cost of, cover the costs of, pump money into, pour money into, plow money into, channel money into, inject money into, channel funds into, commit money to, set aside money for, earmark money for, put up money for, put up the money for, supply money for, give grants to, award grants to, grant money to, give financial support to, foot the bill for, pick up the bill for, pick up the tab for, underwrite, back, pay, be the funder of, be the backer of, be the sponsor of, be the source of money for, be behind
issue, publish, adopt, enact, pass, release | write, draft, draw up, announce, bring out, put out, author, promulgate, decree, proclaim, sign, put forward, come up with, come out with, unveil, present, lay down, agree on, vote for, approve, put together, compile, make, produce, set up, establish, introduce, launch, work out, devise, formulate, be the author of, be the writer of, be the issuer of, be behind, be the source of
establish, found, set up, create, institute, launch | put in place, start, start up, bring into being, bring into existence, introduce, open, call into being, initiate, form, be the founder of, be the creator of, be behind
develop, build, make, produce, manufacture, construct | design, work on, engineer, erect, put up, fabricate, turn out, lay, lay out, create, assemble, come up with, turn to, do work on, do research on, do research in, research, be active in, carry out research on, engage in, specialize in, supply, bring out, lead in, lead efforts to produce, be the maker of, be the builder of, be the developer of, be the producer of, be the manufacturer of, be behind, be at work on, be busy with, be busy on, expand, extend, expand programs in, expand work in
train, teach, educate | school, instruct, turn out, produce, coach, qualify, prepare, form, bring up, bring forth, raise, skill, give training to, pass on skills to, be the trainer of, be the teacher of
be trained by, be taught by, be educated by | learn at, learn from, learn with, study at, study with, graduate from, come out of, come from, be trained at, be trained in, be taught at, be educated at, be schooled at
attract, draw, appeal to | draw in, bring in, lure, woo, pull in, bring to the country, tempt, entice, win over, be attractive to, be attractive for, recruit
pursue, aim at, aim for, seek, strive for | emphasize, stress, underline, highlight, want, work toward, work towards, target, aspire to, place emphasis on, put emphasis on, put the emphasis on, achieve, reach, attain, accomplish, try to achieve, try to reach, try to attain, want to achieve, want to reach, want to attain, hope to achieve, hope to reach, hope for, hope to attain, hope to accomplish, aim to achieve, aim to reach, aim to accomplish, set out to achieve, set out to accomplish, intend to achieve, plan to achieve, wish to achieve, wish for, go after, be out for, be out to achieve, be committed to, commit to, set store by, attach importance to, insist on, push for, press for, campaign for, long for, look for, be keen on, have as its goal, have as its aim, care about, set as a goal, set as an aim, strive to achieve, strive to reach, seek to achieve, seek to reach, hope to see, want to see
advance, promote, strengthen, bring about, improve, further | support, contribute to, lead to, help, boost, increase, raise, ensure, enable, foster, enhance, reinforce, result in, give rise to, make possible, facilitate, stimulate, spur, push forward, serve, speed up, accelerate, upgrade, sustain, bring, bring forward, cause, achieve, accomplish, produce, drive, fuel, favor, encourage, benefit, be good for, make better, do for, help to achieve, help to bring about, help achieve, help with, make for, pave the way for, lay the foundation for, lay the foundations for, provide a foundation for, allow for, allow, provide for, provide, secure, guarantee, assure, yield, deliver, create, generate, move forward, push, be conducive to, be instrumental in, amount to, translate into, cultivate, nurture, grow, expand, extend, widen, deepen, be responsible for
be advanced by, be promoted by, be improved by, be strengthened by | benefit from, profit from, gain from, result from, come from, stem from, be due to, be thanks to, be owed to, be the result of, be a result of, be the outcome of, depend on, rest on, be driven by, rise thanks to, improve thanks to, be helped by, be achieved by, be achieved through, be brought about by, owe to, grow out of, arise from
guard against, prevent, protect against, avert, mitigate, protect from | avoid, reduce, tackle, counter, combat, fight, fight against, curb, stop, ward off, lower, lessen, defend against, safeguard against, head off, forestall, shield from, shield against, keep … at bay, keep … away, keep … out, keep off, hold … off, fend off, stave off, keep … in check, hold in check, rein in, minimize, limit, contain, cut, cut down, cut down on, bring down, diminish, decrease, do something about, do away with, put an end to, put a stop to, end, eliminate, remove, get rid of, get away from, escape, escape from, steer clear of, insure against, arm against, hedge against, worry about, be worried about, be wary of, be cautious about, be careful about, be afraid of, fear, be concerned about, be on guard against, be on its guard against, be on their guard against, beware of, look out for, take precautions against, make safe from, be safe from, be protected from, be protected against, become less exposed to, be less exposed to, reduce exposure to, avoid exposure to, reduce its exposure to, reduce the danger of, reduce the risk of, lower the risk of, cut the risk of, punish, penalize, be a penalty for, be a punishment for, sanction
control, keep control of, have control over | hold control over, exercise control over, keep … under control, keep … under its control, keep … under their control, bring under control, bring under its control, be in control of, be in charge of, have a grip on, keep a grip on, have a hold on, have a hold over, keep hold of, keep a hold on, have power over, have authority over, have a say over, hold sway over, dominate, command, hold on to, hold onto, keep in its own hands, keep in its grip, keep … in its hands, hold in its hands, have in its hands, manage, own, possess
oversee, supervise, monitor, watch over | audit, inspect, keep an eye on, keep watch over, keep watch on, keep a watch on, keep tabs on, be in charge of, check, check on, check up on, control, look over, watch, police, scrutinize, examine, review, be the supervisor of, have oversight of, have oversight over, exercise oversight over, exercise supervision over, be responsible for supervising, be responsible for overseeing, be responsible for the supervision of, keep … in line, look after, see to it that, make sure of, hold to account
be supervised by, be overseen by, be monitored by | answer to, be answerable to, be accountable to, be under the supervision of, be under the oversight of, be subject to the supervision of, report to
regulate, govern, set rules for, lay down rules for | restrict, make rules for, set the rules for, set rules on, lay down the rules for, make the rules for, make rules about, have rules for, limit, control, determine, define, decide, discipline, legislate on, legislate for, apply to, concern, be the rule for, be the law for, be the law on, say how to handle, contain rules on, contain rules for, contain rules about, deal with, lay down how, settle, impose limits on, put limits on, set limits to, set limits on, set limits for, set conditions for, keep within limits, slow down, slow
implement, carry out, execute, put into practice | put … into effect, put … into practice, put … into action, give effect to, translate into practice, rest on, be based on, be founded on, realize, apply, enact, put to work, make … happen, make … work, deliver, deliver on, accomplish, fulfil, perform, administer, turn … into reality, bring to life, be the backbone of, form the backbone of, be responsible for carrying out, be responsible for implementing, underpin, be behind
require, need, depend on, rely on, call for | demand, presuppose, necessitate, hinge on, be dependent on, be reliant on, make necessary, mandate, prescribe, oblige, want, rest on, be based on, build on, hang on, take, be impossible without, be unthinkable without, cannot do without, can not do without, not do without, insist on, order, provide for, stipulate, specify, ask for
be required by, be needed by, be called for by | be compulsory under, be compulsory in, be mandatory under, be obligatory under, be necessary under, be needed for, be necessary for, be required for, be required under, be required in, be prescribed by, be prescribed under, be a condition for, be a condition of, be a precondition for, be a precondition of, be a prerequisite for, be a prerequisite of, be indispensable for, be indispensable to, be essential for, be essential to, be vital for, be vital to, be compulsory, be mandatory, be obligatory, be demanded by, be demanded under, be prescribed in, be a must under, be a must
call for, ask for, demand | want, request, press for, push for, campaign for, plead for, insist on, urge, lobby for, appeal for, wish for, like to have, like to see, like to get, want to have, want to see, want to get, hope for, long for, seek, be asking for, be in favor of
prioritize, focus on, concentrate on, give priority to | put … first, favor, center on, treat … as a priority, set … as a priority, see as a priority, make a priority of, make … a priority, give precedence to, single out, pick, pick out, choose, select, put at the top of its list, place at the center, care most about, stress, emphasize, place emphasis on, put weight on, lay weight on, put the focus on, put its focus on, place the focus on, be focused on, be concentrated on, zero in on, rank first, give first place to, treat as most important, name as a priority
cover, extend to, apply rules to | address, integrate into, bring into, introduce into, bring to, introduce in, reach, take in, deal with, affect, concern, be aimed at, be meant for, target
coordinate with, work with, work together with, collaborate with, cooperate with, partner with | team up with, join forces with, be a partner of, be the partner of, be partners with, be in partnership with, liaise with, join hands with, act with, act together with, act jointly with, pull together with, consult with, meet with, meet, talk to, talk with, confer with, be allied with, ally with, ally itself with, side with, exchange ideas with, exchange know how with, share knowledge with, share experience with, share with, swap with, exchange with, swap know how with, swap ideas with, work alongside, work side by side with, coordinate, hold talks with, sit down with, deal with, engage with, link up with, be in touch with, be in contact with, keep in touch with, stay in touch with, interact with, reach out to
belong to, be part of, be a member of, be a component of | be contained in, be included in, sit on, form part of, be one of, fall under, come under, be a branch of, be an element of, be a type of, be a kind of, count as, take part in, participate in, join, be made part of, be a piece of, make up, be represented on, have a seat on
include, contain, comprise | consist of, be made up of, be composed of, encompass, embrace, hold, have in it, have as a part, have as a member, have as parts, have as members, involve, take in, combine, be formed by, be made of
guide, steer, direct | serve as the framework for, shape, set the direction of, set the course for, give direction to, provide the framework for, provide a framework for, be the framework for, be the framework of, be the guide for, be the guide to, point the way for, lead, inform, frame, chart the course of, chart the course for, be the basis of, be the basis for, be behind, underlie, influence, inspire
be applied to, be used in, be applied in, apply to | be integrated in, go into, be used for, be deployed in, be integrated with, be integrated into, be put to use in, be put to use for, be employed in, be employed for, be built into, be found in, be at work in, be useful in, be useful for, be helpful in, be good for, be of use in, be of use for, be of use to, be meant for, be made for, be designed for, be optimized for, be tailored to, be suited to, be suited for, be intended for, be in use in, be introduced in, be introduced into, be brought into, be brought to, be installed in, support, serve, help, help with, help in, assist, assist with, assist in, play a role in, play a part in, go into, come into, power, run
take up, use | apply, employ, deploy, make use of, be equipped with, rely on, work with, adopt, put to use, utilize, benefit from, profit from, be fitted with, be supported by, be helped by, gain from, draw on, run on, depend on, feature, contain, be based on, be trained on
indicate, show, signal, demonstrate | mean, reflect, point to, be a sign of, be the sign of, be signs of, be evidence of, be evidence for, be proof of, be proof for, suggest, prove, reveal, testify to, bear witness to, tell of, speak of, speak for, be an indication of, be indications of, be a measure of, be an indicator of, mirror, imply, confirm, illustrate, express, stand for, be a token of, give evidence of
bring together, bring … together, unite | join, gather, assemble, convene, connect, link, tie … together, get … together, get … around one table, combine, put … in touch, pair, include, involve, encourage to cooperate, bring to the table, bring … to one table, bring … to the same table, bring … around one table, bring … around a table, bring … to the table, bring … closer together, encourage coordination between, be a meeting place for, be a meeting place of, be a forum for
amend, revise, modify | change, update, alter, adapt, rewrite, reform
forbid, prohibit, ban | outlaw, rule out, disallow, bar, veto, not allow, make illegal, make it illegal to, exclude, block, shut out, stop, limit, restrict
permit, allow, authorize, license, accredit, approve | give leave to, give permission to, give permission for, give a license to, give licenses to, grant a license to, grant licenses to, give the green light to, give the go ahead to, give the go ahead for, certify, recognize, admit, let, sign off, sign off on, clear, empower, entitle
appoint, nominate, designate | name, give office to, give the office to, install, put … in office, swear in, pick, choose, select, hire, engage, employ, take on, make, recruit, put in charge, have, set up, install in office, call into office
elect, vote for, vote in | choose, pick, select, vote, put … into office, return, decide on, determine
nominate, propose, put forward | suggest, recommend, name, present, come up with, put … forward, put … up
dismiss, remove, remove from office | fire, sack, oust, depose, recall, throw … out, throw … out of office, kick … out, get rid of, unseat, strip of office, take … out of office, put out of office, relieve … of duty, discharge, let … go, force … out, turn out, remove … from office, push … out, drive from office, end the term of, revoke the appointment of
advise, counsel, give advice to | assist, consult, help, support, guide, give counsel to, give guidance to, offer advice to, offer guidance to, be an adviser to, be an advisor to, be the adviser of, be the advisor of, provide advice to, brief, be there for, be at hand for, answer the questions of, answer questions of, answer questions from, be a contact for, be the contact for
be advised by, be counseled by | turn to, go to, get advice from, seek advice from, ask advice of, ask for advice, consult, ask, contact, get help from, take advice from, receive advice from, get counsel from, approach, apply to, rely on
inform, report to, notify, tell | let … know, brief, give notice to, send word to, brief about, alert, warn, keep … informed, keep … up to date, keep posted, update, make known to, pass information to, give information to, send a report to, send reports to, submit a report to, submit reports to, hand a report to, present a report to, report, account to, give an account to, communicate with, write to, send to, hand over to, pass on to, turn in to, announce to, disclose to, be accountable to, answer to
be informed by, be notified by, be told by | hear from, get word from, learn from, receive reports from, get reports from, get a report from, receive a report from, receive information from, get information from, be told about, receive, get, be sent, be given, be handed
decide on, rule on, settle | decide, decide about, determine, have the last word on, have the final say on, have the final say over, have the last word about, have a say on, judge, adjudicate, adjudicate on, pass judgement on, resolve, make the decision on, make decisions on, take decisions on, take the decision on, have the decision on, have the decision about, be in charge of, be responsible for, hear, try, deal with, handle, agree on
follow, observe, keep track of | track, monitor, watch, keep an eye on, keep up with, keep abreast of, keep tabs on, keep … in view, stay on top of, pay attention to, look at, take note of, study, examine
lead, head, chair | be at the head of, be the head of, run, manage, be in charge of, preside over, direct, be the leader of, be the chair of, be the boss of, command
affect, influence | have an effect on, have effects on, impact, have an impact on, have an influence on, bear on, shape, change, touch, hit, make a difference to, do to, weigh on
oppose, resist | reject, object to, be against, stand against, disagree with, be opposed to, speak out against, protest against, fight, fight against, criticize
protect, safeguard | defend, shield, secure, preserve, guard, keep … safe, look after
collect, gather | store, record, gather up, take, amass, accumulate
share, exchange, transfer | pass on, hand over, disclose, swap, give, send, trade, transmit
sell, trade | market, deal in, offer, put up for sale
buy, purchase, procure | acquire, order, obtain
own, possess | have, hold, be the owner of, be the owners of
punish, fine, sanction, penalize | impose fines on, impose a fine on, impose penalties on, be a penalty for, be the penalty for, threaten with, threaten
compete with, rival | be a rival of, be a competitor of, be in competition with, vie with, challenge
be funded by, be financed by | get money from, receive money from, get funding from, receive funding from, get funds from, receive funds from, get its money from, get their money from, get support from, live on, live off, live from, be paid by, be paid out of, be paid from, be paid through, depend on, be on the payroll of, have its money from, come from
be regulated by, be governed by | be subject to, fall under, come under, be bound by, have to obey, obey, be limited by, be covered by, have to comply with, comply with, have to follow
be issued by, be published by, be adopted by | come from, be the work of, originate from, originate with, be a product of, stem from
be developed by, be built by, be made by, be produced by | come from, be the work of, be a product of, be in the hands of, originate from, originate with, be a specialty of
`;

/** Nouns in the singular, with their plurals where these are not regular. */
const NOUNS = `
actor, player, party, body, stakeholder, organization, organisation, entity, institution, participant
company, firm, business, corporation, enterprise, manufacturer, producer, maker
government, government body, public body, authority, agency, department, public authority, ministry, state body, state institution, public institution, office, council
law, act, statute, rule, regulation, piece of legislation, legal act, norm
policy, strategy
plan, programme, program
instrument, means, tool, measure, scheme, programme, program, mechanism, lever
sector, field, area, domain, branch, line of business, branch of industry
industry, branch of industry
goal, aim, objective, target, ambition, purpose, intention
outcome, result, effect, consequence, benefit, advantage
risk, danger, threat, harm, hazard, peril
country, nation, foreign country, other country, partner country
person, individual, citizen
people, human
technology, technique
infrastructure, facility, structure
equipment, gear, device, item of equipment, kit
research body, research institution, academic institution
group, association
`;

/** Irregular past forms of the verbs above. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  arise: ["arose", "arisen"],
  bear: ["bore", "borne"],
  become: ["became"],
  bring: ["brought"],
  build: ["built"],
  buy: ["bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut"],
  deal: ["dealt"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  fight: ["fought"],
  forbid: ["forbade", "forbidden"],
  get: ["got", "gotten"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  have: ["had"],
  hear: ["heard"],
  hit: ["hit"],
  hold: ["held"],
  keep: ["kept"],
  lay: ["laid"],
  lead: ["led"],
  learn: ["learned", "learnt"],
  let: ["let"],
  make: ["made"],
  mean: ["meant"],
  meet: ["met"],
  oversee: ["oversaw", "overseen"],
  pay: ["paid"],
  put: ["put"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  see: ["saw", "seen"],
  seek: ["sought"],
  sell: ["sold"],
  send: ["sent"],
  set: ["set"],
  shut: ["shut"],
  show: ["showed", "shown"],
  sit: ["sat"],
  speak: ["spoke", "spoken"],
  spend: ["spent"],
  stand: ["stood"],
  take: ["took", "taken"],
  strive: ["strove", "striven"],
  teach: ["taught"],
  tell: ["told"],
  think: ["thought"],
  throw: ["threw", "thrown"],
  understand: ["understood"],
  win: ["won"],
  withstand: ["withstood"],
  write: ["wrote", "written"],
};

interface Line {
  /** By these a codebook's relation is recognised. */
  readonly telling: readonly string[];
  readonly all: readonly string[];
}

const lines = (text: string): readonly Line[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [telling = "", others = ""] = line.split(" | ");
      const split = (list: string) => list.split(", ").filter((word) => word !== "");
      return { telling: split(telling), all: [...split(telling), ...split(others)] };
    });

/** Read from the text when they are first asked for: whoever never asks needs none of it. */
const tables: { verbs?: readonly Line[]; nouns?: readonly Line[] } = {};
const verbLines = () => {
  tables.verbs ??= lines(VERBS);
  return tables.verbs;
};
const nounLines = () => {
  tables.nouns ??= lines(NOUNS);
  return tables.nouns;
};

/** The verbs that mean the same as one in the infinitive, or nearly, without it; none for most. */
export function sameVerbs(infinitive: string): readonly string[] {
  return others(verbLines(), infinitive);
}

/** Whether a verb means only nearly the same as another that it is found by. */
export function isNearVerb(infinitive: string, verb: string): boolean {
  const own = verbLines().filter(({ telling }) => telling.includes(infinitive));
  return own.length > 0 && !own.some(({ telling }) => telling.includes(verb));
}

/** Phrases of several words, each with the plain verbs that mean it: "keep an eye on" with "supervise". */
export function verbIdioms(): readonly (readonly [idiom: string, verbs: readonly string[]])[] {
  return verbLines().flatMap(({ telling, all }) => {
    const verbs = telling.filter((verb) => !verb.includes(" "));
    const idioms = all.filter((text) => /^(?!be )\S+ [^…]+$/u.test(text));
    return idioms.map((idiom) => [idiom, verbs] as const);
  });
}

/** The nouns that mean the same as one in the singular, without it. */
export function sameNouns(singular: string): readonly string[] {
  return others(nounLines(), singular);
}

function others(table: readonly Line[], word: string): readonly string[] {
  const own = table.filter(({ telling }) => telling.includes(word));
  return [...new Set(own.flatMap(({ all }) => all))].filter((other) => other !== word);
}

const INFINITIVES: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR).flatMap(([infinitive, pasts]) =>
    pasts.map((past) => [past, infinitive] as const),
  ),
);

/** The infinitive of an irregular past form of a verb above: "built" → "build"; else the word itself. */
export function withoutPast(word: string): string {
  return INFINITIVES.get(word) ?? word;
}

/** The irregular past forms of a verb above; empty for a regular one. */
export function irregularPasts(infinitive: string): readonly string[] {
  return IRREGULAR[infinitive] ?? [];
}
