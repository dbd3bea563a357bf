import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOM = resolve(__dirname, '../../src/taskpane');
const LETTERS = /\p{L}{2,}/u;
/** Attributes that people read or hear. */
const READ_OUT = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-valuetext',
  'content',
  'label',
  'placeholder',
  'title',
]);

/** Words in JSX that stand in the code instead of the language files. */
function untranslated(fileName: string, text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== null && LETTERS.test(words)) found.push(words.trim());
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return null;
  return isShown(node) ? node.text : null;
}

/** Whether a literal is a child of an element, or an attribute that people read. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return READ_OUT.has(parent.name.getText());
  if (ts.isJsxExpression(parent))
    return ts.isJsxAttribute(parent.parent) ? READ_OUT.has(parent.parent.name.getText()) : true;
  const passes = ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent);
  const isBranch = !ts.isConditionalExpression(parent) || parent.condition !== node;
  return passes && isBranch && isShown(parent);
}

describe('the pane’s words', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );

  test('all stand in the language files', () => {
    expect(files.length).toBeGreaterThan(20);
    const strays = files.flatMap((name) =>
      untranslated(name, readFileSync(join(ROOM, name), 'utf8')).map((words) => `${name}: ${words}`),
    );
    expect(strays).toEqual([]);
  });

  test.each([
    ['text', '<p>Hello there</p>'],
    ['a branch', "<p>{ready ? '好了' : null}</p>"],
    ['an attribute that is read out', "<p aria-label={'两个字'} />"],
  ])('%s that stands in the code is found', (_, jsx) => {
    expect(untranslated('a.tsx', `const view = ${jsx};`)).toHaveLength(1);
  });

  test('colours come from the theme alone', () => {
    const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const coloured = sources.filter((name) =>
      /#[0-9a-f]{3,8}\b|\brgba?\(/i.test(readFileSync(join(ROOM, name), 'utf8')),
    );
    expect(coloured).toEqual([]);
  });
});
