import { RULES } from './rules';
import { parseXml } from './xml';
import type { Finding, Manifest } from './rule';

export interface NamedFinding extends Finding {
  readonly rule: string;
}

/** Everything in a manifest that Excel, or a reader of its words, would stumble over. */
export function checkManifest(xml: string, pixelsOf: Manifest['pixelsOf']): readonly NamedFinding[] {
  let root;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [
      { rule: 'well-formed', line: 1, message: error instanceof Error ? error.message : String(error) },
    ];
  }
  const manifest = { root, pixelsOf };
  return RULES.flatMap(({ name, findings }) => findings(manifest).map((found) => ({ ...found, rule: name })));
}
