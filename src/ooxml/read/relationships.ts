import type { Parts } from './parts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in transitional and strict files: `worksheet`, `table`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** Where a part's links lead inside the file; none when it has no list of them. `''` is the file itself. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const cut = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  if (!parts.has(list)) return [];
  const found: Relationship[] = [];
  parts.read(list, {
    open(name, attributes) {
      const id = attributes.get('Id');
      if (name !== 'Relationship' || id === undefined || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(parts, part, target),
      });
    },
  });
  return found;
}

/** Targets are absolute (`/xl/…`), relative to the part's folder, and at times percent-encoded. */
function resolveTarget(parts: Parts, part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folder + target)
    .replaceAll('\\', '/')
    .split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  const name = segments.join('/');
  return parts.has(name) ? name : percentDecoded(name);
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
