/** Words that mean the same, of technology and data: see `synonyms.ts`. */
export const TECH = `
technology, tech, technique, know-how | technological, technical, digital
technological, technical, tech, high-tech | technology
technical, technological | technology
digital, electronic, online, computerized | computer, internet
computer, machine, computing | digital, software
computing, computer, computation | processing
software, program, application, code, app | computer
hardware, device, equipment, chip, machine | computer
chip, microchip, semiconductor, processor | electronics
processor, chip, cpu, microchip | computing
semiconductor, chip, microchip | electronics
algorithm, software, model | compute
artificial intelligence, ai, machine intelligence | intelligent, smart
intelligent, smart, clever | intelligence
smart, intelligent, connected, automated | digital
machine learning, deep learning, ai | train, model, neural
deep learning, neural network, machine learning | ai
robot, robotics, automation, automaton | automatic, machine
automate, mechanize, robotize | automation, automatic
automatic, automated, autonomous, driverless, self-driving | automation
self-driving, driverless, autonomous | vehicle, car
autonomous, self-driving, driverless, independent, self-governing
device, machine, appliance, apparatus, gadget, equipment
equipment, gear, kit, apparatus, device | equip
equip, fit, furnish, provide | equipment
fitted, equipped | fit
machine, device, apparatus, engine
engine, motor, machine | drive
data, information, dataset, record | database
information, data, details, facts | inform
dataset, data, database
record, register, log, file | keep, data
database, register, dataset | data
collect, gather, compile, accumulate, obtain, assemble | collection
collection, gathering | collect
store, keep, save, retain, hold, archive | storage
storage, retention, keeping | store
process, handle, treat | processing
processing, handling, treatment | process, data
use, usage, application, utilization, employment | apply
use, apply, employ, utilize, deploy, make use of, put to use, exploit | application, user
user, customer, operator | use
deploy, roll out, use, introduce, install | deployment
apply, use, put to use | application
share, exchange, pass on, swap, disclose | sharing
transfer, move, transmit, pass on, send, hand over | transmission
send, transmit, transfer, forward, dispatch, ship | sender
receive, get, obtain, be given | recipient
exchange, swap, trade, share | transfer
data center, data centre, server farm, server | computing, data
network, grid, web, system | connect
internet, web, online, net | digital
online, web, internet, digital | electronic
connect, link, join, tie | connection
connection, link, tie, relation | connect
website, page, site | internet, online
phone, telephone, mobile | call
message, letter, mail, communication | send
communicate, talk, contact | communication
communication, contact, correspondence | communicate
hack, break into, attack | cyber, security
cyber, computer, digital | attack, security
infrastructure, facilities, installations, foundations, networks | infrastructural, build
facility, installation, plant, site, building
energy, power, electricity, fuel | electric
electricity, power, energy, current | electric
power, electricity, energy | supply
innovation, invention, novelty, breakthrough | innovate, innovative, new
innovate, invent, modernize | innovation, new
innovative, new, novel, inventive, pioneering | innovation
new, novel, fresh, modern, recent | emerging
emerging, new, nascent, upcoming | technology
modern, up-to-date, contemporary, advanced | modernize, new
modernize, upgrade, update, renew | modernization, modern
modernization, upgrading, renewal | modernize, modern
advanced, sophisticated, cutting-edge, state-of-the-art, high-end, leading | modern
upgrade, improve, modernize, enhance | better
develop, build, design, create, work on | development, developer
development, creation, building, design | develop
design, plan, devise, draw up | designer
optimize, tune, tailor, fine-tune, adapt | designed
precision, accuracy, exactness | precise, exact
accurate, exact, precise, correct | accuracy
predict, forecast, foresee, anticipate | prediction, predictive
prediction, forecast, outlook, projection | predict, predictive
analysis, analytics, examination, evaluation | analyse
analyse, analyze, examine, study, evaluate | analysis
test, trial, try out, check, examine | testing
measure, gauge, assess, count, quantify | measurement
assess, evaluate, appraise, judge, review, rate | assessment
assessment, evaluation, appraisal, review | assess
ecosystem, environment, system, network, landscape
platform, system, base
standard, norm, benchmark, specification | quality
standard-setting, standardization, standards, norms, rules | standard
set standards, lay down rules, shape rules | standard, norm, governance
satellite, space | orbit
source, origin, provenance | come
sourced, obtained, procured, bought, made | source, come
open-source, open | software
deepfake, fake, forgery, synthetic content, fabricated | synthetic, content, authentic, generated
fake, forged, false, counterfeit, bogus | synthetic, authentic, fraud
authentic, genuine, real | authenticity, fake
watermark, mark, stamp, label | provenance, synthetic, authentic
picture, photo, photograph, image, video, footage | content, visual
chatbot, virtual assistant, language model, large language model | generative, ai
chatgpt, chatbot, language model | generative, ai
generative, creative | generate, synthetic
hacker, attacker, intruder, cybercriminal | cyber, cybersecurity, malicious, hack
hack, hacking, cyberattack, cyber attack, break into | cybersecurity, cyber, malicious
cybersecurity, computer security, it security | cyber, hacker, secure
malware, virus, spyware | malicious, cyber
malicious, hostile, harmful, ill-meant, evil | abuse
supercomputer, computing cluster, mainframe | computing, power
graphics card, gpu, chip | semiconductor, computing
cloud, hosting, cloud provider | infrastructure, iaas, computing, service
download, obtain | available, online
powerful, capable, mighty, potent, strong | capability, power
capability, ability, capacity, power | capable
leak, spill, data breach | privacy, breach
face recognition, facial recognition, fingerprint, iris | biometric
biometric, face recognition | identify
spy, snoop, eavesdrop | surveillance, monitor, espionage
surveillance, monitoring, spying, snooping, watching | monitor, privacy
espionage, spying | spy, intelligence
weapon, arm, bomb, missile, warhead | military, nuclear, biological
bioweapon, biological weapon | biological, weapon
dna, gene, genetic, genome | nucleic, biological, synthesis
germ, virus, bacterium, pathogen, toxin | biological
safeguard, guard rail, guardrail, protection | protect, safety
red-teaming, red team, stress test, trial attack | test, vulnerability
flaw, weakness, hole, gap, bug, defect | vulnerability, vulnerable
trustworthy, reliable, dependable, sound | trust
robocall, robotext, phone call | telecommunications, consumer
wireless, mobile, radio | telecommunications, network, spectrum
`;
