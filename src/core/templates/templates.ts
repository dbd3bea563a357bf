import type { MethodCode } from '../terms/method';
import type { Section } from '../terms/section';
import type {
  MetricKey,
  RoleTemplate,
  TemplateId,
  TemplateMetric,
  TemplateTarget,
  TemplateUnit,
} from './template';

const number = (value: number, unit: TemplateUnit): TemplateTarget => ({ kind: 'number', value, unit });
const percent = (value: number): TemplateTarget => ({ kind: 'percent', value });
const FIVE: TemplateTarget = { kind: 'rating', value: 5 };
const YES: TemplateTarget = { kind: 'yes' };

type Row = readonly [Section, MetricKey, number, MethodCode, TemplateTarget, baseline?: number];

const metricOf = ([section, key, weight, method, target, baseline]: Row): TemplateMetric => ({
  ...{ section, key, weight, method, target },
  ...(baseline !== undefined && { baseline }),
});

const template = (id: TemplateId, ...rows: readonly Row[]): RoleTemplate => ({
  id,
  metrics: rows.map(metricOf),
});

/** @source SPEC 2, Role templates that ship; the weights of sales and warehouse are the house's own proposal */
const TEMPLATES: Readonly<Record<TemplateId, RoleTemplate>> = {
  operations: template(
    'operations',
    ['fixed', 'conversion-rate', 30, 'higher', percent(0.03)],
    ['fixed', 'traffic-growth', 20, 'higher', percent(0.08)],
    ['fixed', 'campaign-result', 10, 'higher', percent(1)],
    ['focus', 'new-product-plan', 20, 'higher', number(1000, 'piece')],
    ['collaboration', 'collaboration-rating', 10, 'rating', FIVE],
    ['growth', 'training-completion', 10, 'higher', percent(1)],
  ),
  design: template(
    'design',
    ['fixed', 'request-turnaround', 30, 'lower', number(24, 'hour')],
    ['fixed', 'main-image-clicks', 20, 'higher', percent(0.05)],
    ['fixed', 'design-reuse', 10, 'higher', percent(0.3)],
    ['focus', 'homepage-redesign', 25, 'progress', percent(1), 0],
    ['collaboration', 'team-satisfaction', 5, 'rating', FIVE],
    ['growth', 'tool-learning', 10, 'yesno', YES],
  ),
  service: template(
    'service',
    ['fixed', 'response-time', 30, 'lower', number(2, 'minute')],
    ['fixed', 'resolution-rate', 25, 'higher', percent(0.9)],
    ['fixed', 'customer-satisfaction', 15, 'higher', percent(0.95)],
    ['focus', 'complaint-time-cut', 20, 'higher', percent(0.5)],
    ['growth', 'product-knowledge', 10, 'higher', number(90, 'mark')],
  ),
  shop: template(
    'shop',
    ['fixed', 'conversion-rate', 40, 'higher', percent(0.03)],
    ['fixed', 'repurchase-rate', 30, 'higher', percent(0.25)],
    ['focus', 'detail-pages', 20, 'higher', number(20, 'page')],
    ['collaboration', 'teamwork', 10, 'rating', FIVE],
  ),
  sales: template(
    'sales',
    ['fixed', 'sales-amount', 40, 'higher', number(100_000, 'money')],
    ['focus', 'new-customers', 25, 'higher', number(30, 'person')],
    ['fixed', 'collections', 20, 'higher', percent(0.95)],
    ['fixed', 'order-value', 15, 'higher', number(200, 'money')],
  ),
  warehouse: template(
    'warehouse',
    ['fixed', 'shipping-accuracy', 50, 'higher', percent(0.995)],
    ['focus', 'processing-time', 50, 'lower', number(24, 'hour')],
  ),
};

/**
 * The metrics that a role is shipped with, sections in the order they are reported where the role says no other.
 * @example templateOf('shop').metrics.map(({ weight }) => weight) //=> [40, 30, 20, 10]
 */
export const templateOf = (id: TemplateId): RoleTemplate => TEMPLATES[id];
