import type { ChartPlan } from '../../tables';
import { element, group, valued, writableText } from './xml';

/** How text of a chart looks. */
export interface Lettering {
  readonly font: ChartPlan['font'];
  readonly color: string;
  readonly bold?: boolean;
}

export const solidFill = (color: string): string =>
  group('a:solidFill', valued('a:srgbClr', color.toUpperCase()));

export const NO_LINE = group('a:ln', element('a:noFill'));

/** The typeface three times over: Chinese text takes `ea`, and would fall back to the theme without it. */
function lettersXml(tag: string, { font, color, bold = false }: Lettering, lang?: string): string {
  const faces = ['a:latin', 'a:ea', 'a:cs'].map((face) => element(face, { typeface: font.name }));
  return element(tag, { lang, sz: Math.round(font.size * 100), b: bold }, solidFill(color) + faces.join(''));
}

const textBody = (tag: string, lettering: Lettering, run: string): string => {
  const paragraph = group('a:p', group('a:pPr', lettersXml('a:defRPr', lettering)), run);
  return group(tag, element('a:bodyPr'), element('a:lstStyle'), paragraph);
};

/** Text properties of axes, labels and legends. */
export const textProperties = (lettering: Lettering): string =>
  textBody('c:txPr', lettering, element('a:endParaRPr', { lang: 'en-US' }));

/** Text of its own: the title. */
export function richText(text: string, lettering: Lettering, language: string): string {
  const run = group('a:r', lettersXml('a:rPr', lettering, language), group('a:t', writableText(text)));
  return group('c:tx', textBody('c:rich', lettering, run));
}
