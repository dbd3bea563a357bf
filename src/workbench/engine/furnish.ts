import type { Engine, SheetFurniture, SheetId } from '../host/engine';
import type { Session } from './session';

/** What stands on sheets besides their cells. */
export function furnishing(session: Session): Pick<Engine, 'furnish'> & {
  readonly furniture: (sheet: SheetId) => SheetFurniture | null;
} {
  void session;
  const given = new Map<SheetId, SheetFurniture>();
  return {
    furnish: (sheet, furniture) => {
      given.set(sheet, furniture);
    },
    furniture: (sheet) => given.get(sheet) ?? null,
  };
}
