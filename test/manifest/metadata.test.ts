import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { METADATA_FILES, functionsMetadata } from '../../.config/functionsMetadata.js';
import { METADATA_RULES, checkMetadata } from '../../.config/manifest/metadata';
import type { Metadata, Metadatas } from '../../.config/manifest/metadata';

const one = (id: string, description = 'Says.', parameter = 'weights') => ({
  id,
  name: id,
  description,
  parameters: [{ name: parameter, description: 'The weights.' }],
});
const metadata = (...functions: Metadata['functions']): Metadata => ({
  allowErrorForDataTypeAny: true,
  functions,
});
const both = (told: Metadata, registered = told.functions.map(({ id }) => id)): Metadatas => ({
  en: told,
  'zh-CN': told,
  registered,
});

const sound = both(metadata(one('SCORE'), one('SCORES')));

const BROKEN: readonly (readonly [rule: string, what: string, told: Metadatas])[] = [
  ['id-format', 'an id of two letters', both(metadata(one('AB')))],
  ['id-format', 'a space in an id', both(metadata(one('MY SCORE')))],
  ['id-not-a-cell', 'an id like an address', both(metadata(one('TAX2024')))],
  ['id-not-a-cell', 'an id like a row and column', both(metadata(one('R1C1')))],
  ['id-unique', 'an id told twice', both(metadata(one('SCORE'), one('SCORE')))],
  ['registered', 'an id without code', both(metadata(one('SCORE')), [])],
  ['registered', 'code that Excel is not told of', both(metadata(one('SCORE')), ['SCORE', 'SCORES'])],
  [
    'same-names',
    'a translated parameter',
    { ...sound, 'zh-CN': metadata(one('SCORE', '得分。', '权重'), one('SCORES')) },
  ],
  ['same-names', 'a function told in one language', { ...sound, 'zh-CN': metadata(one('SCORE')) }],
  [
    'described',
    'no description in one language',
    { ...sound, 'zh-CN': metadata(one('SCORE', ''), one('SCORES')) },
  ],
  ['errors-allowed', 'errors in ranges forbidden', both({ ...sound.en, allowErrorForDataTypeAny: false })],
];

describe('the rules of functions.json', () => {
  test('hold for sound metadata', () => expect(checkMetadata(sound)).toEqual([]));

  test.each(BROKEN)('%s catches %s, and nothing else does', (rule, _what, told) => {
    expect(new Set(checkMetadata(told).map((found) => found.rule))).toEqual(new Set([rule]));
  });

  test('each catch something', () => {
    const caught = new Set(BROKEN.map(([rule]) => rule));
    expect(METADATA_RULES.map(([name]) => name).filter((name) => !caught.has(name))).toEqual([]);
  });

  test('hold for what Excel is told of the eighteen functions', async () => {
    const en = (await functionsMetadata('en')) as Metadata;
    const chinese = (await functionsMetadata('zh-CN')) as Metadata;
    expect(en.functions).toHaveLength(18);
    expect(checkMetadata({ en, 'zh-CN': chinese, registered: en.functions.map(({ id }) => id) })).toEqual([]);
  });

  test('are told in both languages from the addresses that the manifest names', () => {
    const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`DefaultValue="https://localhost:3000/${METADATA_FILES.en}"`);
    expect(manifest).toContain(
      `<bt:Override Locale="zh-CN" Value="https://localhost:3000/${METADATA_FILES['zh-CN']}"`,
    );
  });
});
