import { normalise, partTitle, readSection, readText, textEntry, type Entry } from '../../../core';

/** A part of a scorecard under a title of its own: 日常工作（70%）. */
export interface Part {
  /** As it stands, on one line. */
  readonly title: string;
  /** The same for every spelling of a title. */
  readonly key: string;
  /** Points of 100 that the part is worth, as its title says. */
  readonly share: number | null;
  /** Its name is a section's. */
  readonly isSection: boolean;
}

/** The part that the section column names in a row. */
export function partOfSection(section: Entry): Part | null {
  const text = readText(section);
  return text === '' ? null : partOf(text);
}

/**
 * The part that a line above or between metrics heads: it names a section, or it is numbered or called a part and states
 * a share, as 二、行为指标（30分） does. A remark that ends in a figure heads nothing.
 */
export function partHeadedBy(text: string): Part | null {
  if (text.length > LONGEST) return null;
  const part = partOf(text);
  const plain = normalise(text);
  const isHeading = NUMBERED.test(plain) || CALLED_PART.test(partTitle(text).name);
  return part.isSection || (part.share !== null && part.share < 100 && UNIT.test(plain) && isHeading)
    ? part
    : null;
}

const LONGEST = 40;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}|\([一二三四五六七八九十\d]{1,2}\)|第[一二三四五六]部分)[\s、.:,]*/u;
const CALLED_PART = /(?:指标|部分|板块|模块|工作|考核|业绩|能力|行为|态度|kpis?|okrs?|goals)$/iu;
const UNIT = /(?:%|分|points?|pts)\s*(?:权重)?\s*[)\]】]?$/iu;

function partOf(text: string): Part {
  const { name, share } = partTitle(text);
  const section = readSection(textEntry(text));
  const isSection = section.ok && section.value !== null;
  return {
    title: text.replaceAll(/\s+/g, ' '),
    key: `${name.replaceAll(/\s/g, '').toLowerCase()} ${share ?? ''}`,
    share,
    isSection,
  };
}
