import type { PlanWords } from '../plan';

export const plan: PlanWords = {
  rules: 'Rules of this month',
  rows: {
    period: 'Period',
    cap: 'Cap',
    missing: 'Missing actuals',
    decimals: 'Decimals of scores',
    tiers: 'Tiers',
    perDepartment: 'Tiers among',
  },
  unknown: 'not stated',
  decimals: (count) => `${count}`,
  wholeCompany: 'the whole company',
  eachDepartment: 'each department',
  shipped: 'default',
  periodFrom: {
    option: 'chosen here',
    settings: 'settings',
    title: 'sheet name or title',
    'file-name': 'file name',
  },
  tier: (label, share, from) =>
    [label, ...(share === null ? [] : [share]), ...(from === null ? [] : [`from ${from}`])].join(' · '),
  guards: (top, topFrom, bottom, bottomBelow) =>
    `“${top}” also needs ${topFrom} points, and “${bottom}” is given only below ${bottomBelow}.`,
  smallTeam: (heads) => `With fewer than ${heads} people, bounds alone decide.`,
  change: 'How to change them',
  inSheet: 'Edit the values in the settings sheet; this page and the scores follow.',
  withoutSheet: (sheet, name, value) =>
    `This workbook has no settings sheet, so the defaults hold. To change them, add a sheet called “${sheet}” with ${name.toLowerCase()} on the left and ${value.toLowerCase()} on the right. Only the rows you want to change are needed:`,
  openSheet: (sheet) => `Open “${sheet}”`,
  example: 'What the settings sheet looks like',
  exampleNote: 'A metric’s own cap stands in the Cap column of the scorecard and comes before this one.',
};
