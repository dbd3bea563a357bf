import { DRAWING } from './namespaces';
import { CONTENT, type Part } from './part';
import { element, group, partBytes } from './xml';

const COLORS: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '1F2937',
  lt2: 'F3F4F6',
  accent1: '0F6CBD',
  accent2: '0E7A0D',
  accent3: '8A5A00',
  accent4: '6B7280',
  accent5: '1F2937',
  accent6: 'E5E7EB',
  hlink: '0F6CBD',
  folHlink: '6B7280',
};

const placeholder = group('a:solidFill', element('a:schemeClr', { val: 'phClr' }));
const thrice = (xml: string): string => xml.repeat(3);

const colorScheme = element(
  'a:clrScheme',
  { name: 'PERF' },
  Object.entries(COLORS)
    .map(([name, val]) => group(`a:${name}`, element('a:srgbClr', { val })))
    .join(''),
);

function fontScheme(typeface: string): string {
  const faces =
    element('a:latin', { typeface }) + element('a:ea', { typeface }) + element('a:cs', { typeface: '' });
  return element('a:fontScheme', { name: 'PERF' }, group('a:majorFont', faces) + group('a:minorFont', faces));
}

/** Three of each, because the schema wants three; nothing with depth or gradients. */
const formatScheme = element(
  'a:fmtScheme',
  { name: 'PERF' },
  group('a:fillStyleLst', thrice(placeholder)) +
    group('a:lnStyleLst', thrice(element('a:ln', { w: 9525 }, placeholder))) +
    group('a:effectStyleLst', thrice(group('a:effectStyle', element('a:effectLst')))) +
    group('a:bgFillStyleLst', thrice(placeholder)),
);

/** @param typeface Standard font of the workbook, for Latin and East Asian text. */
export function themePart(typeface: string): Part {
  const elements = group('a:themeElements', colorScheme + fontScheme(typeface) + formatScheme);
  return {
    path: 'xl/theme/theme1.xml',
    contentType: CONTENT.theme,
    bytes: partBytes(element('a:theme', { 'xmlns:a': DRAWING, name: 'PERF' }, elements)),
    related: [],
  };
}
