/** Words that mean the same, of people, health, farming and learning: see `synonyms.ts`. */
export const PEOPLE = `
hospital, clinic, infirmary | healthcare, health, medical, doctor, patient
healthcare, health care, medicine, medical care, health, hospital | doctor, patient, medical
health, wellbeing, wellness | healthy, medical, medicine
doctor, physician, medic, practitioner, surgeon | medical, healthcare
patient, sufferer | hospital, doctor
nurse, carer | care
medicine, drug, medication, pharmaceutical | medical
medical, clinical | doctor, health
diagnose, detect, identify, spot | diagnosis, diagnostic
diagnosis, diagnostics, diagnostic, detection | diagnose
illness, disease, sickness, ailment, condition | ill
ill, sick, unwell | illness
cure, heal, treat, remedy | treatment
treatment, therapy, care, cure | treat
treat, handle, deal with | treatment
injury, wound, harm, hurt | injure
injure, hurt, wound, harm | injury
death, dying, fatality | die
die, lose life, perish | death
disabled, handicapped, impaired | disability
disability, impairment, handicap | disabled
pregnant, expecting | pregnancy
food, meal, nutrition | eat
drink, beverage | alcohol
alcohol, liquor, spirits, drink | drunk
smoke, smoking, tobacco, cigarette, vape | tobacco
farm, agriculture, farming, holding | farmer, crop, agricultural
farmer, grower, cultivator, peasant | farm, agriculture
agriculture, farming, husbandry | farm, farmer, crop
harvest, crop, yield | farm, grow
crop, harvest, plant | farm, grow
yield, output, harvest, return | crop
animal, livestock, beast, creature | pet
pet, companion animal | animal, dog, cat
dog, puppy, hound, canine | animal, breed
cat, kitten, feline | animal
breed, rear, raise | breeder, breeding
breeder, breeding | breed
horse, pony | riding, animal
vet, veterinary, veterinarian, veterinary surgeon | animal
cruelty, abuse, mistreatment, ill-treatment | suffering
suffer, undergo | suffering
suffering, pain, distress | suffer
welfare, wellbeing, well-being, good | benefit
welfare, social security, benefits | social, poor
social, society, societal | community, public
society, community, public | social
community, neighbourhood | local, people
family, household, relatives | parent, child
home, house, dwelling, residence, flat, apartment | live, housing
house, building, home, dwelling | housing
housing, accommodation, homes | house
live, dwell, reside, inhabit, stay | resident, home
school, classroom, academy | pupil, teacher, education
pupil, student, learner, schoolchild | school
student, undergraduate, pupil | university, study
teacher, instructor, tutor, lecturer, professor | teach, school
teach, instruct, educate, train, coach | teacher, education
train, educate, teach, instruct, coach, prepare | training
training, education, coaching | train, course
education, schooling, teaching, training, learning | school, educate, teach
educate, school, teach, train | education
learn, study, master, pick up | learner
study, research, examine, investigate | student
study, research, investigation, survey, analysis | researcher
university, college, academia, campus, institute | higher, academic, professor
college, university, school
academic, scholarly, scientific | university, scholar, academia
academia, universities, scholarship | academic, university, professor
scholar, academic, researcher, scientist | university, research
scientist, researcher, scholar, expert, academic | science, research
researcher, scientist, scholar | research, laboratory
research, science, investigation, study | researcher, scientific
science, research | scientific, scientist
scientific, academic | science
lab, laboratory | research, science
professor, lecturer, academic | university
publication, paper, article, journal | publish
publish, bring out, issue, print, release | publication
graduate, alumnus | university, degree
course, class, lesson, programme, module | training, subject
subject, discipline, topic, field, matter
degree, diploma, qualification | graduate
qualification, certificate, diploma, degree | qualified
exam, examination, test | pass
skill, ability, competence, expertise, proficiency, know-how | skilled, talent
expertise, know-how, knowledge, skill, competence | expert
expert, specialist, authority, professional | expertise
talent, skilled people, gifted, expertise, human capital, brains | skill
human capital, talent, workforce, people, skilled people | training, skill
apprentice, trainee, learner, novice | apprenticeship, train
knowledge, know-how, understanding, learning, information | know
engineer, technician, developer | engineering, technical
inventor | invent, invention
invent, devise, create, develop | invention
invention, innovation, patent | invent
generation, cohort, wave | new, young
woman, women, female | gender
man, men, male | gender
gender, sex | woman, man
minority, ethnic | race
religion, faith, belief | religious, church
migrant, immigrant, foreigner, newcomer, refugee | migration
foreigner, alien, stranger | foreign, abroad
person, individual, human, someone, anybody | people
individual, person | personal
human, person, people
client, customer | service
volunteer | voluntary
charity, non-profit, foundation | donate
donate, give, contribute | donation
crowd, audience, public
tourist, visitor, traveller | tourism, travel
sport, game | play
culture, cultural, arts | museum
media, press, newspaper, journalist, broadcaster | news
news, report | media
language, tongue, speech | speak, linguistic
natural language processing, language, speech, text | understanding
computer vision, machine vision, image recognition | image, see, visual
jobless, unemployed, out of work, laid off, made redundant | unemployment, displaced, worker, job
displace, replace, supplant, put out of work, oust | displacement, worker, job
trade union, labour union, labor union | worker, labor, labour
visa, work permit, green card, residence permit | immigration, noncitizen, foreign
immigrate, migrate | immigration, visa
landlord, lessor | housing, tenant, rental
tenant, renter, lodger, lessee | housing, rental, landlord
rent, lease, let | rental, housing, tenant
food stamps, welfare, dole, social security, benefits | benefit, public, assistance
dole, welfare | benefit, unemployment
headteacher, teacher, school head, educator | school, education, educational
kid, child, youngster, minor, teenager | young, youth
child, kid, infant, baby | minor, family
elderly, aged, senior, old people, pensioner | old, age
poor, needy, low-income, deprived, disadvantaged | poverty, underserved
disadvantaged, underserved, marginalized, vulnerable | poor
discriminate, treat unfairly, treat badly | discrimination, bias, fair
discrimination, bias, prejudice, unfairness, racism | discriminate, unlawful, fair, equity
bias, prejudice, partiality | biased, discrimination
racist, racial, race | discrimination, civil
equity, fairness, equality, justice | equitable, fair
doctor, physician, clinician, surgeon | clinical, health, patient
clinical, medical | clinic, patient
artist, author, writer, painter, musician, creator, composer | copyright, creative, work
veteran, ex-soldier, former soldier | affairs
`;
