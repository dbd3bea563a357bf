import { comparison } from './comparisons';
import { rangeText, rangesOf } from './zones';
import type { FurnitureValidation, SheetFurniture, SheetId } from '../../host/engine';
import type { Session } from '../session';

export function drawValidations(session: Session, sheetId: SheetId, { validations }: SheetFurniture): void {
  const { getters, attempt } = session;
  for (const { id } of [...getters.getDataValidationRules(sheetId)])
    attempt('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  for (const { id, ranges: given, rule, refuse } of validations) {
    const ranges = rangesOf(session, sheetId, given);
    const criterion = criterionOf(session, rule);
    if (ranges.length > 0 && criterion !== null) {
      attempt('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { id, criterion, isBlocking: refuse } });
    }
  }
}

function criterionOf(session: Session, rule: FurnitureValidation['rule']): object | null {
  switch (rule.kind) {
    case 'list':
      return { type: 'isValueInList', values: rule.values, displayStyle: 'arrow' };
    case 'list-of-range':
      return { type: 'isValueInRange', values: [rangeText(session, rule.source)], displayStyle: 'arrow' };
    case 'number': {
      const type = comparison(rule.operator);
      const values = rule.second === null ? [rule.first] : [rule.first, rule.second];
      return type === undefined ? null : { type, values };
    }
    case 'formula':
      return {
        type: 'customFormula',
        values: [rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}`],
      };
  }
}
