/** The ids of the worksheet functions that the code registers with Excel. */
export async function registeredFunctions(): Promise<readonly string[]> {
  const ids: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string) => void ids.push(id) } });
  await import('../../src/functions/functions');
  return ids;
}
