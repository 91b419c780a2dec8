/**
 * Abbreviations that mean something else in lower case or in another trade
 * ("MS Teams", "PE kit", "an AF code"): they count in capitals, after "?" or
 * "#", or beside another word of the lexicon. Written for this project.
 */
export const CAPITALS = `
mi, ms, pe, af, cf, cp, oa, od, sob, loc, htn, ihd, ccf, chf, lvf, lrti, urti, hap, tb, uc, pd, pnes, ich, sah, sdh, edh, tbi, aaa, pvd,
ild, ards, arf, crf, esrf, iddm, pph, aph, pprom, iugr, iufd, nai, dic, itp, ttp, gca, pmr, jia, ibs, ufe, fai, lbbb, rbbb, vt, vf, pea,
svt, dvt, vte, aki, uti, cva, tia, cvst, gtcs, fns, fnd, mnd, als, psp, msa, lbd, dlb, nph, bph, tcc, rcc, hcc, nsclc, sclc, aml, cll, cml,
nhl, dlbcl, gbs, cidp, ngt, cvc, picc, eol, nfr, lvh, hfref, asd, vsd, pda, tof, nec, rds, hie, bpd, ttn, sga, ptb, tpn, cbg, bm, abpi,
dfu, moasc, osa, t2rf, t1rf, oa knee, dka, hhs, siadh, epo, csf, evd, icp, tlso, acl, mcl, pcl, ddh, sufe, scfe, nof, imn, dhs, tka, tha,
bka, aka
`;
/** Written in any case and meaning one thing. */
export const SHORTHAND = `
nof, nofs, dhs, nstemi, stemi, copd, iecopd, aecopd, t2dm, t1dm, niddm, rosc, ecmo, pph, emcs, elcs, lscs, nvd, svd, srom, arom, gcs, avpu,
ctpa, lrti, urti, uti, aki, dka, tia, cva, dvt, dnacpr, dnar, mrsa, cpe, cdiff, ivdu, etoh, ooh arrest, ohca, ooha, ihca, vf arrest,
pea arrest, rta, rtc, foosh, tibfib, lbp, nbm, pmhx, pmh, dhx, shx, nkda, hx of, ttos, eol, eolc, mffd, mfd, hfno, t2rf, t1rf, bnp,
nt probnp, ckd, cabg, pci, tavi, evar, itp, sirs, tls, peg feed, ca prostate, ca breast, ca lung, ca bowel, ca colon, ca pancreas,
ca ovary, ca bladder, ca oesophagus, ca stomach, query ca, ca of the, head of pancreas
`;
/** Words of degree, side and doubt that belong to the word beside them. */
/** What looks like one of the above and is not: a unit, a heading. */
export const NOT_CLINICAL = `
minor injuries, minor injury, birth centre, heart of gold, heart to heart, hand in hand, hands on, hands up, foot the bill, head of, head over heels, back to back, chest freezer, arms length, arm in arm, finger on the pulse, rule of thumb, brain fog brain, braindead, cold feet, cold tea, cold coffee, stiff drink, sick leave, sick pay, sick note, off sick, sick day, sick and tired, off the record, scan the qr, scan the code, qr, burnout, burnt out, burned out, burnt toast, cutting edge, cut off date, cut the ribbon, staff shortage, tumour marker board, drop in, brew, fit for work, fit test, fit tested, fit testing, mask fit, fit note, first aid, learning disability nurse, mental health first aid, cancer research uk, macmillan, heart foundation, stroke association, diabetes uk, parkinsons uk, alzheimers society, scope for, blood donor, blood donors, give blood, blood bike, blood bikes, organ donor register, dry january, pressure cooker, high pressure, temperature check, room temperature, pain in the neck, pain in the arse, pain in the bum, a real pain, growing pains, winter pressures, tear jerker, in tears
`;
export const DEGREE = `
massive, huge, severe, moderate, mild, acute, chronic, advanced, bilateral, nasty, angry, angriest, horrendous, horrific, awful, terrible, worst, suspected, query, probable, recurrent, inferior, anterior, posterior, displaced, undisplaced, ruptured, infected, untreated, undiagnosed, brand new, newly diagnosed, late stage, early stage, end stage, metastatic, unstable, uncontrolled, raging, full blown, unexplained, silent, post op, alcoholic, viral, bacterial, hospital acquired, community acquired, perforated, strangulated, burst, brittle, juvenile, congenital
`;
/** The same, of anything else as well: they make nothing of a word that isn't clinical by itself. */
export const FAINT_DEGREE = `
bad, left, right, new, second, first, third, total, partial, complete, large, small, major, minor, early, elective, open, closed, possible, multiple, l, r, lt, rt, likely, post, terminal, sudden, emergency, lateral, prosthetic
`;
