/** What this Excel says it supports; `Office.context.requirements.isSetSupported` answers by it. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.2',
};

export function isSetSupported(name: string, version: string | number = '0'): boolean {
  const known = Object.entries(REQUIREMENT_SETS).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (known === undefined) return false;
  const [major = 0, minor = 0] = known[1].split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
