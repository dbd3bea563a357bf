import type { ChosenMethod } from '../scoring/line';
import type { Entry } from '../terms/entry';
import type { MethodCode } from '../terms/method';
import { failed, ok, type Outcome } from '../terms/outcome';
import { targetShape, type TargetShape } from './forms/targetShape';
import { houseName, likelyMethod, methodNamed } from './methodNames';
import { quoted, readText } from './readText';
import { refused } from './refused';
import { spelling } from './spelling';

/**
 * The method of a line: stated by code or name, or told by the shape of the target where the column is blank.
 * @returns `method-contradicted` when the target is written for another method: `≤2分钟` for 越高越好
 * @source SPEC 3
 * @example readMethod({ kind: 'text', text: '越低越好' }, { kind: 'blank' }).value.code //=> 'lower'
 * @example readMethod({ kind: 'blank' }, { kind: 'text', text: '24~48' }).value //=> { code: 'range', inferred: true }
 * @example readMethod({ kind: 'text', text: 'higher' }, { kind: 'text', text: '≤2分钟' }).fault.code //=> 'method-contradicted'
 */
export function readMethod(entry: Entry, target: Entry): Outcome<ChosenMethod> {
  if (entry.kind === 'error') return failed({ code: 'error-value', text: entry.error });
  const name = readText(entry);
  const shape = shapeOf(target);
  if (name === '') return ok({ code: toldBy(shape), inferred: true });
  const code = methodNamed(name);
  if (code === null) {
    const suggestion = likelyMethod(name);
    return refused(quoted(entry), {
      code: 'unknown-method',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  if (!contradicts(shape, code)) return ok({ code, inferred: false });
  const told = toldBy(shape);
  const suggestion = /\p{Script=Han}/u.test(name) ? houseName(told) : told;
  return refused(quoted(entry), { code: 'method-contradicted', suggestion });
}

function shapeOf(target: Entry): TargetShape {
  if (target.kind === 'logical') return 'truth';
  const spelt = target.kind === 'text' ? spelling(target.text) : null;
  return spelt ? targetShape(spelt.text) : 'plain';
}

function toldBy(shape: TargetShape): MethodCode {
  switch (shape) {
    case '≤':
    case '<':
      return 'lower';
    case 'range':
      return 'range';
    case 'bands':
      return 'bands';
    case 'truth':
      return 'yesno';
    case '≥':
    case '>':
    case '=':
    case 'plain':
      return 'higher';
  }
}

/** Methods for which the target's sign or shape makes sense; a plain number fits all that are not listed elsewhere. */
const FITTING: Readonly<Record<Exclude<TargetShape, 'plain' | '='>, readonly MethodCode[]>> = {
  '≤': ['lower', 'lower-ratio', 'progress'],
  '<': ['lower', 'lower-ratio', 'progress'],
  '≥': ['higher', 'progress', 'rating'],
  '>': ['higher', 'progress', 'rating'],
  range: ['range'],
  bands: ['bands'],
  truth: ['yesno'],
};

const contradicts = (shape: TargetShape, code: MethodCode): boolean =>
  shape !== 'plain' && shape !== '=' && code !== 'points' && !FITTING[shape].includes(code);
