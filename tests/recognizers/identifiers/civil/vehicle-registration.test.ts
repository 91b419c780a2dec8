import { describe } from 'vitest';
import { vehicleRegistration } from '../../../../src/recognizers/identifiers/civil/vehicle-registration.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('vehicle-registration', () => {
  describe('current format', () => {
    itFinds(vehicleRegistration, [
      ['little red hatchback, reg [[LB98 QZX]]', 'LB98QZX'],
      ['his silver estate, [[HV92 OKR]], is still in our bay', 'HV92OKR'],
      ['[[YK96 PLD]], both airbags gone', 'YK96PLD'],
      ['[[LB98 QZX]]', 'LB98QZX'],
      ['[[LB98QZX]] parked across the doors', 'LB98QZX'],
      ['[[LB98-QZX]]', 'LB98QZX'],
      ['[[LB98\u00a0QZX]]', 'LB98QZX'],
      ['reg: [[lb98qzx]]', 'LB98QZX'],
      ['Reg. [[LB98 QZX]]', 'LB98QZX'],
      ['[[lb98 qzx]] outside', 'LB98QZX'],
      ['blue corsa [[lb98qzx]]', 'LB98QZX'],
      ['van reg [[LB 98 QZX]]', 'LB98QZX'],
      ['[[LB 98 QZX]], a white van', 'LB98QZX'],
      ['Vehicle registration\n[[LB98 QZX]]', 'LB98QZX'],
      ['[[LB98 QZX]] is the number plate', 'LB98QZX'],
      ['number plates [[LB98 QZX]] and [[HV92 OKR]]', 'LB98QZX'],
      ['RTC [[LB98 QZX]] BMW', 'LB98QZX'],
      ['VRM [[QI98 ZZZ]]', 'QI98ZZZ'],
      ['car reg #[[LB98QZX]]', 'LB98QZX'],
    ]);
    itLeavesAlone(vehicleRegistration, [
      ['NG5 and LE4 bus routes diverted', 'outward postcodes'],
      ['SW19 8AA, EC1A 1BB, SY63 1WB', 'postcodes'],
      ['NG11 BUS STOP', 'a postcode area and a word'],
      ['from le13 and le14', 'a postcode area and a word'],
      ['the car was doing at 60mph', 'a speed'],
      ['his number plate came off at 60mph', 'a speed beside a label'],
      ['LS26 MRI', 'a postcode area and a scan'],
      ['code NH24FRE', 'a promotion'],
      ['order AB12 CDE', 'an order'],
      ['room AB12 CDE', 'a room'],
      ['https://bit.ly/AB12CDE', 'a link'],
      ['@ab12cde #AB12CDE', 'a handle and a tag'],
      ['FY23 NHS budget, HQ24 CPD day', 'years and events'],
      ['flight BA12 345', 'a flight'],
      ['AB12 CDEF, AB123 CDE, XAB12 CDE', 'longer groups'],
      ['TH20 ABIs', 'longer group'],
      ['IQ12 ABC', 'no memory tag has an I or a Q'],
      ['COPY AB12 CDE THAT', 'words in capitals on both sides'],
    ]);
  });

  describe('earlier formats, Q plates and Northern Ireland', () => {
    itFinds(vehicleRegistration, [
      ['reg [[A123 BCD]]', 'A123BCD'],
      ['[[A123 BCD]] abandoned on the verge', 'A123BCD'],
      ['motorbike [[Y98 QZX]] under the lorry', 'Y98QZX'],
      ['reg. [[P7 XKD]]', 'P7XKD'],
      ['his corsa [[p123 xkd]]', 'P123XKD'],
      ['[[ABC 123D]] parked outside', 'ABC123D'],
      ['plate [[BXG417K]]', 'BXG417K'],
      ['Q plate: [[Q817 XVD]]', 'Q817XVD'],
      ['kit car [[Q817 XVD]]', 'Q817XVD'],
      ['[[ABZ 1234]] blocking the bay', 'ABZ1234'],
      ['plate [[AIB 42]] of course', 'AIB42'],
      ['white van, [[oxz 9471]]', 'OXZ9471'],
      ["his car's still outside, [[JIZ 9981]]", 'JIZ9981'],
      ['[[EIL 4471]] v tree', 'EIL4471'],
      ['cut the roof off [[B417 WKE]]', 'B417WKE'],
      ['trike [[Q294 GHW]] meets hedge', 'Q294GHW'],
      ['car reg [[1 ABC]]', '1ABC'],
      ['number plate [[BOB 1]]', 'BOB1'],
      ['private plate [[G 7]]', 'G7'],
    ]);
    itLeavesAlone(vehicleRegistration, [
      [`'M25 HGV' queue`, 'a road'],
      ['crash on the A63 NEA', 'a road'],
      ['off the M62 Hull way, two cars', 'a road'],
      ['A12 COVID ward', 'a ward'],
      ['T4 TSH, CO2, BRCA1, RX200415', 'tests, chemistry, genes, models'],
      ['P450 CYP, F508DEL, V600 E, T790M, K27 POS', 'enzymes and variants'],
      ['B12 JAB, D3 TAB, T12 LBP, L5 RAD, N95 PPE, E45 TUB', 'clinical shorthand'],
      ['MAY 2026, TOP 10, DAY 1, DAY 1A, BED 12B, BAY 3C, CAT 2B', 'dates, lists, beds'],
      ['GCS 3T, AGE 65Y, GTN 400M, AMX 500T', 'scores, ages, doses'],
      ['Q3 CPD update, Q4 KPI', 'quarters'],
      ['Q123 ABC', 'a Q plate needs a vehicle or a label'],
      ['ABC 123D', 'a suffix plate needs a vehicle or a label'],
      ['LOT ABZ 1234', 'a batch'],
      ['flight KLZ 1234', 'a flight'],
      ['FBZ 2024 conference', 'a year'],
      ['BOB 1', 'dateless needs a label'],
      ['he drove off on a 71 plate', 'the age of a car'],
      ['registration 9 AM', 'a time'],
      ['Reg number: 23 MAY', 'a date'],
      ['HCPC registration CH 1234', 'a professional registration'],
      ['bone plate and 4 screws', 'surgery'],
    ]);
  });
});
