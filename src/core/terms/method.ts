/** How actual and target become attainment (计分方式), in the order a person is offered them. */
export const METHOD_CODES = [
  'higher',
  'lower',
  'lower-ratio',
  'closer',
  'range',
  'progress',
  'rating',
  'yesno',
  'bands',
  'deduct',
  'points',
] as const;
export type MethodCode = (typeof METHOD_CODES)[number];
