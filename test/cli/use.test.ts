import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invoke, sample } from './invoke';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-use-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('wrong use ends with 2 and a sentence', () => {
  test.each([
    [['check', 'nowhere.xlsx'], '找不到文件'],
    [['check', 'assets'], '不是文件'],
    [['check'], '缺少参数'],
    [['frobnicate', 'x'], '没有命令'],
    [['check', 'x.xlsx', '--colour'], '没有选项 --colour'],
    [['report', 'assets/samples/scorecard-2025-06.xlsx'], '--out'],
    [['explain', 'assets/samples/scorecard-2025-06.xlsx', 'E777'], '没有找到「E777」'],
  ])('%j', async (argv, sentence) => {
    const { exitCode, err } = await invoke(...argv);
    expect(err).toContain(sentence);
    expect(exitCode).toBe(2);
  });

  test('a CSV renamed to .xlsx is told from a workbook', async () => {
    const { exitCode, err } = await invoke('check', file('a.xlsx', '工号,姓名\nE001,王敏\n'));
    expect(exitCode).toBe(2);
    expect(err).toContain('文本文件');
  });

  test('an empty file is no workbook', async () => {
    expect((await invoke('check', file('b.xlsx', ''))).exitCode).toBe(2);
  });
});

describe('help and version', () => {
  test.each([
    ['zh-CN', '检查评分表'],
    ['en', 'list every issue'],
  ])('help is in %s', async (language, words) => {
    const { exitCode, out } = await invoke('--help', '--lang', language);
    expect(exitCode).toBe(0);
    expect(out).toContain(words);
  });

  test('each command tells its options, an example and the exit codes', async () => {
    const { out } = await invoke('report', '--help');
    for (const part of ['--out', '--force', '--allow-errors', '--period', '例子：', '退出码：']) {
      expect(out).toContain(part);
    }
  });

  test('version', async () => {
    expect((await invoke('--version')).out).toBe('0.0.0-test');
  });
});

describe('explain', () => {
  test('says how a score came about, by id or by name', async () => {
    const byId = await invoke('explain', sample('scorecard-2025-06'), 'E001');
    const byName = await invoke('explain', sample('scorecard-2025-06'), '孙浩然');
    expect(byId.out).toContain('94.86');
    expect(byId.out).toContain('转化率');
    expect(byName.out).toBe(byId.out);
    expect(byId.exitCode).toBe(0);
  });

  test('tells what holds someone back', async () => {
    const { exitCode, out } = await invoke('explain', sample('scorecard-2025-06-with-mistakes'), 'E003');
    expect(exitCode).toBe(1);
    expect(out).toContain('I14');
  });
});

describe('the built program', () => {
  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'build']);
  }, 120_000);

  const runBuilt = (...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, ['dist/cli/perf-scorecard.js', ...argv], (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  test('runs as one JavaScript file', async () => {
    const { code, stdout } = await runBuilt('score', sample('scorecard-2025-06'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(30);
  });

  test('prints no colour codes where no terminal is', async () => {
    const { code, stdout, stderr } = await runBuilt('check', sample('scorecard-2025-06-with-mistakes'));
    expect(code).toBe(1);
    expect(stdout + stderr).not.toContain('\u001b[');
  });

  test('ends quietly where whoever reads its output stops early', async () => {
    const child = spawn(process.execPath, [
      'dist/cli/perf-scorecard.js',
      'score',
      sample('scorecard-2025-06'),
    ]);
    child.stdout.destroy();
    const told: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, told.join('')]).toEqual([0, '']);
  });

  test('knows its version', async () => {
    expect((await runBuilt('--version')).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
