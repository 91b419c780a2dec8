import { describe } from 'vitest';
import { ipAddress } from '../../../../src/recognizers/identifiers/civil/ip-address.ts';
import { macAddress } from '../../../../src/recognizers/identifiers/civil/mac-address.ts';
import { itFinds, itLeavesAlone } from './tables.ts';

describe('ip-address', () => {
  itFinds(ipAddress, [
    ['logged in from [[192.0.2.44]]', '192.0.2.44'],
    ['[[192.168.1.44]]', '192.168.1.44'],
    ['[[203.0.113.7]]:8080', '203.0.113.7'],
    ['http://[[203.0.113.7]]/login', '203.0.113.7'],
    ['ends with it: [[198.51.100.23]].', '198.51.100.23'],
    ['[[198.51.100.0]]/24', '198.51.100.0'],
    ['IP [[8.8.8.8]]', '8.8.8.8'],
    ['IP:[[203.0.113.7]]', '203.0.113.7'],
    ['IP address is [[1.2.3.4]]', '1.2.3.4'],
    ['[[10.0.0.12]] on the ward', '10.0.0.12'],
    ['[[2001:db8:85a3::8a2e:370:7334]]', '2001:db8:85a3::8a2e:370:7334'],
    ['[[2001:0DB8:0000:0000:0000:FF00:0042:8329]]', '2001:db8::ff00:42:8329'],
    ['[[fe80::1ff:fe23:4567:890a]]%eth0', 'fe80::1ff:fe23:4567:890a'],
    ['port 443 of [[2001:db8::5]]', '2001:db8::5'],
    ['[[::ffff:192.0.2.128]]', '::ffff:c000:280'],
    ['IPv6 [[::1]]', '::1'],
  ]);
  itLeavesAlone(ipAddress, [
    ['version 10.2.33.4', 'a version'],
    ['v2.14.203.9', 'a version'],
    ['iOS 17.200.3.1', 'a version'],
    ['updated to Chrome 120.0.6099.71', 'a version'],
    ['NICE NG1 section 3.45.2.1', 'a section'],
    ['chapter 1.2.3.4', 'a chapter'],
    ['1.2.3.4', 'as well a chapter'],
    ['1.2.3.4.5', 'five parts'],
    ['300.1.1.1', 'no octet'],
    ['001.002.003.004', 'leading zeros'],
    ['127.0.0.1, 0.0.0.0, 255.255.255.0', 'nobody’s address'],
    ['12:30:45', 'a time'],
    ['1:2:3:4:5:6:7:8', 'a list'],
    ['12::30', 'a typing slip'],
    ['std::vector face::bed', 'code and words'],
    ['2001:db8::1::2', 'two gaps'],
    ['AA:BB:CC:DD:EE:FF', 'a hardware address'],
    ['AA:BB:CC:DD:EE:FF:00:11', 'a hardware address of eight bytes'],
  ]);
});

describe('mac-address', () => {
  itFinds(macAddress, [
    ['pump [[00:1B:44:11:3A:B7]]', '00:1B:44:11:3A:B7'],
    ['[[00-1b-44-11-3a-b7]].', '00:1B:44:11:3A:B7'],
    ['[[AA:BB:CC:DD:EE:FF]]', 'AA:BB:CC:DD:EE:FF'],
    ['[[001b.4411.3ab7]]', '00:1B:44:11:3A:B7'],
    ['[[00:1b:44:ff:fe:11:3a:b7]]', '00:1B:44:FF:FE:11:3A:B7'],
    ['MAC [[20:26:05:12:10:30]]', '20:26:05:12:10:30'],
    ['MAC [[001b44113ab7]]', '00:1B:44:11:3A:B7'],
  ]);
  itLeavesAlone(macAddress, [
    ['20:26:05:12:10:30', 'a date and a time'],
    ['12-34-56-78-90-12', 'digits'],
    ['be-ad-ed-fa-ce-ad', 'letters'],
    ['00:1B:44:11:3A', 'five pairs'],
    ['00:1B:44:11:3A:B7:01', 'seven pairs'],
    ['00:1B-44:11-3A:B7', 'mixed'],
    ['FF:FF:FF:FF:FF:FF', 'broadcast'],
    ['0:1:2:3:4:5', 'numbers'],
    ['001b44113ab7', 'a code of twelve characters'],
    ['MAC 202605121030', 'digits'],
  ]);
});
