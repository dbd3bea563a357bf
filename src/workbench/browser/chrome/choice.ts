import { element } from './element';

export interface ChoiceFacts<Value extends string> {
  readonly testId: string;
  readonly label: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One of several, with its name beside it. */
export function choice<Value extends string>(facts: ChoiceFacts<Value>): HTMLElement {
  const options = facts.values.map(({ value, label }) =>
    element('option', { value, selected: value === facts.chosen }, label),
  );
  const select = element(
    'select',
    {
      'data-testid': facts.testId,
      change: () => {
        facts.choose(select.value as Value);
      },
    },
    ...options,
  );
  return element('label', { class: 'choice' }, element('span', {}, facts.label), select);
}
