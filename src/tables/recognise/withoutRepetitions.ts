import { isTotalWord, readText } from '../../core';
import type { Block } from './block';
import { beginsRemark } from './remarks';
import { labelsOf } from './rows/supplied';
import { textAt } from './sheetView';

/** 汇总, 绩效总表, Summary: where the sheets of people or departments are brought together. */
const SUMMARY =
  /汇总|总表|总览|一览|统计|合并|全员|(?:^|\b)(?:summary|overview|consolidated|roll-?up|all staff|everyone)(?:$|\b)/iu;

/**
 * Leaves out sheets that bring together what other sheets say already: named for it, and with nobody and no metric of
 * their own. Read as well, they would count everything twice.
 */
export function withoutRepetitions(blocks: readonly Block[]): readonly Block[] {
  const summaries = blocks.filter(({ view }) => SUMMARY.test(view.grid.name));
  if (summaries.length === 0 || summaries.length === blocks.length) return blocks;
  const others = blocks.filter((block) => !summaries.includes(block));
  const sheets = others.flatMap(({ view }) => [`employeeId ${view.grid.name}`, `name ${view.grid.name}`]);
  const said = new Set([...sheets, ...others.flatMap(textsOf)]);
  const repeats = new Set(summaries.filter((block) => textsOf(block).every((text) => said.has(text))));
  return blocks.filter((block) => !repeats.has(block));
}

const SAID = ['employeeId', 'name', 'metric'] as const;

/** Whom a table is about, and what it measures, each marked with what it is. */
function textsOf(block: Block): readonly string[] {
  const { view, header, bottom } = block;
  const texts = labelsOf(block).flatMap(({ field, entry }) =>
    field === 'employeeId' || field === 'name' ? [`${field} ${readText(entry)}`] : [],
  );
  for (const field of SAID) {
    const known = header.columns.get(field);
    if (known === undefined) continue;
    for (let row = header.bottom + 1; row <= bottom; row += 1) {
      const text = textAt(view, row, known.column);
      if (text !== '' && !isTotalWord(text) && !beginsRemark(text)) texts.push(`${field} ${text}`);
    }
  }
  return texts;
}
