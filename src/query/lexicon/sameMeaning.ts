/**
 * English words that mean the same where a text speaks of policy. A codebook that has one word of a
 * line is asked by the others, too; the codebook's own words come before these. Words that only
 * come near are not here ("enforces" for "implements"): a wrong answer is worse than none.
 */

/** Verbs in the infinitive. Those before a bar may be a codebook's name or word for a relation. */
const VERBS = `
fund, finance, pay for, invest in, subsidize, sponsor | put money into, spend money on, bankroll, give money to, give money for, provide money for, provide funding for, give funding to, bear the cost of, bear the costs of, meet the cost of, pump money into, pour money into, provide funds for, give grants to
issue, publish, adopt, enact, pass, release | write, draft, draw up, announce, bring out, put out, author, promulgate, decree, proclaim, sign
establish, found, set up, create, institute, launch | put in place, start, start up, bring into being, introduce
develop, build, make, produce, manufacture, construct | design, work on, engineer, erect, put up, fabricate, turn out
train, teach, educate | school, instruct, turn out, produce
attract, draw, appeal to | draw in, bring in, lure, woo
pursue, aim at, aim for, seek, strive for | emphasize, stress, underline, highlight, want, work toward, work towards, target, aspire to, place emphasis on, put emphasis on, put the emphasis on, try to achieve, try to reach, want to achieve, want to reach, hope to achieve, hope for, aim to achieve, set out to achieve
advance, promote, strengthen, bring about, improve, further | support, contribute to, lead to, help, boost, increase, raise, ensure, enable, foster, enhance, reinforce, result in, give rise to, make possible, facilitate, stimulate, spur, push forward, serve, speed up, accelerate, upgrade, sustain
guard against, prevent, protect against, avert, mitigate, protect from | avoid, reduce, tackle, counter, combat, fight, fight against, curb, stop, ward off, lower, lessen, defend against, safeguard against, head off, forestall, shield from, shield against
control, keep control of, have control over | hold control over, exercise control over, keep under control, keep under its control, keep under their control, bring under control, bring under its control, be in control of
oversee, supervise, monitor, watch over | audit, inspect, keep an eye on, keep watch over, be in charge of
regulate, govern, set rules for, lay down rules for | restrict, make rules for, set the rules for, lay down the rules for, make the rules for
implement, carry out, execute, put into practice | put into effect, put into action, give effect to, translate into practice, rest on, be based on, be founded on
require, need, depend on, rely on, call for | demand, presuppose, necessitate, hinge on, be dependent on, be reliant on, make necessary, mandate
prioritize, focus on, concentrate on, give priority to | put first, favor, center on, treat as a priority, set as a priority
cover, extend to, apply rules to | address
coordinate with, work with, work together with, collaborate with, cooperate with, partner with | team up with, join forces with, be a partner of, be in partnership with, liaise with, join hands with
belong to, be part of, be a member of, be a component of | be contained in, be included in, sit on, form part of, be one of
include, contain, comprise | consist of, be made up of, be composed of, encompass
guide, steer, direct | serve as the framework for, shape, set the direction of, set the course for, give direction to, provide the framework for
be applied to, be used in, be applied in, apply to | be used for, be deployed in, be integrated with, be integrated into, be put to use in, be employed in
indicate, show, signal, demonstrate | mean, reflect, point to, be a sign of, be evidence of, be proof of, suggest
bring together, unite | join, gather, assemble, convene
amend, revise, modify | change, update
forbid, prohibit, ban | outlaw
permit, allow, authorize | license
appoint, nominate | designate
lead, head, chair | be at the head of, run, manage
affect, influence | have an effect on, impact, have an influence on, bear on
oppose, resist | reject, object to, be against
protect, safeguard | defend, shield
be funded by, be financed by | get money from, receive money from, get funding from, receive funding from
be regulated by, be governed by | be subject to, fall under
`;

/** Nouns in the singular, with their plurals where these are not regular. */
const NOUNS = `
actor, player, party, body, stakeholder, organization, organisation, entity
company, firm, business, corporation, enterprise
government, government body, public body, authority, agency, department, public authority
law, act, statute, rule, regulation, piece of legislation
instrument, means, tool, measure, scheme, programme, program, mechanism
sector, field, area, domain
goal, aim, objective, target, ambition
risk, danger, threat, harm, hazard, peril
country, nation, foreign country, other country, partner country
person, individual
technology
infrastructure, facility
`;

/** Irregular past forms of the verbs above. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  bear: ["bore", "borne"],
  bring: ["brought"],
  build: ["built"],
  draw: ["drew", "drawn"],
  fight: ["fought"],
  forbid: ["forbade", "forbidden"],
  give: ["gave", "given"],
  have: ["had"],
  hold: ["held"],
  keep: ["kept"],
  lay: ["laid"],
  lead: ["led"],
  make: ["made"],
  mean: ["meant"],
  meet: ["met"],
  oversee: ["oversaw", "overseen"],
  pay: ["paid"],
  put: ["put"],
  run: ["ran", "run"],
  seek: ["sought"],
  set: ["set"],
  show: ["showed", "shown"],
  sit: ["sat"],
  spend: ["spent"],
  strive: ["strove", "striven"],
  teach: ["taught"],
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

const VERB_LINES = lines(VERBS);
const NOUN_LINES = lines(NOUNS);

/** The verbs that mean the same as one in the infinitive, without it; none for most. */
export function sameVerbs(infinitive: string): readonly string[] {
  return others(VERB_LINES, infinitive);
}

/** The nouns that mean the same as one in the singular, without it. */
export function sameNouns(singular: string): readonly string[] {
  return others(NOUN_LINES, singular);
}

function others(table: readonly Line[], word: string): readonly string[] {
  const line = table.find(({ telling }) => telling.includes(word));
  return line ? line.all.filter((other) => other !== word) : [];
}

/** The irregular past forms of a verb above; empty for a regular one. */
export function irregularPasts(infinitive: string): readonly string[] {
  return IRREGULAR[infinitive] ?? [];
}
