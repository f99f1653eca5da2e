/** Words that mean the same, of what one does in general: see `synonyms.ts`. */
export const DOING = `
ready, prepared | prepare
prepare, get ready, plan | preparation
try, attempt, seek, endeavour, strive | effort
effort, attempt, endeavour, work, undertaking | try
attempt, try, effort
action, step, measure, act, move | act
act, behave, do, perform | action
perform, carry out, do, execute | performance
behaviour, conduct | behave
conduct, behaviour, carry out | behave
method, way, technique, manner, procedure, approach | how
way, method, manner, means | how
procedure, process, method | step
process, procedure, operation | step
operate, run, work, function | operation
operation, running, working, activity | operate, operational
operational, running, working | operate
activity, action, operation, work | active
manage, run, administer, direct, handle | management
management, administration, running | manage
handle, deal with, manage, treat, process
organize, arrange, run, set up | organization
arrange, organize, plan | arrangement
arrangement, agreement, plan, setup | arrange
structure, framework, organization, setup | structured
structured, organized, orderly, ordered, systematic | structure
list, enumerate | list
include, contain, comprise, cover, embrace, count among | inclusion
contain, include, hold, comprise | content
consist, comprise, be made up of | part
exclude, leave out, rule out, omit | exclusion
except, apart from, other than | exception
only, solely, exclusively, just | sole
contribute, add, give, help | contribution
contribution, input, share | contribute
provide, give, supply, offer, deliver | provision
give, provide, grant, hand | gift
offer, provide, give | offer
take, seize, grab | take
bring, carry, take
carry, bring, transport, bear
hold, keep, have, possess
put, place, set, lay
place, spot, location, site | where
location, place, site, position, spot | where
site, place, location
position, place, location | where
situated, located, based | where
based, located, headquartered | base
headquarters, head office, seat | based
serve, function, act as, work as | service
service, provision | serve
meet, gather, come together | meeting
meeting, gathering, session, conference | meet
join, enter, become member | member
leave, depart, go, quit
come, arrive | arrival
go, move, travel
follow, pursue, obey, observe
pursue, follow, seek, chase | pursuit
visit, call on, go to | visitor
see, look at, view, notice | sight
look at, examine, consider, study
look after, take care of, care for, protect, maintain
care, attention, look after | careful
address, tackle, deal with, handle | approach
tackle, deal with, address, fight | handle
fight, combat, battle, struggle | against
fulfil, meet, satisfy, carry out | fulfilment
satisfy, meet, fulfil | satisfaction
exceed, surpass, go beyond, be more than | more, excess
exceeding, more than, above, over | exceed
align, harmonize, match, fit, bring into line | alignment
reconcile, square, harmonize, balance | both
shape, form, mould, influence, determine | shaping
form, shape, make, constitute | form
reserve, keep, save
display, show, exhibit | sign
exhibit, display, show | exhibition
advertise, promote, market, publicize | advertisement
advertisement, ad, advert, commercial | advertise
aware, know
wear, put on, have on | clothing
label, mark, tag | mark
mark, sign, label, stamp | mark
copy, duplicate, reproduce | copy
original, first, authentic
document, paper, file, record | written
paper, document
form, document, sheet
written, in writing, on paper | write
write, draft, compose, draw up, author | author
draft, write, draw up, prepare
author, writer | write
`;
