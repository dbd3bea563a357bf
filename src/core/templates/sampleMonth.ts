import type { MetricKey, TemplateId } from './template';

/** An actual of the sample: a number, a fraction for a percentage, a rating as it is typed, or a yes. */
type SampleActual = number | `${number}/${number}` | true;

/** One made-up person of the sample; names are words, kept in `i18n`, in the same order. */
export interface SamplePerson {
  readonly id: string;
  readonly template: TemplateId;
  /** Index of the manager among the people; `null` for those who lead. */
  readonly manager: number | null;
  readonly joined: readonly [yearsAgo: number, month: number, date: number];
  readonly actuals: Readonly<Partial<Record<MetricKey, SampleActual>>>;
}

/**
 * A month that is filled in, to look at before one's own: all roles, all three tiers, nobody held back.
 * @source SPEC 2; no person or figure in it is real
 */
export const SAMPLE_MONTH: readonly SamplePerson[] = [
  {
    ...{ id: 'E001', template: 'operations', manager: null, joined: [4, 3, 8] },
    actuals: {
      'conversion-rate': 0.036,
      'traffic-growth': 0.095,
      'campaign-result': 1.08,
      'new-product-plan': 1120,
      'collaboration-rating': '4.3/5',
      'training-completion': 1,
    },
  },
  {
    ...{ id: 'E002', template: 'operations', manager: 0, joined: [3, 7, 4] },
    actuals: {
      'conversion-rate': 0.029,
      'traffic-growth': 0.081,
      'campaign-result': 0.92,
      'new-product-plan': 860,
      'collaboration-rating': '4/5',
      'training-completion': 0.9,
    },
  },
  {
    ...{ id: 'E003', template: 'operations', manager: 0, joined: [1, 2, 26] },
    actuals: {
      'conversion-rate': 0.021,
      'traffic-growth': 0.05,
      'campaign-result': 0.75,
      'new-product-plan': 540,
      'collaboration-rating': '3.6/5',
      'training-completion': 0.8,
    },
  },
  {
    ...{ id: 'E004', template: 'shop', manager: 0, joined: [2, 5, 15] },
    actuals: {
      'conversion-rate': 0.031,
      'repurchase-rate': 0.242,
      'detail-pages': 18,
      teamwork: '4.5/5',
    },
  },
  {
    ...{ id: 'E005', template: 'design', manager: null, joined: [4, 9, 1] },
    actuals: {
      'request-turnaround': 20,
      'main-image-clicks': 0.056,
      'design-reuse': 0.34,
      'homepage-redesign': 1,
      'team-satisfaction': '4.6/5',
      'tool-learning': true,
    },
  },
  {
    ...{ id: 'E006', template: 'design', manager: 4, joined: [2, 10, 9] },
    actuals: {
      'request-turnaround': 27.5,
      'main-image-clicks': 0.046,
      'design-reuse': 0.28,
      'homepage-redesign': 0.85,
      'team-satisfaction': '4.2/5',
      'tool-learning': true,
    },
  },
  {
    ...{ id: 'E007', template: 'service', manager: null, joined: [5, 6, 22] },
    actuals: {
      'response-time': 1.6,
      'resolution-rate': 0.93,
      'customer-satisfaction': 0.97,
      'complaint-time-cut': 0.52,
      'product-knowledge': 95,
    },
  },
  {
    ...{ id: 'E008', template: 'service', manager: 6, joined: [3, 11, 14] },
    actuals: {
      'response-time': 2.2,
      'resolution-rate': 0.88,
      'customer-satisfaction': 0.94,
      'complaint-time-cut': 0.41,
      'product-knowledge': 88,
    },
  },
  {
    ...{ id: 'E009', template: 'service', manager: 6, joined: [1, 4, 7] },
    actuals: {
      'response-time': 3.1,
      'resolution-rate': 0.74,
      'customer-satisfaction': 0.86,
      'complaint-time-cut': 0.2,
      'product-knowledge': 79,
    },
  },
  {
    ...{ id: 'E010', template: 'sales', manager: null, joined: [4, 1, 11] },
    actuals: { 'sales-amount': 118_600, 'new-customers': 33, collections: 0.96, 'order-value': 214 },
  },
  {
    ...{ id: 'E011', template: 'sales', manager: 9, joined: [2, 8, 21] },
    actuals: { 'sales-amount': 83_200, 'new-customers': 24, collections: 0.91, 'order-value': 188 },
  },
  {
    ...{ id: 'E012', template: 'warehouse', manager: null, joined: [3, 3, 30] },
    actuals: { 'shipping-accuracy': 0.992, 'processing-time': 22 },
  },
];
