import { normalise } from '../../core';

/** Remarks, legends and numbered headings: 注：…, 说明, 一、关键业绩. */
const NOTE =
  /^(?:[(【*※#]?\s*(?:注|附注|备注|说明|附|(?:填表|评分|考核|填写|计分|权重)说明|评分标准|评分规则|(?:考核)?等级标准|数据来源|notes?|remarks?|comments?|legend|source)\s*\d*\s*(?:[:.、)】]|$)|[一二三四五六七八九十]{1,2}\s*[、.])/iu;

/** Lines to sign on: 制表人：…, 员工签字, Approved by: … */
const SIGN_OFF =
  /^(?:(?:制表|制单|填表|填报|编制|审核|审批|复核|批准|核准|审定|评分|评估|考核|被考核|打印|制作)(?:人|者|部门|日期|时间)?(?:签字|签名|签章)?\s*(?:[:_(]|$)|(?:员工|本人|直接上级|直属上级|上级|部门负责人|部门主管|部门经理|负责人|主管|经理|总经理|人力资源部?|人事|hr|日期|时间)(?:签字|签名|签章|意见|确认|评语|日期)?\s*(?:\([^)]*\))?\s*[:_]|.{0,12}(?:签字|签名|签章|盖章)\s*(?:\([^)]*\))?\s*(?:[:_]|$)|(?:prepared|approved|reviewed|checked|signed|printed)(?: by| on)?\s*(?:[:_]|$)|.{0,20}signature\s*(?:[:_]|$)|date\s*[:_])/iu;

/** Whether a text begins like a remark or a line to sign on, not like anything of a scorecard's rows. */
export function beginsRemark(text: string): boolean {
  const plain = normalise(text);
  return NOTE.test(plain) || SIGN_OFF.test(plain);
}

/** Lines of an interview under a form: 面谈记录, 主要亮点：, 改进计划, 员工意见 (签字). Nothing stands behind the words. */
const INTERVIEW =
  /^(?:(?:绩效|考核)?(?:面谈|反馈面谈)(?:记录|内容|意见|日期|时间|人|纪要|总结)?|(?:主要|工作|本月|本期)?(?:亮点|优点|不足|不足之处|待改进|有待改进|需改进)(?:之处|方面|事项|与不足)?|(?:绩效|工作|下月|下期|下一步)?改进(?:计划|建议|措施|方向|意见)|(?:员工|被考核人|被考核者|本人|直接上级|直属上级|上级|主管|部门负责人|负责人|部门|人力资源部?|人事|hr|总经理)(?:意见|评语|反馈|寄语|确认|签收)|(?:综合|总体)(?:评价|评语|评定)|(?:highlights?|strengths?|(?:areas? for )?improvements?|improvement plan|action plan|(?:employee|manager|supervisor|hr)(?:'s)? comments?|interview(?: notes| record)?|overall (?:comments?|rating)))\s*(?:\([^)]*\))?\s*:?$/iu;

/** Whether a text heads a part of the talk that a form records below its table. */
export const isInterviewLine = (text: string): boolean => INTERVIEW.test(normalise(text));
