import type { OwesWords } from '../owes';

const month = (period: string): string => (period === '' ? 'this month' : period);

export const owes: OwesWords = {
  greeting: {
    manager: (name) => `Hi ${name}, `,
    department: (name) => `Hi everyone in ${name}, `,
    everyone: () => 'Hi everyone, ',
  },
  asking: (period, figures) =>
    figures === 1
      ? `one figure for ${month(period)} is still open. Could you fill it in when you have a moment?`
      : `${figures} figures for ${month(period)} are still open. Could you fill them in when you have a moment?`,
  nothing: (period) => `all figures for ${month(period)} are in. Thank you!`,
  line: (names, metrics) => `${names}: ${metrics}`,
  join: ', ',
  named: (name, id) => `${name} (${id})`,
  yourself: 'your own',
  allOf: (metrics) => `all ${metrics} metrics`,
  odd: (metric, text, code) => {
    switch (code) {
      case 'error-value':
        return `${metric} (shows ${text}, its formula is broken)`;
      case 'made-date':
      case 'made-time':
        return `${metric} (Excel turned it into “${text}”, please type it again)`;
      case 'unreadable':
        return `${metric} (now “${text}”, please check)`;
    }
  },
  unnamedMetric: 'a metric without a name',
  closing: 'The scores follow as soon as they are in. Thank you!',
};
