import { describe, expect, it } from 'vitest';
import { gs1Fields, passesGs1Check } from '../../../../../src/readers/image/seen/barcodes/gs1.ts';
import { payloadOf } from '../../../../../src/readers/image/seen/barcodes/payload.ts';
import type { CodeFormat } from '../../../../../src/readers/image/seen/barcodes/seen-code.ts';

const kindOf = (text: string, format: CodeFormat = 'QR Code') => payloadOf({ format, text }).kind;

describe('what a code amounts to', () => {
  it.each([
    ['https://forms.example.org/survey', 'web-address'],
    ['HTTP://EXAMPLE.ORG', 'web-address'],
    ['www.example.org/jabs', 'web-address'],
    ['(01)05012345678900(17)271231(10)AB12', 'product'],
    ['(8004)5012345000123', 'product'],
    ['(8017)501234500000000019', 'care-worker'],
    ['(8018)501234500000000019', 'patient'],
    ['(8018)505089899911417079(01)05012345678900', 'patient'],
    ['https://id.example.org/8018/501234500000000019', 'patient'],
    ['9991141707', 'nhs-number'],
    ['999 114 1707', 'nhs-number'],
    ['NHS: 999-114-1707', 'nhs-number'],
    ['=G123426123456001', 'donation'],
    ['BEGIN:VCARD\nFN:Ada Example\nEND:VCARD', 'named-person'],
    ['M1EXAMPLE/ADA         EABC123 LHRJFKXX 0123', 'named-person'],
    ['H4471902', 'plain'],
    ['9991141708', 'plain'],
    ['1111111111', 'plain'],
    ['see https://example.org', 'plain'],
    ['(99)', 'plain'],
    ['', 'plain'],
  ])('%j: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('knows shop goods and books by how their bars are drawn', () => {
    expect(kindOf('5012345678900', 'EAN-13')).toBe('product');
    expect(kindOf('9780306406157', 'EAN-13')).toBe('book');
    expect(kindOf('9780306406157', 'Code 128')).toBe('plain');
  });

  it('finds the NHS number in the number of a wristband', () => {
    expect(payloadOf({ format: 'Data Matrix', text: '(8018)505089899911417079' })).toEqual({
      kind: 'patient',
      nhsNumber: '9991141707',
    });
    expect(payloadOf({ format: 'Data Matrix', text: '(8018)505089899911417070' })).toEqual({ kind: 'patient' });
    expect(payloadOf({ format: 'QR Code', text: 'https://id.example.org/8018/505089899911417079?a=1' })).toEqual({
      kind: 'patient',
      nhsNumber: '9991141707',
    });
  });

  it('says when a code was not read', () => {
    expect(payloadOf({ format: 'QR Code' })).toEqual({ kind: 'unread' });
  });

  it('takes time in proportion to the length', () => {
    const started = performance.now();
    for (const piece of ['http://a/', '(91)', '999 ', 'M1A/', '/8018/1'])
      payloadOf({ format: 'QR Code', text: piece.repeat(50_000) });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('GS1', () => {
  it('takes fields apart, and nothing else', () => {
    expect(gs1Fields('(8018)12(91)A(B) C')).toEqual([
      { identifier: '8018', value: '12' },
      { identifier: '91', value: 'A(B) C' },
    ]);
    expect(gs1Fields('Ring (01)632 960001')).toEqual([]);
    expect(gs1Fields('(1)2')).toEqual([]);
    expect(gs1Fields('(10)'.repeat(5_000)).length).toBeLessThanOrEqual(100);
  });

  it('checks the last digit', () => {
    expect(passesGs1Check('5012345678900')).toBe(true);
    expect(passesGs1Check('5012345678901')).toBe(false);
    expect(passesGs1Check('5')).toBe(false);
    expect(passesGs1Check('50A')).toBe(false);
  });
});
