import type { EmployeeField, LibraryField } from '../../../core';
import { PERSON_WORDS, SCORECARD_WORDS } from './scorecardWords';
import type { Words } from './vocabulary';

/** How people head the columns of a list of employees. */
export const EMPLOYEE_WORDS: Words<EmployeeField> = {
  ...PERSON_WORDS,
  position: {
    own: `岗位 职位 职务 岗位名称 职位名称 职称 Position PositionTitle JobTitle Job JobRole Role Post Designation`,
    loose: 'Title 角色',
  },
  manager: {
    own: `主管 上级 直接上级 直属上级 直属主管 直接主管 上级主管 部门主管 直属领导 直接领导 汇报对象 汇报上级 主管工号 上级工号
      主管姓名 上级姓名 Manager ManagerID ManagerName LineManager DirectManager Supervisor SupervisorID ReportsTo`,
    loose: '经理 领导 组长 部门负责人 Leader Boss Lead',
  },
  joined: {
    own: `入职日期 入职时间 入职日 入职 入司日期 入司时间 到岗日期 到职日期 加入日期 JoinDate JoiningDate JoinedDate Joined
      DateJoined DateOfJoining HireDate DateOfHire DateHired HiredOn OnboardDate EmploymentDate`,
    loose: 'StartDate EntryDate 开始日期',
  },
  left: {
    own: `离职日期 离职时间 离职日 离职 离司日期 离岗日期 最后工作日 LeaveDate LeavingDate DateLeft Left TerminationDate
      ExitDate LastWorkingDay LastDay ResignationDate`,
    loose: 'EndDate 结束日期',
  },
};

/** How people head the columns of a library of metrics. */
export const LIBRARY_WORDS: Words<LibraryField> = {
  metric: SCORECARD_WORDS.metric,
  template: {
    own: '岗位模板 模板 角色模板 适用岗位 岗位 职位 RoleTemplate Template Role Position',
    loose: '角色',
  },
  section: SCORECARD_WORDS.section,
  weight: {
    own: `默认权重 建议权重 参考权重 ${SCORECARD_WORDS.weight.own} DefaultWeight SuggestedWeight`,
    loose: SCORECARD_WORDS.weight.loose ?? '',
  },
  method: SCORECARD_WORDS.method,
  unit: SCORECARD_WORDS.unit,
  target: {
    own: `默认目标 默认目标值 建议目标 参考目标 ${SCORECARD_WORDS.target.own} DefaultTarget SuggestedTarget`,
    loose: SCORECARD_WORDS.target.loose ?? '',
  },
  cap: SCORECARD_WORDS.cap,
  definition: {
    own: '定义 指标定义 指标说明 指标解释 口径 统计口径 Definition MetricDefinition',
    loose: '说明 描述 Description',
  },
  source: { own: '数据来源 来源 数据出处 数据提供 DataSource Source DataOwner' },
  training: { own: '培训建议 建议培训 培训课程 培训 改进建议 TrainingSuggestion Training SuggestedTraining' },
  partner: { own: '协作部门 协同部门 配合部门 合作部门 PartnerDepartment Partner Partners' },
};
