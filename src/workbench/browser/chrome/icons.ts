const SVG = 'http://www.w3.org/2000/svg';

/** Strokes in a square of 24. */
const STROKES = {
  open: [
    'M3 18V6a1 1 0 0 1 1-1h5l2 2.5h8a1 1 0 0 1 1 1V10',
    'M3 18.5 5.6 11a1 1 0 0 1 1-.7H21a.8.8 0 0 1 .8 1l-2 7a1 1 0 0 1-1 .7H3.6',
  ],
  sample: ['M4 5h16v14H4z', 'M4 10h16M4 14.5h16M9.5 10v9M15 10v9'],
  create: ['M6 3h8l4.5 4.5V21H6z', 'M14 3v4.5h4.5', 'M12.2 11v6M9.2 14h6'],
  download: ['M12 4v11', 'm7.5 11 4.5 4.5 4.5-4.5', 'M5 20h14'],
  close: ['m6 6 12 12M18 6 6 18'],
  wire: ['M3 12h4l2.5-7 5 14 2.5-7h4'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IconName = keyof typeof STROKES;

/** A line drawing in the colour of the text around it; said by the text, not by itself. */
export function icon(name: IconName, size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    'aria-hidden': 'true',
    class: 'line-icon',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  for (const d of STROKES[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
