import type { ScorecardField } from '../../../core';
import type { Words } from './vocabulary';

export const PERSON_WORDS = {
  id: {
    own: `工号 员工编号 员工工号 员工ID 员工号 员工代码 员工代号 员工编码 人员编号 人员工号 人员ID 人员编码 职工编号 职工号
      职工工号 职员编号 工作证号 被考核人工号 被考核人编号 考核对象工号 EmployeeID EmployeeNo EmployeeNum EmployeeNumber
      EmployeeCode EmployeeKey EmpID EmpNo EmpNum EmpNumber EmpCode StaffID StaffNo StaffNumber StaffCode PersonnelNo
      PersonnelID PersonnelNumber PersonID PersonNo PayrollNo PayrollID PayrollNumber WorkerID BadgeNo BadgeID UserID`,
    loose: '编号 ID IDNo 号码 代码 编码 Code',
  },
  name: {
    own: `姓名 员工姓名 名字 员工名称 员工名字 人员姓名 职工姓名 被考核人 被考核人姓名 被考核者 被考核员工 被评估人 被评价人
      考核对象 EmployeeName StaffName FullName EmpName PersonName Appraisee Reviewee`,
    loose: '员工 人员 责任人 负责人 担当 Name Employee Staff Person Owner Responsible Assignee Who',
  },
  department: {
    own: '部门 所属部门 部门名称 所在部门 一级部门 Department Dept Departments DepartmentName DeptName Division',
    loose: '团队 小组 组别 科室 中心 事业部 店铺 Team Group BusinessUnit Org Organisation Organization',
  },
} as const;

/** How people head the columns of a scorecard. */
export const SCORECARD_WORDS: Words<ScorecardField> = {
  period: {
    own: `考核期 考核期间 考核月份 考核周期 考核月度 考核年月 考核季度 绩效周期 绩效月份 绩效期间 绩效期 评估周期 评估期间
      评价周期 所属月份 所属期间 Period ReviewPeriod AppraisalPeriod EvaluationPeriod PerformancePeriod ReportingPeriod`,
    loose: '月份 期间 周期 年月 考核时间 考核年度 Month Quarter',
  },
  employeeId: PERSON_WORDS.id,
  name: PERSON_WORDS.name,
  department: PERSON_WORDS.department,
  section: {
    own: '板块 考核板块 指标板块 Section Sections',
    loose: `指标类别 指标类型 指标分类 指标维度 指标大类 考核维度 考核类别 考核模块 考核分类 考核大类 考核类型 KPI类别 KPI类型 KPI分类
      KPI维度 绩效维度 绩效类别 类别 维度 模块 分类 类型 大类 性质 指标性质 Category Dimension Module Type Area Pillar
      Perspective KPIType KPICategory MetricType MetricCategory MetricGroup`,
  },
  metric: {
    own: `考核指标 指标 指标名称 考核指标名称 KPI KPI指标 KPI名称 KPI项目 考核项目 考核项 考核项目名称 绩效指标 指标项目 指标项
      关键指标 关键绩效指标 关键业绩指标 业绩指标 评价指标 评估指标 量化指标 具体指标 二级指标 三级指标 考核KPI Metric
      Metrics MetricName Indicator Indicators IndicatorName KeyPerformanceIndicator KeyPerformanceIndicators
      PerformanceIndicator PerformanceMetric PerformanceMeasure Measure Measures KPIs KPIName KPIDescription KPIMetric`,
    loose: `考核内容 考核要素 考核事项 评价项目 评估项目 评价内容 项目 工作项目 工作内容 工作任务 工作目标 重点工作 任务 事项 内容
      关键结果 指标内容 指标描述 名称 Item Objective KeyResult KeyResults Task KRA KeyResultArea Criteria Criterion`,
  },
  weight: {
    own: `权重 权重分 权重值 权重分值 权重占比 权重比 权重比例 权重系数 指标权重 考核权重 比重 占比 Weight Weights Weighting
      Weightage WeightPct WeightPercent WeightPercentage WeightPoints WeightPts Wt Wgt KPIWeight MetricWeight`,
    loose: `分值 满分 标准分 标准分值 标准分数 配分 基准分 考核分值 指标分值 总分值 比例 MaxScore MaxPoints FullScore FullMarks
      MaximumScore Share Allocation`,
  },
  method: {
    own: `计分方式 评分方式 计分方法 评分方法 计分类型 评分类型 得分方式 打分方式 ScoringMethod ScoringType ScoringMode Scoring
      ScoreMethod ScoreType Method`,
    loose: `方式 方法 方向 指标方向 指标属性 极性 考核方式 考核方法 计算方式 计算方法 计分规则 评分规则 计分标准 评分标准 考核规则
      Direction Polarity ScoringRule ScoringRules ScoringCriteria Rule`,
  },
  target: {
    own: `目标值 目标数值 目标数 目标数量 目标量 目标额 目标分 计划值 计划数 计划量 计划完成 计划目标 任务值 任务量 任务数 任务目标 预算值
      达标值 达标标准 KPI目标 KPI目标值 指标目标 指标目标值 考核目标值 Target Targets TargetValue TargetLevel PlanValue
      PlannedValue KPITarget MetricTarget`,
    loose: `目标 考核目标 绩效目标 计划 指标值 标准值 预算 标准 考核标准 指标标准 衡量标准 目标标准 考核要求 目标要求 要求 要求值 Goal
      Goals Plan Planned Budget Standard Benchmark Expected ExpectedValue Quota Norm`,
  },
  actual: {
    own: `实际值 实际 实际完成 实际完成值 实际完成情况 实际完成数 实际完成量 实际结果 实际达成 实际达成值 实际达成情况 实际数 实际数值
      实际业绩 实际成绩 实际表现 实绩 完成值 完成数 完成量 完成数量 完成数值 达成值 达成数 KPI实际 KPI实际值 KPI完成值 指标实际值 Actual
      Actuals ActualValue ActualResult ActualResults ActualAchieved ActualAchievement ActualPerformance`,
    loose: `完成 完成情况 完成结果 达成 达成情况 达成结果 结果 结果值 业绩 数值 当前值 现值 本月值 Result Results Achieved Completed
      Value Achievement Outcome Current CurrentValue`,
  },
  unit: { own: '单位 计量单位 指标单位 数据单位 目标单位 数值单位 Unit Units UoM UnitOfMeasure MeasureUnit' },
  cap: {
    own: `封顶 封顶值 封顶比例 封顶系数 封顶达成率 达成率上限 达成率封顶 完成率上限 最高达成率 Cap AttainmentCap MaxAttainment
      MaximumAttainment`,
    loose: '上限 最高 UpperLimit Max Maximum Ceiling',
  },
  baseline: {
    own: `基线 基线值 基准值 基期值 上期 上期值 上期实际 上期实际值 上期完成 上月 上月值 上月实际 上月实际值 上月完成 期初值
      起点值 起始值 去年同期 同期值 Baseline BaselineValue BaseValue StartValue StartingValue StartingPoint PreviousPeriod
      PriorPeriod LastPeriod PreviousMonth LastMonth`,
    loose: '基准 基期 基数 期初 起点 同期 上季度 去年 Base Previous Prior',
  },
  prorate: {
    own: `折算 按天折算 按日折算 是否折算 是否按天折算 是否按日折算 天数折算 在岗折算 按在岗天数折算 Prorate Prorated ProRata
      Proration ProrateByDays`,
  },
  from: {
    own: `起始日期 开始日期 起始日 开始日 起始时间 开始时间 考核开始日期 考核起始日期 生效日期 From FromDate StartDate StartDay
      BeginDate EffectiveFrom`,
    loose: '起 自 从 开始 Start Begin',
  },
  to: {
    own: `结束日期 终止日期 结束日 终止日 结束时间 考核结束日期 考核截止日期 To ToDate EndDate EndDay EffectiveTo`,
    loose: '截止日期 截止时间 截止日 止 至 到 结束 End Until',
  },
  goalId: {
    own: `目标编号 目标ID 目标编码 关联目标 关联目标编号 对应目标 上级目标 上级目标编号 所属目标 OKR编号 关联OKR GoalID GoalNo
      GoalKey LinkedGoal ObjectiveID ParentGoal AlignedGoal GoalLink`,
    loose: 'OKR',
  },
  note: {
    own: '备注 备注说明 注释 批注 Note Notes Remark Remarks Comment Comments',
    loose: '说明 情况说明 完成说明 原因 描述 Explanation Description',
  },
};
