import { sheetName, type SheetPlan } from '../../tables';
import { isUnfinished, type OpenSheets, type StampedSheet } from './ourSheets';

/** A sheet to be written: what it is called while it is built and afterwards, and what it takes the place of. */
export interface Assignment {
  readonly plan: SheetPlan;
  readonly building: string;
  readonly name: string;
  readonly replaced: StampedSheet | null;
}

/** A table of the person's has the name that one of ours must have. */
class TableNameTaken extends Error {
  override readonly name = 'TableNameTaken';
  constructor(
    readonly table: string,
    readonly sheet: string,
  ) {
    super(`${table}: ${sheet}`);
  }
}

/**
 * Gives every plan its names. One that is there already keeps what it is called by now; a new one makes way for a
 * person's sheet of the wanted name.
 * @throws TableNameTaken before anything is written
 */
export function assign(plans: readonly SheetPlan[], { sheets }: OpenSheets): readonly Assignment[] {
  const replaced = plans.map((plan) => standing(plan, sheets));
  const gone = new Set([...replaced, ...sheets.filter(isUnfinished)]);
  const staying = sheets.filter((sheet) => !gone.has(sheet));
  checkTables(plans, staying);
  const taken = new Set([...staying, ...replaced].flatMap((sheet) => sheet?.name.toLowerCase() ?? []));
  const everyName = new Set([
    ...sheets.map(({ name }) => name.toLowerCase()),
    ...plans.map(({ name }) => name.toLowerCase()),
  ]);
  return plans.map((plan, index) => {
    const before = replaced[index] ?? null;
    const name = before?.name ?? sheetName(plan.name, taken);
    taken.add(name.toLowerCase());
    const building = sheetName(`… ${name}`, new Set([...everyName, ...taken]));
    everyName.add(building.toLowerCase());
    return { plan, building, name, replaced: before };
  });
}

/** Of several with one stamp (the person has copied ours) the one of the wanted name, else the first. */
function standing({ stamp, name }: SheetPlan, sheets: readonly StampedSheet[]): StampedSheet | null {
  const alike = sheets.filter((sheet) => sheet.stamp === stamp);
  return alike.find((sheet) => sheet.name === name) ?? alike[0] ?? null;
}

function checkTables(plans: readonly SheetPlan[], staying: readonly StampedSheet[]): void {
  const wanted = new Set(plans.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  for (const { name: sheet, tables } of staying) {
    const table = tables.find((one) => wanted.has(one.toLowerCase()));
    if (table !== undefined) throw new TableNameTaken(table, sheet);
  }
}
