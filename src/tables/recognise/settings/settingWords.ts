import { SETTING_NAMES, terms, type SettingName } from '../../../i18n';
import { keyOf } from '../headers/headerText';

/** What can be set, besides the names that a workbook is set up with: parts of the tier scheme, and the letterhead. */
const SETTINGS = [...SETTING_NAMES, 'shares', 'bounds', 'labels', 'perDepartment', 'company'] as const;
export type Setting = (typeof SETTINGS)[number];

const WORDS: Readonly<Record<Setting, string>> = {
  language: '语言 界面语言 工作簿语言 Language Lang',
  period:
    '考核期 考核期间 考核月份 考核周期 当前考核期 绩效周期 月份 期间 Period ReviewPeriod CurrentPeriod Month',
  cap: '封顶 达成率封顶 达成率上限 默认封顶 封顶比例 上限 Cap DefaultCap AttainmentCap MaxAttainment',
  missing:
    '缺数处理 缺失处理 缺失值处理 缺数据处理 缺失值 未填处理 空值处理 Missing MissingPolicy MissingValues MissingActuals',
  tierScheme: '等级方案 等级规则 分级方案 评级方案 等级方式 TierScheme Tiers Scheme GradingScheme',
  currency: '货币 币种 货币单位 Currency',
  decimals: '小数位数 小数位 保留小数 保留小数位数 分数小数位 Decimals DecimalPlaces Precision',
  shares: '等级比例 分布比例 等级分布 强制分布比例 各等级比例 比例 Shares TierShares Distribution Quotas',
  bounds: '分数线 等级分数线 等级线 分档线 等级界限 Bounds TierBounds ScoreBounds Cutoffs Thresholds',
  labels: '等级名称 等级标签 等级 各等级名称 Labels TierLabels TierNames Grades',
  perDepartment: '按部门 按部门评级 按部门排名 分部门评级 分部门 PerDepartment ByDepartment',
  company: '公司 公司名称 单位名称 企业名称 Company CompanyName Organisation Organization',
};

const BY_KEY: ReadonlyMap<string, Setting> = new Map([
  ...SETTINGS.flatMap((setting) => WORDS[setting].split(' ').map((word) => [keyOf(word), setting] as const)),
  ...(['zh-CN', 'en'] as const).flatMap((language) =>
    SETTING_NAMES.map((name: SettingName) => [keyOf(terms(language).settings[name]), name] as const),
  ),
]);

/** What a name in the Settings table sets. */
export const settingNamed = (name: string): Setting | null => BY_KEY.get(keyOf(name)) ?? null;
