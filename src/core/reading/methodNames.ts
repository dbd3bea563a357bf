import { METHOD_CODES, type MethodCode } from '../terms/method';
import { nameKey } from './nameKey';

/** How methods are called beside their code: the house's name in either language first. */
const NAMES: Readonly<Record<MethodCode, string>> = {
  higher: '越高越好|higher is better|越大越好|越多越好|正向|正向指标|正指标|higher better',
  lower:
    '越低越好|lower is better|越小越好|越少越好|越快越好|越短越好|反向|反向指标|逆向|逆向指标|负向|负向指标|lower better',
  'lower-ratio': '越低越好(比值)|lower is better (ratio)|lower (ratio)|越低越好比值|比值',
  closer: '越接近越好|closer is better|接近目标|closer to target',
  range: '区间|范围|区间内|within range',
  progress: '进度|完成进度',
  rating: '评分|打分|评分制|score|rated',
  yesno: '达成|是否达成|是否完成|是否|是/否|达成与否|yes or no|yes/no',
  bands: '分段|分档|阶梯|分段计分|分档计分|banded|tiers',
  deduct: '扣分|扣分制|扣分项|deduction|deductions|penalty',
  points: '直接加减分|加减分|直接加分|加分|直接计分|加减分项|direct points|adjustment',
};

const BY_NAME: ReadonlyMap<string, MethodCode> = new Map(
  METHOD_CODES.flatMap((code) =>
    [code, ...NAMES[code].split('|')].map((name) => [nameKey(name), code] as const),
  ),
);

export const methodNamed = (name: string): MethodCode | null => BY_NAME.get(nameKey(name)) ?? null;

/** The Chinese name of the method that an unknown name begins with: 越高越好型 is likely 越高越好. */
export function likelyMethod(name: string): string | undefined {
  const key = nameKey(name);
  const code = METHOD_CODES.find((candidate) => key.startsWith(houseName(candidate)));
  return code && houseName(code);
}

/** The Chinese name that the house gives a method. */
export const houseName = (code: MethodCode): string => NAMES[code].slice(0, NAMES[code].indexOf('|'));
