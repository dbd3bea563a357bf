import { helpers } from './oSpreadsheet';
import { LOCALE } from './locale';

const known = new Map<string, string | undefined>();

/** The library's code for Excel's; `undefined` for General, and for what the library cannot show. */
export function shownFormat(code: string | null): string | undefined {
  if (code === null || code === '' || code === 'General' || code === '@') return undefined;
  if (!known.has(code)) known.set(code, translated(code));
  return known.get(code);
}

function translated(code: string): string | undefined {
  const sections = code.split(SECTIONS).slice(0, 3).map(section);
  while (sections.length > 1 && sections.at(-1) === '') sections.pop();
  const shown = sections.join(';');
  try {
    for (const value of [45_838.6, 0, -1.5]) helpers.formatValue(value, { format: shown, locale: LOCALE });
    return shown;
  } catch {
    return undefined;
  }
}

/** `;` outside of quotes. */
const SECTIONS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;

const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|General|[^"\\[_*]/gi;

const section = (text: string): string => times((text.match(PIECES) ?? []).map(piece).join(''));

/** The library knows hours, minutes and seconds of two digits, and four `h` for hours beyond a day. */
const times = (text: string): string =>
  text
    .replace(/h{1,3}(?!h)/g, (hours, at: number) => (text.charAt(at - 1) === 'h' ? hours : 'hh'))
    .replace(/(?<=h[^a-z]*)m+/g, 'mm')
    .replace(/m+(?=[^a-z]*s)/g, 'mm')
    .replace(/s+/g, 'ss');

/** Colours, conditions, spacing and filling are left out; letters of dates are small. */
function piece(text: string): string {
  if (text.startsWith('"')) return `[$${text.slice(1, -1)}]`;
  if (text.startsWith('\\')) return `[$${text.slice(1)}]`;
  if (text.startsWith('[')) return bracketed(text);
  if (text.startsWith('_') || text.startsWith('*')) return '';
  if (/^(?:AM\/PM|A\/P)$/i.test(text)) return 'a';
  if (/^General$/i.test(text)) return '0.####';
  if (text === '?') return '#';
  if (/[a-z]/i.test(text)) return text.toLowerCase();
  return /[\d#.,%+\-/():!^&~{}<>= @$]/.test(text)
    ? text.replace(/[1-9]/, (digit) => `[$${digit}]`)
    : `[$${text}]`;
}

/** `[$¥-804]` is money, `[h]` hours beyond a day; colours and conditions go. */
function bracketed(text: string): string {
  const money = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(text)?.[1];
  if (money !== undefined) return money === '' ? '' : `[$${money}]`;
  return /^\[h+\]$/i.test(text) ? 'hhhh' : '';
}
