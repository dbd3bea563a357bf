import { zipSync, type Zippable, type ZippableFile } from 'fflate';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';
import { element, partBytes } from './xml';

/**
 * A part of the file with the parts it refers to: a tree, so that every relationship has its target and every part its
 * content type by construction. `related[0]` is `rId1` in the part's XML.
 */
export interface Part {
  /** From the root of the file: `xl/worksheets/sheet1.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly related: readonly Related[];
}

export interface Related {
  /** Last step of the relationship's type: `worksheet`, `chart` … or a whole address. */
  readonly type: string;
  readonly part: Part;
}

export const relationshipId = (position: number): string => `rId${position + 1}`;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const CONTENT = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  comments: `${SPREADSHEET}.comments+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Relative, because some readers stumble over absolute targets. */
function targetFrom(folder: string, path: string): string {
  if (path.startsWith(folder)) return path.slice(folder.length);
  const up = folder.slice(0, -1);
  return `../${targetFrom(folderOf(up), path)}`;
}

function relationshipsBytes(folder: string, related: readonly Related[]): Uint8Array {
  const items = related.map(({ type, part }, position) =>
    element('Relationship', {
      Id: relationshipId(position),
      Type: type.includes(':') ? type : `${RELATIONSHIPS}/${type}`,
      Target: targetFrom(folder, part.path),
    }),
  );
  return partBytes(element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, items.join('')));
}

function contentTypesBytes(parts: readonly Part[]): Uint8Array {
  const defaults = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const overrides = parts.map(({ path, contentType }) =>
    element('Override', { PartName: `/${path}`, ContentType: contentType }),
  );
  return partBytes(element('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...overrides].join('')));
}

const withDescendants = (part: Part): readonly Part[] => [
  part,
  ...part.related.flatMap((related) => withDescendants(related.part)),
];

/** The first moment a zip can hold, in local time as zips have it: no clock in the bytes. */
const EARLIEST = new Date(1980, 0, 1);
/** Higher levels take up to half as long again for one per cent less. */
const LEVEL = 3;
/** Setting up to compress takes longer than what is saved on parts smaller than this. */
const WORTH_COMPRESSING = 1_500;

function zippable(bytes: Uint8Array): ZippableFile {
  return [bytes, { level: bytes.length < WORTH_COMPRESSING ? 0 : LEVEL, mtime: EARLIEST }];
}

/** The file's bytes; the same parts always give the same bytes. */
export function zipParts(roots: readonly Related[]): Uint8Array {
  const parts = roots.flatMap(({ part }) => withDescendants(part));
  const files: Zippable = {
    '[Content_Types].xml': zippable(contentTypesBytes(parts)),
    '_rels/.rels': zippable(relationshipsBytes('', roots)),
  };
  for (const { path, bytes, related } of parts) {
    files[path] = zippable(bytes);
    if (related.length === 0) continue;
    const folder = folderOf(path);
    files[`${folder}_rels/${path.slice(folder.length)}.rels`] = zippable(relationshipsBytes(folder, related));
  }
  return zipSync(files);
}
