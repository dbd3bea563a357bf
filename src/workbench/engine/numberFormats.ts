import { helpers } from './oSpreadsheet';

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
    helpers.parseFormat(shown);
    return shown;
  } catch {
    return undefined;
  }
}

/** `;` outside of quotes. */
const SECTIONS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;

const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|General|[^"\\[_*]/gi;

const section = (text: string): string => (text.match(PIECES) ?? []).map(piece).join('');

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
  return /^\[[hms]+\]$/i.test(text) ? text.slice(1, -1).toLowerCase() : '';
}
