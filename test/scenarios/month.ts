import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bed } from './bed';

/** Row 2 of the sample: 孙浩然's 转化率, weight 30, target 3%. */
const ACTUAL = 'I2';
/** The live block stands after a gap column: points are its third column; then, after another gap, everybody's score. */
const LINES = 'L1';
const POINTS = 'N2';
const SCORES = 'P1';
const FIRST_PERSON = 'P2:R2';

/** The sample month on any bed: from opening the file to scores that follow every edit. */
export function monthScenario(name: string, open: () => Promise<Bed>): void {
  describe(`a month ${name}`, () => {
    let bed: Bed;
    const value = async (address: string) => (await bed.read(address))[0]?.[0];
    const becomes = (address: string, expected: unknown) =>
      expect.poll(() => value(address), { timeout: 10_000, interval: 50 }).toEqual(expected);

    beforeAll(async () => {
      bed = await open();
    }, 120_000);
    afterAll(() => bed.close());

    test('opens as the file has it, numbers typed as text included', async () => {
      expect(await bed.read('A1:J2')).toEqual([
        ['工号', '姓名', '部门', '板块', '考核指标', '权重', '计分方式', '目标值', '实际值', '单位'],
        ['E001', '孙浩然', '运营', '固定', '转化率', 30, '越高越好', '3%', '3.8%', '%'],
      ]);
    });

    test('goes live by one press of the ribbon: one formula for the lines, one for the scores', async () => {
      await bed.press('perfLiveScores');
      await becomes(POINTS, 38);
      expect((await bed.formulas(LINES))[0]?.[0]).toMatch(/^=PERF\.LINES\(.*Scorecard\[/);
      expect((await bed.formulas(SCORES))[0]?.[0]).toMatch(/^=PERF\.SCORES\(.*Scorecard\[/);
      expect(await bed.read('L1:N1')).toEqual([['达成率', '计分达成率', '得分']]);
      expect(await bed.read('P1:R1')).toEqual([['工号', '总分', '完整度']]);
      expect((await bed.read(FIRST_PERSON))[0]).toEqual(['E001', expect.any(Number), 1]);
    });

    test('has scored everybody', async () => {
      const scores = (await bed.read('P2:R31')).map(([, score]) => score);
      expect(scores).toHaveLength(30);
      expect(scores.every((score) => typeof score === 'number')).toBe(true);
    });

    test('follows an edit: the line’s points and the person’s score change with it', async () => {
      const before = (await value('Q2')) as number;
      await bed.type(ACTUAL, '3%');
      await becomes(POINTS, 30);
      await becomes('Q2', Math.round((before - 8) * 100) / 100);
    });

    test('takes the edit back, and the score with it', async () => {
      await bed.undo();
      await becomes(ACTUAL, '3.8%');
      await becomes(POINTS, 38);
    });

    test('leaves a score pending while an actual is missing', async () => {
      await bed.type(ACTUAL, '');
      await becomes(POINTS, '#N/A');
      expect(await value('Q2')).toBe('#N/A');
      expect(await value('R2')).toBe(0.7);
    });

    test('takes up the score again once it is there', async () => {
      await bed.type(ACTUAL, '3.8%');
      await becomes(POINTS, 38);
      await becomes('R2', 1);
    });

    test('says #SPILL! when something is in the way, and spills again when it is gone', async () => {
      await bed.type('M40', 'x');
      await becomes(LINES, '#SPILL!');
      await bed.type('M40', '');
      await becomes(LINES, '达成率');
      await becomes(POINTS, 38);
    });

    test('going live again changes nothing', async () => {
      const before = await bed.formulas('K1:S3');
      await bed.press('perfLiveScores');
      expect(await bed.formulas('K1:S3')).toEqual(before);
    });
  });
}
