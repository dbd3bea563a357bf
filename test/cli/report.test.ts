import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/ooxml';
import { invoke, sample } from './invoke';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sheetsOf = (path: string) => readWorkbook(readFileSync(path), 'results.xlsx').sheets;

describe('report', () => {
  test('writes results, dashboard and one tab and one private file per person', async () => {
    const out = join(folder, 'june');
    const { exitCode } = await invoke('report', sample('scorecard-2025-06'), '--out', out);
    expect(exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['results.xlsx', 'slips']);
    const names = sheetsOf(join(out, 'results.xlsx')).map(({ name }) => name);
    expect(names).toHaveLength(32);
    expect(names.slice(0, 3)).toEqual(['结果', '看板', 'E001 孙浩然']);
    const slips = readdirSync(join(out, 'slips'));
    expect(slips).toHaveLength(30);
    expect(slips).toContain('2025-06-E001-孙浩然.xlsx');
  });

  test('a private file holds one person and nobody else', async () => {
    await invoke('report', sample('scorecard-2025-06'), '--out', folder);
    const [slip, ...others] = sheetsOf(join(folder, 'slips', '2025-06-E002-徐杰.xlsx'));
    expect(others).toEqual([]);
    const text = JSON.stringify(slip?.rows);
    expect(text).toContain('徐杰');
    // 孙浩然 is the manager; the others are colleagues.
    for (const colleague of ['何军', '马平', '林刚', 'E003']) expect(text).not.toContain(colleague);
  });

  test('never overwrites without --force, and then leaves everything as it was', async () => {
    writeFileSync(join(folder, 'results.xlsx'), 'mine');
    const refused = await invoke('report', sample('scorecard-2025-06'), '--out', folder);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain('results.xlsx');
    expect(readFileSync(join(folder, 'results.xlsx'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['results.xlsx']);
    const forced = await invoke('report', sample('scorecard-2025-06'), '--out', folder, '--force');
    expect(forced.exitCode).toBe(0);
    expect(sheetsOf(join(folder, 'results.xlsx'))).toHaveLength(32);
  });

  test('people with errors are listed and get no slip, unless errors are allowed', async () => {
    const out = join(folder, 'held');
    const { exitCode, err } = await invoke(
      'report',
      sample('scorecard-2025-06-with-mistakes'),
      '--period',
      '2025-06',
      '--out',
      out,
    );
    expect(exitCode).toBe(1);
    const slips = readdirSync(join(out, 'slips'));
    expect(slips).toHaveLength(21);
    for (const id of ['E001', 'E002', 'E003', 'E010', 'E012', 'E015', 'E018', 'E021', 'E022', 'E099']) {
      expect(err).toContain(id);
      expect(slips.filter((name) => name.includes(id))).toEqual([]);
    }
    const all = join(folder, 'all');
    await invoke(
      'report',
      sample('scorecard-2025-06-with-mistakes'),
      '--period',
      '2025-06',
      '--out',
      all,
      '--allow-errors',
    );
    expect(readdirSync(join(all, 'slips'))).toHaveLength(31);
  });

  test('asks for the period when nothing tells it', async () => {
    const nameless = join(folder, 'scores.xlsx');
    writeFileSync(nameless, readFileSync(sample('scorecard-2025-06')));
    const out = join(folder, 'out');
    const { exitCode, err } = await invoke('report', nameless, '--out', out);
    expect(exitCode).toBe(2);
    expect(err).toContain('--period');
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that cannot be made is named', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { exitCode, err } = await invoke(
      'report',
      sample('scorecard-2025-06'),
      '--out',
      join(folder, 'file', 'x'),
    );
    expect(exitCode).toBe(2);
    expect(err).toContain(join(folder, 'file'));
  });

  test('the person’s file stays as it was, byte for byte', async () => {
    const before = readFileSync(sample('scorecard-2025-06'));
    mkdirSync(join(folder, 'x'));
    await invoke('report', sample('scorecard-2025-06'), '--out', join(folder, 'x'));
    expect(readFileSync(sample('scorecard-2025-06')).equals(before)).toBe(true);
  });
});
