import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../src/workbench/browser/addin/manifest';

const parsed = (text: string): Document =>
  new new JSDOM().window.DOMParser().parseFromString(text, 'application/xml');
const source = readFileSync('manifest.xml', 'utf8');
const manifest = (locale: string) => readManifest(parsed(source), locale);

describe('the ribbon that the manifest declares', () => {
  test('is read in the display language, and in the default one where that is not spoken', () => {
    const labels = (locale: string) =>
      manifest(locale).groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect(labels('zh-CN')).toEqual(['绩效评分', '检查', '实时得分', '绩效报告']);
    expect(labels('en-US')).toEqual(['Scorecards', 'Check', 'Live scores', 'Reports']);
    expect(labels('fr-FR')).toEqual(labels('en-US'));
  });

  test('stands in a group on Excel’s first tab', () => {
    expect(manifest('zh-CN').groups.map(({ tab, label }) => ({ tab, label }))).toEqual([
      { tab: 'TabHome', label: '绩效' },
    ]);
  });

  test('opens the pane or calls a function, as each button says', () => {
    const [{ buttons } = { buttons: [] }] = manifest('en-US').groups;
    expect(buttons.map(({ id, action }) => ({ id, action }))).toEqual([
      { id: 'Perf.Open', action: { kind: 'pane' } },
      { id: 'Perf.Validate', action: { kind: 'function', name: 'perfValidate' } },
      { id: 'Perf.Live', action: { kind: 'function', name: 'perfLiveScores' } },
      { id: 'Perf.Reports', action: { kind: 'function', name: 'perfReports' } },
    ]);
  });

  test('tells of every button what it does, with pictures of every size', () => {
    const buttons = manifest('zh-CN').groups.flatMap((group) => group.buttons);
    for (const { tip, icons } of buttons) {
      expect(tip.title).not.toBe('');
      expect(tip.text).toMatch(/。$/);
      expect(Object.keys(icons)).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
      expect(icons[32]).toMatch(/^https:.*-32\.png$/);
    }
  });
});

describe('what else the manifest says', () => {
  test('where the page and the functions’ descriptions are, in each language', () => {
    const { id, name, paneUrl, functions } = manifest('zh-CN');
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(name).toBe('PERF 绩效评分');
    expect(paneUrl).toBe('https://localhost:3000/taskpane.html');
    expect(functions).toEqual({
      namespace: 'PERF',
      metadataUrl: 'https://localhost:3000/functions.zh-CN.json',
    });
    expect(manifest('en-US').functions.metadataUrl).toBe('https://localhost:3000/functions.json');
  });

  test('a resource that is named and missing is said', () => {
    const broken = source.replace('<bt:String id="Live.Label"', '<bt:String id="Other.Label"');
    expect(() => readManifest(parsed(broken), 'en-US')).toThrow('Live.Label');
  });
});
