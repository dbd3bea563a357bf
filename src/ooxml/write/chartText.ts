import type { ChartPlan } from '../../tables';
import { UNWRITABLE, element, escapeText } from './xml';

type ChartFont = ChartPlan['font'];

export interface Lettering {
  readonly font: ChartFont;
  readonly color: string;
  readonly bold?: boolean;
  /** Times the chart's own size. */
  readonly scale?: number;
}

export const solidFill = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.toUpperCase() }));

/** The typeface three times over: Chinese text takes `ea`, and would fall back to the theme without it. */
function lettersXml(
  tag: string,
  { font, color, bold = false, scale = 1 }: Lettering,
  language?: string,
): string {
  const faces = ['a:latin', 'a:ea', 'a:cs'].map((face) => element(face, { typeface: font.name }));
  const attributes = { lang: language, sz: Math.round(font.size * scale * 100), b: bold };
  return element(tag, attributes, solidFill(color) + faces.join(''));
}

/** Text properties of axes, labels and legends. */
export const textProperties = (lettering: Lettering): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr') +
      element('a:lstStyle') +
      element(
        'a:p',
        {},
        element('a:pPr', {}, lettersXml('a:defRPr', lettering)) + element('a:endParaRPr', { lang: 'en-US' }),
      ),
  );

/** Text of its own: the title. */
export const richText = (text: string, lettering: Lettering, language: string): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr') +
        element('a:lstStyle') +
        element(
          'a:p',
          {},
          element('a:pPr', {}, lettersXml('a:defRPr', lettering)) +
            element(
              'a:r',
              {},
              lettersXml('a:rPr', lettering, language) +
                element('a:t', {}, escapeText(text.replace(UNWRITABLE, ''))),
            ),
        ),
    ),
  );
