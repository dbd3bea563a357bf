import { ActionType, PathType } from '../../host/protocol/wire';
import type { WireAction, WirePath, WireRequest } from '../../host/protocol/wire';

const SHOWN = 3;

/** What a batch asks for, as the add-in's code would have written it. */
export function describeRequest(body: string): string {
  const { Actions, ObjectPaths } = JSON.parse(body) as WireRequest;
  const steps = [
    ...new Set(Actions.map((action) => step(action, ObjectPaths)).filter((text) => text !== '')),
  ];
  const further = steps.length - SHOWN;
  return steps.slice(0, SHOWN).join(' · ') + (further > 0 ? ` · +${further}` : '');
}

function step(action: WireAction, paths: WireRequest['ObjectPaths']): string {
  const path = pathText(action.ObjectPathId, paths);
  const name = path === '' ? (action.Name ?? '') : `${path}.${action.Name ?? ''}`;
  switch (action.ActionType) {
    case ActionType.query:
    case ActionType.queryAsJson: {
      const loaded = action.QueryInfo?.Select ?? [];
      return `${path}.load(${loaded.join(', ')})`;
    }
    case ActionType.method:
      return `${name}()`;
    case ActionType.setProperty:
      return `${name} =`;
    case ActionType.update:
      return `${path}.set()`;
    default:
      return '';
  }
}

function pathText(id: number, paths: WireRequest['ObjectPaths']): string {
  const path = paths[String(id)];
  if (path === undefined) return '';
  const parent = path.ParentObjectPathId === undefined ? '' : pathText(path.ParentObjectPathId, paths);
  return [parent, ownText(path)].filter((part) => part !== '').join('.');
}

function ownText({ ObjectPathType, Name, ArgumentInfo }: WirePath): string {
  const args = (ArgumentInfo?.Arguments ?? []).map((value) => JSON.stringify(value)).join(', ');
  switch (ObjectPathType) {
    case PathType.global:
      return '';
    case PathType.method:
      return `${Name}(${args})`;
    case PathType.indexer:
      return `getItem(${args})`;
    case PathType.created:
      return Name.split('.').at(-1) ?? Name;
    default:
      return Name;
  }
}
