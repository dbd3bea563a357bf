import type { Entry } from '../terms/entry';
import { failed, ok, type Outcome } from '../terms/outcome';
import { SECTIONS, type Section } from '../terms/section';
import { isNotApplicable } from './notApplicable';
import { nameKey } from './nameKey';
import { partTitle } from './partTitle';
import { quoted, readText } from './readText';

const NAMES: Readonly<Record<Section, string>> = {
  fixed: '固定|基础|常规|日常|routine|core',
  focus: '重点|动态|动态重点|专项|提升|重点提升|专项提升|improvement|dynamic',
  collaboration: '协同|协作|团队协作|teamwork',
  growth: '成长|学习成长|发展|能力提升|个人提升|自我提升|learning|development',
  adjustment: '加减分|加减分项|加分|加分项|减分项|扣分项|附加|附加分|附加项|奖惩|bonus',
};

const BY_NAME: ReadonlyMap<string, Section> = new Map(
  SECTIONS.flatMap((section) =>
    [section, ...NAMES[section].split('|')].map((name) => [name, section] as const),
  ),
);

/** What may stand behind the name: 固定类指标, 日常工作, Growth metrics. */
const KIND =
  /(?:类|型|性)?(?:工作|任务|事项|项目|work)?(?:指标|目标|考核|板块|部分|section|metrics?|kpis?)?$/;

/**
 * Reads a section by its code, its Chinese name or a common synonym, 指标 or 板块 behind it or not, with its number and
 * its share (一、日常工作（70%）) or without.
 *
 * In the older layout of 日常 70 and 提升 30, 日常 is what recurs every month, so it is `fixed`; 提升 is the
 * improvement that is agreed anew each month, so it is `focus`, while 能力提升 is about the person and is `growth`.
 * @returns `null` when blank
 * @example readSection({ kind: 'text', text: '重点指标' }) //=> { ok: true, value: 'focus' }
 * @example readSection({ kind: 'text', text: '日常工作（70%）' }) //=> { ok: true, value: 'fixed' }
 */
export function readSection(entry: Entry): Outcome<Section | null> {
  if (entry.kind === 'error') return failed({ code: 'error-value', text: entry.error });
  const name = readText(entry);
  if (name === '' || isNotApplicable(name)) return ok(null);
  const section = sectionNamed(name) ?? sectionNamed(partTitle(name).name);
  return section ? ok(section) : failed({ code: 'unknown-section', text: quoted(entry) });
}

function sectionNamed(name: string): Section | undefined {
  const key = nameKey(name);
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(KIND, ''));
}
