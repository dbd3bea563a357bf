import type { WorkbookPlan } from '../../tables';
import { CORE_PROPERTIES, EXTENDED_PROPERTIES } from './namespaces';
import { CONTENT, type Related } from './part';
import { element, group, writableText, partBytes } from './xml';

const PURL = 'http://purl.org/dc';

/** Title and language; no person and no moment, so that the same plan gives the same bytes. */
export function corePropertiesPart({ title, language }: WorkbookPlan): Related {
  const content = group('dc:title', writableText(title)) + group('dc:language', language);
  const names = { 'xmlns:cp': CORE_PROPERTIES, 'xmlns:dc': `${PURL}/elements/1.1/` };
  return {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    part: {
      path: 'docProps/core.xml',
      contentType: CONTENT.core,
      bytes: partBytes(element('cp:coreProperties', names, content)),
      related: [],
    },
  };
}

export const extendedPropertiesPart = (): Related => ({
  type: 'extended-properties',
  part: {
    path: 'docProps/app.xml',
    contentType: CONTENT.app,
    bytes: partBytes(element('Properties', { xmlns: EXTENDED_PROPERTIES }, group('Application', 'PERF'))),
    related: [],
  },
});
