/** How drafts speak of people without naming them, as alternatives of patterns in lower case. */

const list = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');

/** Somebody receiving care by the very word. */
export const IN_CARE = list(
  `patient, pt, px, service user, resident, inpatient, outpatient, casualty, client, detainee, inmate, prisoner, donor recipient`,
);

/** Somebody, by age or sex. */
export const ANYBODY = list(
  `lady, woman, man, gent, gentleman, bloke, chap, guy, fella, fellow, fellah, geezer, dude, lad, lass, lassie, laddie, wumman, wifie, wifey, wummin,
  auld boy, auld fella, old boy, old dear, old girl, old fella, old timer, pensioner, octogenarian, nonagenarian, centenarian, person, soul, human, granny, grannie,
  grandma, grandad, granda, nana, grandmother, grandfather, gran, mum, mam, mammy, dad, mother, father, mum-to-be, bride, groom, widow, widower, veteran, survivor, hero, legend, character, trooper, warrior, sweetheart, darling, punter, youth, dear, gem, star, newlywed, faller, runner, cyclist, biker, motorcyclist, pedestrian, driver, passenger, builder`,
);

/** A child, or someone who will soon be none. */
export const CHILD = list(
  `kid, kiddo, kiddie, child, toddler, baby, newborn, infant, bairn, wean, tot, teenager, teen, youngster, adolescent, schoolboy, schoolgirl, schoolkid,
  boy, girl, little one, wee one, little man, wee man, little lady, little lad, little fella, prem, preemie, neonate, young person, young lad, young girl, student, pupil, five-year-old`,
);

/** Work that tells a stranger apart in a story; whoever does it beside the author is a colleague. */
export const WORK = list(
  `farmer, fisherman, trawlerman, miner, postman, postwoman, postie, postmistress, postmaster, teacher, headteacher, lorry driver, bus driver, taxi driver, cabbie,
  truck driver, train driver, driver, plumber, electrician, joiner, carpenter, roofer, scaffolder, builder, bricklayer, plasterer, painter, decorator, welder, engineer, mechanic,
  gardener, gamekeeper, shepherd, butcher, baker, chef, waiter, waitress, barman, barmaid, publican, landlord, landlady, hairdresser, barber, seamstress, tailor, florist,
  jockey, footballer, midfielder, goalkeeper, striker, rugby player, boxer, dancer, ballet dancer, gymnast, musician, cellist, pianist, violinist, singer, actor, actress, comedian,
  priest, vicar, nun, imam, rabbi, minister, pastor, bishop, soldier, sailor, marine, pilot, policeman, policewoman, police officer, firefighter, fireman, lawyer, solicitor, barrister, judge, magistrate,
  accountant, banker, journalist, reporter, author, writer, poet, artist, potter, librarian, lecturer, professor, scientist, student, weatherman, councillor, mayor, shopkeeper, cleaner,
  factory worker, steelworker, shipyard worker, dinner lady, lollipop lady, lollipop man, lifeboatman, coxswain, beekeeper, undertaker, blacksmith, farrier, vet, zookeeper, lifeguard, window cleaner, choirmaster, bell ringer, organist, ferryman, crofter, ghillie`,
);

/** Family of whoever is in care. */
export const KIN = list(
  `wife, husband, partner, mum, mam, mother, dad, father, son, daughter, brother, sister, twin, carer, nan, nana, gran, granny, grandma, grandad, grandson, granddaughter, niece, nephew, uncle, aunt, auntie, family, fiancé, fiancée, fiance, fiancee, boyfriend, girlfriend, parents, widow`,
);

/** Colleagues and others at work. */
export const STAFF = list(
  `nurse, nurses, hca, hcas, radiographer, physio, physiotherapist, paramedic, podiatrist, dietitian, midwife, midwives, doctor, doctors, consultant, registrar, reg, sho, f1, f2, fy1, fy2, porter, therapist, ot, slt, odp, psychologist,
  colleague, colleagues, crewmate, crew mate, teammate, manager, lead, matron, sister, student, students, apprentice, volunteer, receptionist, cleaner, domestic, chaplain, technician, pharmacist, secretary, governor, mentor, educator, tutor, surgeon, anaesthetist, gp, dentist, team, crew, staff, boss, chief executive, chair, director, intern, preceptee, newly qualified, keyworker, social worker, sonographer, phlebotomist, audiologist, optometrist, speaker, minister, health secretary`,
);

/** Many people, or anyone. */
export const MANY = list(
  `patients, pts, people, folk, folks, ladies, women, men, gents, blokes, lads, girls, boys, kids, children, toddlers, babies, newborns, infants, teenagers, teens, youngsters, young people, adults, residents, service users, clients, families, relatives, parents, mums, dads, carers, everyone, everybody, anyone, anybody, someone you, those who, visitors, users, pensioners, over-?\\d\\ds, the public, the elderly, nobody, no one, students, guests, donors, inpatients, outpatients, callers, men and women`,
);

/** Not somebody at all. */
export const NOBODY = list(
  `manikin, mannequin, simman, sim man, simmum, dummy, skeleton, actor, actors, teddy, teddies, dog, cat, horse, pony, puppy, budgie, parrot, hamster, rabbit, scanner, machine, robot, hoist, printer, kettle, plant, doll, puppet, sim, simulation, moulage, osce, exam, scenario, case study, vignette`,
);
