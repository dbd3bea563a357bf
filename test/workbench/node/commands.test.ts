import { describe, expect, test } from 'vitest';
import { excelInMemory } from '../excel';

describe('ribbon buttons', () => {
  test('run the function associated with them until it is completed, and may show the pane', async () => {
    const { Office, host, press } = excelInMemory();
    const states: string[] = [];
    host.pane.listen((state) => states.push(state));
    Office.actions.associate('perfValidate', (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().then(() => event.completed());
    });
    await press('perfValidate');
    await Office.addin.hide();
    expect(states).toEqual(['Visible', 'Background']);
  });

  test('without a function say so', async () => {
    await expect(excelInMemory().press('nothing')).rejects.toThrow('nothing');
  });
});
