/** `Office.context.document.settings` travels as names with serialized values; Excel's own settings hold the values. */
export type SettingValues = Map<string, unknown>;

/** As the app context carries them. */
export const settingPairs = (values: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] =>
  [...values].map(([name, value]) => [name, JSON.stringify(value)]);

/** As the answer to loading carries them. */
export const loadedSettings = (values: ReadonlyMap<string, unknown>): unknown => ({
  Properties: { Settings: settingPairs(values).map(([Name, Value]) => ({ Name, Value })) },
});

/** Takes what a save brings in the place of what was there. */
export function saveSettings(values: SettingValues, call: Readonly<Record<string, unknown>>): void {
  const { Properties } = (call['DdaSettingsMethod'] ?? {}) as {
    readonly Properties?: readonly (readonly [string, string])[];
  };
  if (Properties === undefined) return;
  values.clear();
  for (const [name, serialized] of Properties) values.set(name, JSON.parse(serialized));
}
