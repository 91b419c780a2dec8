/**
 * The postcode areas in use: the letters a postcode begins with. A code of the
 * right shape in no area was never issued anywhere.
 * Source: Royal Mail Postcode Address File, programmer's guide; Crown
 * dependencies (GY, IM, JE) have postal services of their own.
 */
export const POSTCODE_AREAS: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG ' +
    'NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW ' +
    'UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** Outward codes of two letters and a figure that clinical writing uses for something else. */
export const CLINICAL_LOOKALIKES: ReadonlySet<string> = new Set([
  // gases and tumour markers
  'CO2',
  'PO2',
  'SO2',
  'CA15',
  'CA19',
  'CA72',
  // years of training
  'CT1',
  'CT2',
  'CT3',
  'FY1',
  'FY2',
  'ST1',
  'ST2',
  'ST3',
  'ST4',
  'ST5',
  'ST6',
  'ST7',
  'ST8',
  'SP1',
  // acidity, transfer and sleep
  'PH5',
  'PH6',
  'PH7',
  'PH8',
  'CR1',
  'NE1',
  'HR1',
  'TR1',
  'TR2',
]);
