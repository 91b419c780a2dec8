import { describe } from 'vitest';
import { deviceSerial } from '../../../../src/recognizers/identifiers/civil/device-serial.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('device-serial', () => {
  itFinds(deviceSerial, [
    ['pacemaker serial [[PJN2239041]]', 'PJN2239041'],
    ['his pacemaker (serial [[4471902]])', '4471902'],
    ['Serial Number: [[2023-88412]]', '202388412'],
    ['serial no. [[4431-2291-A]]', '44312291A'],
    ['the serial number is [[0045123]].', '0045123'],
    ['"Serial: [[88412207]]"', '88412207'],
    ['S/N: [[ABC12345]]', 'ABC12345'],
    ['Ser. no. [[447190AB]]', '447190AB'],
    ['SN: [[4471902A]]', '4471902A'],
    ['serial number of the new defib is [[AB12345X]]', 'AB12345X'],
    ['implant serial no [[7X00412]]', '7X00412'],
    ['implant no [[7X00412]]', '7X00412'],
    ['[[AB123456]] is the serial number', 'AB123456'],
    ['(01)05012345678900(17)270101(10)A213B1(21)[[1234]]', '1234'],
    ['IMEI [[490154203237518]]', '490154203237518', true],
    ['imei [[490154203237519]]', '490154203237519', false],
  ]);
  itLeavesAlone(deviceSerial, [
    ['serial MRIs', 'a series'],
    ['serial troponins 12, 44, 98', 'results'],
    ['serial 2024 scans, serial 2019-2023', 'years'],
    ['bleep 4471, serial ECGs', 'a bleep'],
    ['SN Smith on nights, SN 4471 patients', 'a staff nurse'],
    ['aerial 4471902', 'a label is whole words'],
    ['model RX200415 defib now in stock', 'a model'],
    ['serial no 12', 'too short to name one'],
  ]);
});
