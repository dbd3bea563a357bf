import type { MethodCode } from '../terms/method';
import type { Section } from '../terms/section';

/** The roles a company can be set up with, in the order a person is offered them. */
export const TEMPLATE_IDS = ['operations', 'design', 'service', 'shop', 'sales', 'warehouse'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Every metric of the shipped templates; its name and what it means are words, kept in `i18n`. */
export const METRIC_KEYS = [
  'conversion-rate',
  'traffic-growth',
  'campaign-result',
  'new-product-plan',
  'collaboration-rating',
  'training-completion',
  'request-turnaround',
  'main-image-clicks',
  'design-reuse',
  'homepage-redesign',
  'team-satisfaction',
  'tool-learning',
  'response-time',
  'resolution-rate',
  'customer-satisfaction',
  'complaint-time-cut',
  'product-knowledge',
  'repurchase-rate',
  'detail-pages',
  'teamwork',
  'sales-amount',
  'new-customers',
  'order-value',
  'collections',
  'shipping-accuracy',
  'processing-time',
] as const;
export type MetricKey = (typeof METRIC_KEYS)[number];

export type TemplateUnit = 'minute' | 'hour' | 'piece' | 'page' | 'person' | 'money' | 'mark';

/** A target as a person would type it, free of any language. */
export type TemplateTarget =
  | { readonly kind: 'number'; readonly value: number; readonly unit: TemplateUnit }
  /** `value` is a fraction: 0.035 for 3.5 %. */
  | { readonly kind: 'percent'; readonly value: number }
  /** `value` is the top of the scale. */
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'yes' };

export interface TemplateMetric {
  readonly key: MetricKey;
  readonly section: Section;
  /** Points of 100. */
  readonly weight: number;
  readonly method: MethodCode;
  readonly target: TemplateTarget;
  /** Where a progress metric starts, in the target's terms. */
  readonly baseline?: number;
}

/** The metrics by which a role is scored; their weights sum to 100. */
export interface RoleTemplate {
  readonly id: TemplateId;
  readonly metrics: readonly TemplateMetric[];
}
