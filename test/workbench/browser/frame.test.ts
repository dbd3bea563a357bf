import { describe, expect, test } from 'vitest';
import { appContext } from '../../../src/workbench/browser/xdm/appContext';
import { frameName } from '../../../src/workbench/browser/xdm/frameName';

describe('what the library is told before it asks', () => {
  const name = JSON.parse(
    frameName({ language: 'zh-CN', conversation: 'c-1', appId: 'app', origin: 'https://localhost:3000' }),
  ) as Readonly<Record<string, string>>;

  test('Excel on the web, its language, a shared runtime with functions, and no telemetry', () => {
    expect(name['hostInfo']?.split('$')).toEqual([
      'Excel',
      'Web',
      '16.00',
      'zh-CN',
      'c-1',
      '',
      'disableLogging',
      '3',
    ]);
  });

  test('whom to talk to', () => {
    expect(name['xdmInfo']?.split('|')).toEqual(['c-1', 'app', 'https://localhost:3000']);
  });
});

describe('what the library learns of the application', () => {
  const context = appContext({
    appId: 'app',
    conversation: 'c-1',
    language: 'en-US',
    documentUrl: 'https://localhost:3000/a.xlsx',
    addinName: 'PERF',
    displayMode: 'taskpane',
    origin: 'https://localhost:3000',
    settings: [['a', '1']],
  });

  test('everything that it refuses to start without', () => {
    const needed = [
      '_id',
      '_appName',
      '_appVersion',
      '_appUILocale',
      '_dataLocale',
      '_docUrl',
      '_clientMode',
      '_settings',
      '_reason',
    ];
    expect(needed.filter((name) => context[name] === undefined)).toEqual([]);
  });

  test('the sets that the host supports, as text', () => {
    expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({
      SharedRuntime: '1.2',
      CustomFunctionsRuntime: '1.4',
    });
  });

  test('that its page shows as a pane', () => {
    expect(context['_initialDisplayMode']).toBe(2);
  });
});
