import { Field, Input } from '@fluentui/react-components';
import { readPeriod } from '../../core';
import { useResults } from './useResults';

/** Which month is meant, where the workbook does not say. */
export function PeriodField() {
  const { month, words } = useResults();
  const choose = (text: string) => {
    const period = readPeriod(text);
    if (period) void month.choosePeriod(period);
  };
  return (
    <Field label={words.results.period}>
      <Input type="month" onChange={(_, { value }) => choose(value)} />
    </Field>
  );
}
