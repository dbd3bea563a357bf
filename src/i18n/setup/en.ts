import type { SetUpWords } from './setUpWords';
import { metrics } from './metrics.en';

export const setUp: SetUpWords = {
  templates: {
    operations: 'Operations',
    design: 'Design',
    service: 'Customer service',
    shop: 'Shop operations',
    sales: 'Sales',
    warehouse: 'Warehouse',
  },
  metrics,
  units: {
    minute: 'min',
    hour: 'hours',
    piece: 'pieces',
    page: 'pages',
    person: 'people',
    money: 'CNY',
    mark: 'points',
  },
  title: {
    Settings: ['Performance ', ''],
    Employees: ['Employees ', ''],
    Library: ['Metric library ', ''],
    Scorecard: ['Scorecard ', ''],
  },
  hints: {
    Settings: 'Yellow cells are yours to change.',
    Employees: 'One row per person. Ids must differ; join and leave dates scale targets to the days present.',
    Library: 'What each role is scored by, and how. The default weights of a role sum to 100.',
    Scorecard:
      'Fill in the yellow cells: percentages with %, ratings as 4.3/5, N/A where a metric does not apply. Blank means not filled in yet. Weights sum to 100 per person.',
  },
  settingHints: {
    language: 'Language of sheets and reports',
    period: 'The month being scored, as 2025-06; 2025Q2 and 2025 work, too',
    cap: 'The highest attainment that counts: 1.5 is 150%',
    missing: 'While actuals are missing: Pending (no score yet), So far (provisional), Count as zero',
    tierScheme: 'How tiers are given: by score bounds, by shares of heads, or both',
    currency: 'Currency of amounts',
    decimals: 'Decimals of a score',
  },
  headerNotes: {
    weight: 'Points out of 100. They sum to 100 per person.',
    method:
      'How actual and target become attainment. Choose from the list; where it is blank, the target decides.',
    target: 'In the same unit as the actual. Ranges as 24~48, bands as ≥45%:100, ≥40%:80.',
    actual:
      'Fill this in at the end of the month: percentages with %, ratings as 4.3/5, Yes or No, N/A with a note. Blank is not 0.',
    cap: 'The highest attainment that counts for this metric. Blank takes the one in Settings.',
    baseline: 'Where progress starts.',
    note: 'Say why, where you filled in N/A.',
  },
  metricNote: ({ definition, source }) => `${definition}\nData source: ${source}`,
  refusals: {
    method: { title: 'Method', text: 'Choose a method from the list, or leave the cell blank.' },
    section: { title: 'Section', text: 'Choose a section from the list, or leave the cell blank.' },
    department: { title: 'Department', text: 'No employee is in this department. Use it all the same?' },
    weight: { title: 'Weight', text: 'A weight is a number from 0 to 100; they sum to 100 per person.' },
    cap: { title: 'Cap', text: 'A cap is a number from 1 to 10: 1.5 is 150%.' },
    choice: { title: 'Settings', text: 'Choose from the list.' },
    template: { title: 'Role template', text: 'This is a new role template. Use it all the same?' },
  },
  sample: {
    names: [
      'Lin Xiaowen',
      'Chen Zhiyuan',
      'Zhou Yutong',
      'Zhao Yifan',
      'Shen Jianing',
      'He Siqi',
      'Wang Ruolin',
      'Liu Zimo',
      'Huang Xinyue',
      'Wu Chengze',
      'Xu Kexin',
      'Ma Guoqiang',
    ],
    departments: {
      operations: 'Operations',
      design: 'Design',
      service: 'Customer service',
      shop: 'Operations',
      sales: 'Sales',
      warehouse: 'Warehouse',
    },
    positions: {
      operations: 'Operations',
      design: 'Design',
      service: 'Customer service',
      shop: 'Shop operations',
      sales: 'Sales',
      warehouse: 'Warehouse',
    },
  },
  faults: {
    'no-employees': 'There are no employees yet. Paste or pick a list of them.',
    'nobody-in-period': (period) =>
      `Nobody in the list was there in ${period}, so the scorecard would be empty. Check the period and the join and leave dates.`,
    'id-blank': (name) => `${name === '' ? 'An employee' : name} has no id. Give them one.`,
    'id-repeated': (id) => `Two people have the id ${id}. Give one of them another.`,
    'weights-not-100': (template, sum) =>
      `The weights of “${template}” sum to ${sum}, not 100. Change them, or scale them to 100.`,
    'template-repeated': (template) => `“${template}” was chosen twice. Keep one of them.`,
  },
  pasted: {
    'nothing-pasted':
      'There is no list of people here. Copy ids, names and more from Excel, and paste them here.',
    'no-name-column': 'No column looks like names or ids. Choose them under the column titles.',
    'id-missing': (line, name) => `Line ${line}: ${name} has no id. Give them one.`,
    'id-repeated': (line, id, first) => `Line ${line}: the id ${id} is in line ${first}, too. Use another.`,
    'name-missing': (line, id) => `Line ${line}: the id ${id} has no name. It can wait.`,
    'date-unreadable': (line, field, text) =>
      `Line ${line}: ${field} “${text}” cannot be read. Write it as 2025-06-16.`,
    'left-before-joined': (line, name) => `Line ${line}: ${name} leaves before joining. Check the two dates.`,
    'manager-unknown': (line, manager) =>
      `Line ${line}: the manager “${manager}” is not in the list. Check the name or id.`,
    'total-row': (line, text) => `Line ${line}, “${text}”, is a total and no employee: left out.`,
    'column-unused': (header) => `The column “${header}” is not used.`,
  },
};
