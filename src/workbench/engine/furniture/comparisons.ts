/** Excel's comparisons by the library's names. */
const COMPARISONS: Readonly<Record<string, string>> = {
  Between: 'isBetween',
  NotBetween: 'isNotBetween',
  EqualTo: 'isEqual',
  NotEqualTo: 'isNotEqual',
  GreaterThan: 'isGreaterThan',
  GreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  GreaterThanOrEqual: 'isGreaterOrEqualTo',
  LessThan: 'isLessThan',
  LessThanOrEqualTo: 'isLessOrEqualTo',
  LessThanOrEqual: 'isLessOrEqualTo',
};

export const comparison = (operator: string): string | undefined => COMPARISONS[operator];
