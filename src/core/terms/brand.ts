declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A share of one: 1 is the target met, 0.2 is 20 %. */
export type Fraction = Branded<number, 'Fraction'>;
/** Points on the 100 scale. */
export type Points = Branded<number, 'Points'>;
/** Money in integer minor units (分, cents). */
export type Money = Branded<number, 'Money'>;
/** A calendar day, counted in days since 1970-01-01. */
export type Day = Branded<number, 'Day'>;

export const fraction = (value: number): Fraction => value as Fraction;
export const points = (value: number): Points => value as Points;
export const money = (minorUnits: number): Money => {
  if (!Number.isSafeInteger(minorUnits))
    throw new RangeError(`money is integer minor units, not ${minorUnits}`);
  return minorUnits as Money;
};
export const day = (daysSinceEpoch: number): Day => daysSinceEpoch as Day;
