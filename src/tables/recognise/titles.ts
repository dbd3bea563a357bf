/** Whether a line above a header sounds like its title: words that a scorecard's title carries, or a department's name. */
export const soundsLikeTitle = (text: string): boolean => TITLE.test(text) || isDepartmentName(text);

const TITLE =
  /考核|绩效|评分|评估|计分|KPI|\d{4}\s*年|\d{1,2}\s*月|季度|scorecard|performance|appraisal|review|evaluation/iu;

/** 运营部, 客服组, Ops team: a department that says what it is; 全部 is none. */
export const isDepartmentName = (text: string): boolean =>
  text.length <= 20 &&
  /^[\p{L}\p{N} &-]*(?:\p{Script=Han}(?:部|部门|组|中心|团队)|\b(?:department|dept|team))$/iu.test(text) &&
  !/全部|内部|外部|局部/u.test(text);
