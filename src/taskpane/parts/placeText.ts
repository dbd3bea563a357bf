import { rangeA1, type SheetPlace } from '../../tables';

/** `评分表 L1:Q156`: for reading, not for formulas. */
export const placeText = ({ sheet, range }: SheetPlace): string => `${sheet} ${rangeA1(range)}`;
