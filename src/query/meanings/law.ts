/** Words that mean the same, of law and justice: see `synonyms.ts`. */
export const LAW = `
law, act, statute, legislation, bill, decree | legal, rule, regulation
regulation, rule, law, ordinance, directive, order, norm | regulate
regulate, govern, control, restrict, rule | regulation, rule, law
rule, norm, standard, regulation, provision, requirement | must, law
act, statute, law | legislation, section
legal, lawful, legitimate, licit | law, permitted
illegal, unlawful, illicit, forbidden, prohibited, banned, against the law, outlawed | offence, crime, law
clause, provision, article, section, paragraph, subsection, stipulation
constitution, constitutional | law, basic
right, entitlement, claim, privilege | entitled, law
entitle, qualify, authorize, empower | right, entitled, eligible
eligible, entitled, qualified | qualify, right
obligation, duty, requirement, commitment, liability | must, shall, obliged
require, demand, oblige, compel, force, necessitate, need | requirement, must
compulsory, mandatory, obligatory, required, binding | must, require
voluntary, optional, discretionary | choose, free
forbid, prohibit, ban, bar, outlaw, disallow | prohibition, illegal, must
ban, prohibition, bar, embargo, moratorium | forbid, prohibit
allow, permit, let, authorize, enable | permission, may, lawful
permission, consent, authorization, authorisation, approval, leave, clearance, permit, go-ahead | allow, permit
licence, license, permit, authorization, certificate, registration | licensed, permission, holder
license, authorize, permit, certify, accredit | licence
consent, agree, approve, permission, agreement | willing
approve, endorse, ratify, sign off, clear, accept, green light | approval, consent
approval, ratification, endorsement, consent, assent | approve
reject, refuse, deny, decline, turn down, veto, dismiss | refusal, rejection
refusal, rejection, denial | refuse
exempt, excuse, free, release | exemption, exception
exemption, exception, waiver, dispensation | exempt, except
exception, exemption, carve-out | except, unless
apply, cover, concern, extend, pertain, hold | application, applicable
applicable, relevant, valid | apply
scope, reach, range, extent, coverage | apply, cover
enforce, police, implement | enforcement, comply
enforcement, policing | enforce
comply, obey, adhere, follow, abide, observe, conform, stick to | compliance
compliance, adherence, observance, conformity | comply, obey
break, violate, breach, infringe, contravene, flout, disobey, break the law | breach, offence, violation
breach, violation, infringement, contravention, failure, non-compliance | break, fail
offence, offense, crime, misdemeanour, felony | guilty, criminal, convict
crime, offence | criminal, illegal
criminal, offender, lawbreaker, culprit | crime, offence, convict
guilty, convicted, liable | offence, conviction, commit
convict, sentence, condemn | conviction, guilty
conviction, sentence | convict, guilty
punish, penalize, sanction, fine, discipline | punishment, penalty
punishment, penalty, sanction, sentence, consequence, fine | punish, conviction
penalty, fine, sanction, punishment | offence, pay
fine, penalty | pay, money, punish, conviction, level, summary
prison, jail, gaol, imprisonment, custody, detention | imprisoned, sentence
imprison, jail, lock up, detain, incarcerate, go to jail, go to prison, go to gaol | imprisonment, prison
arrest, detain, seize, apprehend | custody, police
detain, hold prisoner, lock up | detention, custody
court, tribunal, judge, judiciary, bench | judicial, justice, trial
judge, magistrate, justice, sheriff | court, decide
judicial, legal | court, judge
trial, hearing, proceedings, prosecution, lawsuit, case | court
sue, take to court, bring proceedings, litigate, bring a claim | proceedings, court, claim
prosecute, charge, indict, try | prosecution, proceedings, offence
lawyer, solicitor, attorney, barrister, counsel, advocate | legal
appeal, challenge, contest, object | tribunal, decision, against
complain, object, protest, grumble | complaint
complaint, grievance, objection, protest | complain, appeal
evidence, proof, testimony | prove, show
witness, testify | evidence
claim, demand, application, request | right
compensate, reimburse, indemnify, make good, refund, repay, make amends | compensation, damage, loss
compensation, damages, reimbursement, redress, refund, indemnity | compensate, loss
liable, responsible, answerable | liability
liability, responsibility | liable
contract, agreement, deal | party, sign
agreement, deal, treaty, accord, pact, contract, settlement, convention, arrangement | agree
treaty, convention, accord, pact, agreement | international
amend, change, revise, modify, alter | amendment
amendment, change, revision, modification | amend
repeal, revoke, abolish, cancel, scrap, rescind, withdraw, annul | revocation, end
revoke, cancel, withdraw, rescind, take away, strip | revocation, licence
suspend, pause, halt, interrupt, freeze | suspension
come into force, take effect, come into effect, enter into force, commence, start, apply | commencement, force, effect
commencement, start, beginning, entry into force | commence, begin
in force, valid, effective, binding | effect
expire, run out, lapse, end, cease | expiry, valid
valid, in force, effective, good | validity
void, invalid, null, ineffective | effect
definition, meaning, interpretation | define, mean
define, determine, lay down, set out, specify, stipulate, set down | definition, mean
mean, signify, denote, stand for, refer to | meaning, definition
specify, prescribe, state, set out, lay down, determine, fix, set | specified
prescribe, specify, lay down, order, dictate | prescribed, regulation
notice, notification, warning, announcement, letter | notify, inform, serve
notify, inform, tell, report, alert, let know, give notice | notification, notice
inspect, check, examine, investigate, audit, look into | inspection, inspector
inspection, check, examination, audit, investigation | inspect, inspector
inspector, auditor, examiner, investigator | inspect
investigate, examine, look into, probe, inquire, explore | investigation, inquiry
investigation, inquiry, probe, enquiry | investigate
search, raid | enter, warrant, premises
enter, go into, set foot in, access | entry, premises, warrant
warrant, order, writ | court, authorize
seize, confiscate, impound, take away, forfeit, remove | seizure
premises, building, property, place, site | house, land
obstruct, hinder, block, impede, get in the way, prevent, hamper | obstruction
hinder, impede, hamper, obstruct, prevent, block | barrier
false, untrue, misleading, wrong, fake | lie
misleading, deceptive, false | mislead, deceive
fraud, deception, swindle, scam | deceive, false
knowingly, intentionally, deliberately, wilfully, on purpose, recklessly | intent
intentional, deliberate, wilful, on purpose | intend
negligent, careless, reckless | negligence
reasonable, sensible, fair, appropriate | excuse
defence, excuse, justification | reasonable, prove
excuse, justification, pretext, reason | reasonable
register, registry, record, roll, list | registered, registration
registration, enrolment | register
apply, request, ask for, seek | application, applicant
application, request, bid, claim | apply, applicant
applicant, candidate, claimant | apply, application
submit, file, lodge, hand in, present, send in, put in | application
grant, award, give, issue, bestow, confer | licence
renew, extend, prolong | renewal, expire
renewal, extension | renew
condition, requirement, stipulation, proviso, term, precondition, prerequisite | subject
keep to, stick to, abide by, comply, follow, obey
oath, affirmation | swear, solemn
swear, take an oath, affirm | oath
confidential, secret, private | confidentiality, disclose
secrecy, confidentiality | secret, confidential
disclose, reveal, divulge, make public, make known, release | disclosure
disclosure, publication, revelation, release | disclose
privacy, private life | private, personal, data
private, personal, own, individual | privacy
vote, ballot | election, elect, majority
majority, most | vote, half
quorum | meeting, member
unanimous, unanimously | all, agree
copyright, patent, trademark | intellectual, property
ownership, property, possession, title | own, owner
own, possess, hold, have, belong | owner, ownership, property
owner, proprietor, landlord, holder | own
tenant, renter, lessee | rent, lease, landlord
rent, lease, hire, let | tenant
inherit, inheritance | heir
marriage, wedding | marry, spouse
spouse, husband, wife, partner | married
parent, mother, father, guardian | child, family
guardian, carer | parent, child, responsible
child, kid, minor, youngster, juvenile, boy, girl | young, parent
young, youth, juvenile, junior | child, age
adult, grown-up | age
old, elderly, aged, senior | age, older, pension
age, birthday | old, young, year
copyright, authorship | author, copy, intellectual
patent, invention | inventor, intellectual
enforceable, binding, actionable | enforce, right, court, law
take to court, sue, go to court, bring a case | enforceable, enforce, right
prisoner, inmate, convict, detainee | prison, sentencing, parole
sentencing, parole, probation, bail | court, criminal
police, law enforcement, cop, officer | criminal, enforcement
fraud, scam, swindle, con, deceit | deceive, cheat, impersonation
deceive, mislead, trick, fool, dupe, cheat | deception, fraud
impersonate, pose as, pretend | impersonation, fraud
due date, time limit, deadline, by when | day, within, until
repeal, scrap, revoke, abolish, undo, withdraw | end
override, overrule, supersede, trump | precedence, effect
loophole, gap, way around | exempt, exception
whistleblower, informant | report, disclose
definition, meaning | mean, define
define, mean | definition, term
bans, prohibitions, blocks, restrictions
`;
