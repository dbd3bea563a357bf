import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { functionsMetadata } from '../../.config/functionsMetadata.js';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
  }[];
}

const [english, chinese] = (await Promise.all([
  functionsMetadata('en'),
  functionsMetadata('zh-CN'),
])) as readonly [Metadata, Metadata];

/** The signatures of SPEC 11, word for word. */
const SIGNATURES = [
  'ATTAINMENT(actual, target, [method], [cap], [baseline], [weight])',
  'POINTS(weight, actual, target, [method], [cap], [baseline])',
  'SCORE(weights, actuals, targets, [methods], [caps], [baselines], [missing], [decimals])',
  'SCORES(ids, weights, actuals, targets, [methods], [caps], [baselines], [missing], [decimals], [headings])',
  'LINES(weights, actuals, targets, [methods], [caps], [baselines], [headings])',
  'PARSE(text)',
  'TIER(score, bounds, labels)',
  'TIERS(scores, [shares], [labels], [guards])',
  'RANKS(scores)',
  'CHECK(ids, metrics, weights, actuals, targets, [methods], [caps], [baselines], [sections])',
  'EXPLAIN(metrics, weights, actuals, targets, [methods], [caps], [baselines], [missing], [decimals], [language])',
  'COMMISSION(amount, bounds, rates, [mode], [inclusive])',
  'SPLIT(total, shares, [decimals])',
  'ATTRIBUTE(accounts, totals, shiftAccounts, starts, ends, people, [basis], [opens], [closes], [decimals])',
  'ROLLUP(ids, parents, progress, [weights])',
  'PACE(progress, start, due, today)',
  'PRORATE(amount, start, end, joined, left)',
  'FEEDBACK(metrics, attainments, [language])',
];

const signature = ({ id, parameters }: Metadata['functions'][number]): string =>
  `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

describe('what Excel is told of the functions', () => {
  test('is what the golden file says', async () => {
    await expect(`${JSON.stringify(english, null, 2)}\n`).toMatchFileSnapshot('../golden/functions.json');
  });

  test('has the signatures of the contract, in both languages', () => {
    for (const { functions } of [english, chinese])
      expect(functions.map(signature).sort()).toEqual([...SIGNATURES].sort());
  });

  test('has ids of plain letters, so that other hosts can write PERF_SCORE', () => {
    for (const { id, name } of english.functions) {
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(name).toBe(id);
    }
  });

  test('lets errors through to every parameter', () => {
    for (const { allowErrorForDataTypeAny, functions } of [english, chinese]) {
      expect(allowErrorForDataTypeAny).toBe(true);
      expect(functions.flatMap(({ parameters }) => parameters).every(({ type }) => type === 'any')).toBe(
        true,
      );
    }
  });

  test('describes functions and parameters in one short sentence each, in both languages', () => {
    const told = (metadata: Metadata, end: string) =>
      metadata.functions.flatMap(({ id, description, parameters }) =>
        [description, ...parameters.map((parameter) => parameter.description)].map((text) => ({
          id,
          text,
          end,
        })),
      );
    for (const { id, text, end } of [...told(english, '.'), ...told(chinese, '。')]) {
      expect(text, id).toBeTypeOf('string');
      expect(text.endsWith(end), `${id}: ${text}`).toBe(true);
      expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(160);
      expect(text, id).not.toMatch(/\n|\. [A-Z]/);
    }
    expect(chinese.functions.every(({ description }) => /\p{Script=Han}/u.test(description))).toBe(true);
  });

  test('is made from top-level function declarations, one to a file', () => {
    const folder = resolve(__dirname, '../../src/functions');
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const source = ts.createSourceFile(
          name,
          readFileSync(join(folder, name), 'utf8'),
          ts.ScriptTarget.ES2022,
          true,
        );
        const tagged = source.statements.filter((each) => each.getFullText().includes('@customfunction'));
        expect(tagged.length, name).toBeLessThanOrEqual(1);
        expect(tagged.every(ts.isFunctionDeclaration), name).toBe(true);
        return tagged.map(() => name.replace('.ts', '').toUpperCase());
      });
    expect(ids.sort()).toEqual(english.functions.map(({ id }) => id).sort());
  });
});
