/**
 * How many people there are, by published figures of the UK's health services,
 * rounded. They serve an order of magnitude, no more.
 */

interface Figure {
  /** People a year in the UK. */
  readonly aYear: number;
  readonly source: string;
}

/** Acute hospitals with an emergency department in the UK. NHS England, Emergency Care Data Set; devolved nations' lists, 2023/24. */
export const HOSPITALS = 220;

/** People seen, admitted or visited by one acute hospital on one day: attendances at A&E, admissions and outpatients divided by hospitals and days. NHS England, Hospital Activity and A&E statistics, 2023/24. */
export const SEEN_IN_A_DAY = 2_000;
/** Of them, those seen by its emergency department. NHS England, A&E attendances, 2023/24: 16.4 million in type 1 departments. */
export const EMERGENCIES_IN_A_DAY = 250;
/** Beds of one ward. NHS England, Bed Availability and Occupancy, 2023/24. */
export const ON_A_WARD = 25;

/** The share of people in hospital who are of one exact age. ONS, mid-2022 population estimates; NHS England, Admitted Patient Care by age, 2023/24. */
export const shareOfAge = (years: number): number => {
  if (years >= 95) return 0.001;
  if (years >= 90) return 0.006;
  return years < 18 ? 0.007 : years > 64 ? 0.018 : 0.011;
};
/** The share of people who do one particular job, or come from one particular country: ONS, Annual Population Survey and Census 2021, a middling one of many. */
export const SHARE_OF_A_MARKER = 0.005;
/** The share of families with one particular make-up, such as twins. ONS, Birth characteristics, 2022: 14 in 1,000 maternities. */
export const SHARE_OF_A_FAMILY = 0.014;
/** The share of people in hospital for one particular illness or procedure whose figure isn't here. */
export const SHARE_OF_AN_ILLNESS = 0.01;

/** How many people a year have or undergo what a draft speaks of, where it is common enough to be counted. */
export const BY_CONDITION: readonly (readonly [words: RegExp, Figure])[] = [
  [
    /heart attack|\bm\.?i\b|n?stemi|myocardial/,
    { aYear: 100_000, source: 'British Heart Foundation, UK factsheet, 2024' },
  ],
  [/stroke|\btia\b|thrombolys/, { aYear: 100_000, source: 'Stroke Association, State of the nation, 2023' }],
  [/\bnof\b|hip fracture|broken hip|fractured hip/, { aYear: 75_000, source: 'National Hip Fracture Database, 2023' }],
  [
    /hip (?:replacement|done)|new hip|knee replacement|new knee/,
    { aYear: 200_000, source: 'National Joint Registry, 2023' },
  ],
  [/sepsis|septic/, { aYear: 245_000, source: 'UK Sepsis Trust, 2023' }],
  [/cardiac arrest|rosc|\bvf\b|\barrested\b/, { aYear: 100_000, source: 'Resuscitation Council UK, 2023' }],
  [/type 1|\bt1dm?\b/, { aYear: 9_000, source: 'National Diabetes Audit, new diagnoses, 2022/23' }],
  [/\bms\b|multiple sclerosis/, { aYear: 7_000, source: 'MS Society, MS in the UK, 2022' }],
  [/\bmnd\b|motor neurone/, { aYear: 2_200, source: 'MND Association, 2022' }],
  [
    /stab(?:bed|bing)/,
    { aYear: 5_000, source: 'NHS England, hospital admissions for assault by sharp object, 2022/23, scaled to the UK' },
  ],
  [/appendi[cx]/, { aYear: 50_000, source: 'NHS England, Admitted Patient Care, 2022/23' }],
  [/bypass|cabg/, { aYear: 14_000, source: 'National Adult Cardiac Surgery Audit, 2022/23' }],
  [/lung cancer/, { aYear: 49_000, source: 'Cancer Research UK, 2017–2019' }],
  [/breast cancer|mastectomy/, { aYear: 57_000, source: 'Cancer Research UK, 2017–2019' }],
  [/bowel cancer/, { aYear: 44_000, source: 'Cancer Research UK, 2017–2019' }],
  [/born|birth|delivered|labour|section|waters/, { aYear: 680_000, source: 'ONS, NRS and NISRA, births, 2022' }],
  [/dementia|alzheimer/, { aYear: 200_000, source: 'Alzheimer’s Research UK, new diagnoses, 2023' }],
  [/miscarriage/, { aYear: 150_000, source: 'Tommy’s National Centre for Miscarriage Research, 2021' }],
  [/termination|abortion/, { aYear: 250_000, source: 'DHSC and Public Health Scotland, 2022' }],
  [/amputat/, { aYear: 9_000, source: 'OHID, lower limb amputations, 2020/21' }],
  [/burn/, { aYear: 13_000, source: 'International Burn Injury Database, 2019' }],
];
