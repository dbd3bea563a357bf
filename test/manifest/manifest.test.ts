import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../.config/manifest/check';
import { pixelsIn } from '../../.config/manifest/pictures';
import { RULES } from '../../.config/manifest/rules';

const ROOT = resolve(__dirname, '../..');
const BROKEN = join(__dirname, 'broken');

const findingsIn = (file: string) => checkManifest(readFileSync(file, 'utf8'), pixelsIn(ROOT));

/** `rule.variant.xml` breaks `rule`. */
const ruleOf = (file: string): string => file.split('.')[0]!;
const broken = readdirSync(BROKEN).map((file) => ({ file, rule: ruleOf(file) }));

describe('the rules of the manifest', () => {
  test('hold for the manifest that ships', () => expect(findingsIn(join(ROOT, 'manifest.xml'))).toEqual([]));

  test('hold for the manifest that the broken ones were made from', () =>
    expect(findingsIn(join(__dirname, 'sound.xml'))).toEqual([]));

  test.each(broken)('$file is caught by $rule and nothing else', ({ file, rule }) => {
    expect(new Set(findingsIn(join(BROKEN, file)).map((found) => found.rule))).toEqual(new Set([rule]));
  });

  test('each catch a broken manifest', () => {
    const caught = new Set(broken.map(({ rule }) => rule));
    expect(RULES.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
  });

  test('say the line of what they found', () =>
    expect(findingsIn(join(BROKEN, 'long-runtime.xml'))).toEqual([
      expect.objectContaining({ rule: 'long-runtime', line: lineOf('long-runtime.xml', 'lifetime="short"') }),
    ]));
});

const lineOf = (file: string, text: string): number =>
  readFileSync(join(BROKEN, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;
