/** What Excel refuses in a sheet's name. */
const LONGEST = 31;
const REFUSED = /[/\\?*:[\]\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * A sheet name as close to the wanted one as Excel allows, and unlike every name taken, whatever its case.
 * @param taken in lower case, so that thousands of names are not folded again for each new one
 * @example sheetName('E001 王敏', new Set()) //=> 'E001 王敏'
 * @example sheetName('A/b', new Set(['a b'])) //=> 'A b (2)'
 */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = shortened(cleaned(wanted), LONGEST);
  // Excel keeps this one for itself.
  if (!taken.has(plain.toLowerCase()) && plain.toLowerCase() !== 'history') return plain;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const name = `${shortened(plain, LONGEST - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
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
