import { formatNumber } from '../../format';
import { quotable } from '../../quoting';
import type { TierWords } from '../tiers';

const number = (value: number): string => formatNumber(value, 2);
const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const within = (group: string): string => (group === '' ? '' : `${group}: `);

export const tiers: TierWords = {
  issues: {
    'tier-figure-unreadable': ({ text }) => `“${quotable(text)}” is no number. Type a number instead.`,
    'tier-share-negative': ({ share }) =>
      `The share ${number(share * 100)}% is below 0. Type a number from 0 to 100.`,
    'tier-shares-sum': ({ sum }) =>
      `The shares sum to ${number(sum > 2 ? sum : sum * 100)}% instead of 100%. Change one of them.`,
    'tier-bounds-order': ({ before, bound }) =>
      `Bounds go from high to low: ${number(bound)} must be below ${number(before)}.`,
    'tier-count': ({ wanted, given }) =>
      `There are ${given} figures where these tiers need ${wanted}. Add or remove tiers or figures.`,
    'tier-guards-order': ({ topFrom, bottomBelow }) =>
      `The top tier begins at ${number(topFrom)}, but the bottom tier reaches up to ${number(bottomBelow)}. Let the first be no lower than the second.`,
    'tier-label': ({ label }) =>
      label === ''
        ? 'A tier has no name. Give it one.'
        : `Two tiers are called “${quotable(label)}”. Rename one of them.`,
  },
  join: ', ',
  smallTeam: (group, count, below) =>
    `${within(group)}only ${heads(count)} scored. Shares are unfair to fewer than ${below}, so score bounds decide.`,
  overflow: (group, { score, tier, extra }) =>
    `${within(group)}several share ${score} points and so a tier: “${tier}” holds ${heads(extra)} more than its seats, the next one fewer.`,
  keptFromTop: (group, { heads: count, tier, from }) =>
    `${within(group)}“${tier}” begins at ${from} points: ${heads(count)} ranked high enough without reaching it, and the seats stay empty.`,
  keptFromBottom: (group, { heads: count, tier, below }) =>
    `${within(group)}“${tier}” is only for less than ${below} points: ${heads(count)} ranked low but scored enough and ${count === 1 ? 'is' : 'are'} not in it.`,
  nobodyScored: 'Nobody has a score yet; tiers follow the scores.',
  notCounted: (count) => `${heads(count)} without a final score ${count === 1 ? 'is' : 'are'} not counted.`,
  nobodyMoves: 'Nobody changes tier compared with now.',
  moves: (count) => `${heads(count)} ${count === 1 ? 'changes' : 'change'} tier compared with now.`,
  move: (names, from, to) => `From “${from}” to “${to}”: ${names}`,
  watched: ({ name, score, change, from, to }) =>
    `${name}, ${score} points: ${change} makes “${from}” “${to}”`,
  stays: ({ name, score, change, tier }) => `${name}, ${score} points: ${change} leaves “${tier}”`,
  displaced: (names, from, to) => `, and ${names} from “${from}” to “${to}”`,
};
