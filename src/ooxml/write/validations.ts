import { rangeA1, type ValidationPlan } from '../../tables';
import { textConstant } from './reference';
import { refuse } from './refuse';
import { counted, element, group, writableText } from './xml';

type Decimal = Extract<ValidationPlan['rule'], { kind: 'decimal' }>;

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const formula = (name: string, text: string): string => group(name, writableText(text));

function listXml(values: readonly string[], place: string): string {
  const comma = values.find((value) => value.includes(','));
  if (comma !== undefined) refuse(place, `the list would split '${comma}' at its comma`);
  const constant = textConstant(values.join(','));
  if (constant.length - 2 > LONGEST_LIST) {
    refuse(place, `the list has ${constant.length - 2} characters; Excel takes ${LONGEST_LIST}`);
  }
  return formula('formula1', constant);
}

function decimalXml({ min, max }: Decimal, place: string): string {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min <= max)) {
    refuse(place, `${min} and ${max} are not two ends`);
  }
  return formula('formula1', String(min)) + formula('formula2', String(max));
}

function validationXml({ range, rule, message, lenient }: ValidationPlan, sheet: string): string {
  const place = `Sheet '${sheet}', validation of ${rangeA1(range)}`;
  if (message && (message.title.length > LONGEST_TITLE || message.text.length > LONGEST_MESSAGE)) {
    refuse(place, `a message takes ${LONGEST_TITLE} characters of title and ${LONGEST_MESSAGE} of text`);
  }
  const attributes = {
    type: rule.kind,
    errorStyle: lenient ? 'warning' : undefined,
    operator: rule.kind === 'decimal' ? 'between' : undefined,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: message?.title,
    error: message?.text,
    sqref: rangeA1(range),
  };
  return element(
    'dataValidation',
    attributes,
    rule.kind === 'list' ? listXml(rule.values, place) : decimalXml(rule, place),
  );
}

export const validationsXml = (validations: readonly ValidationPlan[], sheet: string): string =>
  counted(
    'dataValidations',
    validations.map((validation) => validationXml(validation, sheet)),
  );
