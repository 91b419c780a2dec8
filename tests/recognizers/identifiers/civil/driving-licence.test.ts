import { describe } from 'vitest';
import { drivingLicence } from '../../../../src/recognizers/identifiers/civil/driving-licence.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('driving-licence', () => {
  itFinds(drivingLicence, [
    ['[[MORGA657054SM9IJ]]', 'MORGA657054SM9IJ', true],
    ['licence [[MORGA 657054 SM9IJ]] 35', 'MORGA657054SM9IJ', true],
    ['[[MORGA657054SM9IJ]]35', 'MORGA657054SM9IJ', true],
    ['dvla said [[MORGA 753116 SM9 IJ]]', 'MORGA753116SM9IJ', true],
    ['[[morga657054sm9ij]] in the notes', 'MORGA657054SM9IJ', true],
    ['driving licence [[lee99 851234 a99xx]]', 'LEE99851234A99XX', true],
    ['[[FOX99 802129 J99 KL]]', 'FOX99802129J99KL', true],
    ['her licence no: [[JONES 710238 HA9 AA]]', 'JONES710238HA9AA', true],
    ['[[SM1TH 655125 J99AB]]', 'SMITH655125J99AB', true],
    ['[[MORGA657054SM91J]]', 'MORGA657054SM9IJ', true],
    ['[[MORGA-657054-SM9IJ]]', 'MORGA657054SM9IJ', true],
    ['[[OBRIE802290AB9CD]]', 'OBRIE802290AB9CD', true],
    ['[[OBRIE862290999CD]]', 'OBRIE862290999CD', true],
    ['driving licence [[MORGA657354SM9IJ]]', 'MORGA657354SM9IJ', false],
    ['driving licence [[MORGA602314SM9IJ]]', 'MORGA602314SM9IJ', false],
    ['Northern Ireland driving licence no [[12345678]]', '12345678'],
  ]);
  itLeavesAlone(drivingLicence, [
    ['MORGA657354SM9IJ', 'month 73'],
    ['MORGA613054SM9IJ', 'month 13'],
    ['MORGA602304SM9IJ', '30 February'],
    ['MORGA654314SM9IJ', '31 April'],
    ['MORGA657004SM9IJ', 'day 0'],
    ['MORGA602291SM9IJ', '29 February 1961'],
    ['MO9GA657054SM9IJ', 'a surname is filled up at its end only'],
    ['MORGA6570545SM9IJ', 'seventeen characters'],
    ['XMORGA657054SM9IJ', 'seventeen characters'],
    ['part no MORGA657054SM9IJ', 'a part'],
    ['dl 12345678', 'eight digits need the full label'],
    ['public health licence 2024', 'nothing like it'],
  ]);
});
