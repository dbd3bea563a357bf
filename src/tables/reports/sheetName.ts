/** What Excel refuses in a sheet's name. */
const LONGEST = 31;
const REFUSED = /[/\\?*:[\]\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * A sheet name as close to the wanted one as Excel allows, and unlike every name taken, whatever its case.
 * @example sheetName('E001 王敏', new Set()) //=> 'E001 王敏'
 * @example sheetName('a/b', new Set(['A b'])) //=> 'a b (2)'
 */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const plain = shortened(cleaned(wanted), LONGEST);
  // Excel keeps this one for itself.
  if (!used.has(plain.toLowerCase()) && plain.toLowerCase() !== 'history') return plain;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const name = `${shortened(plain, LONGEST - ending.length)}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function cleaned(wanted: string): string {
  const name = wanted
    .normalize('NFC')
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  return name === '' ? '-' : name;
}

/** Cut at a whole character: Excel counts UTF-16 units, and half an emoji is none. */
function shortened(name: string, longest: number): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > longest) break;
    kept += character;
  }
  return kept.replace(/['\s]+$/, '');
}
