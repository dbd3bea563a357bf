import { describe, expect, test } from 'vitest';
import { feedbackSentences, type FeedbackMetric } from '../../src/i18n';

const metric = (name: string, over: Partial<FeedbackMetric> = {}): FeedbackMetric => ({
  metric: name,
  method: 'higher',
  partner: '',
  training: '',
  ...over,
});
const rating = (over: Partial<FeedbackMetric> = {}) =>
  metric('跨部门协作评价', { method: 'rating', ...over });

describe('feedback', () => {
  test('names what went well, what is low, and with whom to talk', () => {
    expect(feedbackSentences([metric('转化率')], [rating({ partner: '设计' })], 'zh-CN')).toEqual([
      '你的转化率表现优秀，但跨部门协作评价较低，建议加强与设计部门的沟通。',
    ]);
    expect(
      feedbackSentences([metric('Conversion')], [metric('Teamwork', { partner: 'Design' })], 'en'),
    ).toEqual(['You did very well on Conversion, but Teamwork was low; work more closely with Design.']);
  });

  test('does not say 部门 twice', () => {
    expect(feedbackSentences([], [rating({ partner: '设计部' })], 'zh-CN')[0]).toContain('与设计部的沟通');
  });

  test('names a training where the library has one', () => {
    expect(feedbackSentences([], [rating({ training: '沟通课' })], 'zh-CN')).toEqual([
      '你的跨部门协作评价较低，可以参加“沟通课”。',
    ]);
  });

  test('advises on each of several metrics that the library knows something about', () => {
    const low = [metric('培训完成率'), rating({ partner: '设计', training: '沟通课' })];
    expect(feedbackSentences([metric('转化率')], low, 'zh-CN')).toEqual([
      '你的转化率表现优秀，但培训完成率和跨部门协作评价较低，建议和主管一起找出原因。',
      '跨部门协作评价：建议加强与设计部门的沟通，可以参加“沟通课”。',
    ]);
  });

  test('does not call a response time low that is too long', () => {
    expect(feedbackSentences([], [metric('响应时间', { method: 'lower' })], 'zh-CN')[0]).toBe(
      '你的响应时间离目标还有差距，建议和主管一起找出原因。',
    );
  });

  test('praises where nothing is low, and is honest where nothing stands out', () => {
    expect(feedbackSentences([metric('转化率')], [], 'zh-CN')).toEqual(['你的转化率表现优秀，继续保持。']);
    expect(feedbackSentences([], [], 'zh-CN')).toEqual(['各项指标都接近目标，没有明显的短板。']);
  });

  test('names at most three metrics of a kind', () => {
    const many = ['甲', '乙', '丙', '丁'].map((name) => metric(name));
    expect(feedbackSentences(many, [], 'zh-CN')[0]).toBe('你的甲、乙和丙表现优秀，继续保持。');
  });
});
