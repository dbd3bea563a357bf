/// <reference types="custom-functions-runtime" />
import { attainment } from './attainment';
import { attribute } from './attribute';
import { commission } from './commission';
import { lines } from './lines';
import { pace } from './pace';
import { parse } from './parse';
import { points } from './points';
import { prorate } from './prorate';
import { ranks } from './ranks';
import { rollup } from './rollup';
import { score } from './score';
import { scores } from './scores';
import { split } from './split';
import { deferred } from './telling/deferred';
import { tier } from './tier';
import { tiers } from './tiers';

/** Every worksheet function by its id. Adding one is a file beside this one and a line in this list. */
const FUNCTIONS = {
  ATTAINMENT: attainment,
  POINTS: points,
  SCORE: score,
  SCORES: scores,
  LINES: lines,
  PARSE: parse,
  TIER: tier,
  TIERS: tiers,
  RANKS: ranks,
  CHECK: deferred('CHECK'),
  EXPLAIN: deferred('EXPLAIN'),
  COMMISSION: commission,
  SPLIT: split,
  ATTRIBUTE: attribute,
  ROLLUP: rollup,
  PACE: pace,
  PRORATE: prorate,
  FEEDBACK: deferred('FEEDBACK'),
} as const;

for (const [id, worksheetFunction] of Object.entries(FUNCTIONS))
  CustomFunctions.associate(id, worksheetFunction);
