package org.bihuan.replay.projects;

import java.util.List;
import java.util.Map;

/** What officials write in a season. */
final class Words {

    static final String PLAN_SENT_BACK = "手续办理阶段没有留出补正材料的时间，请与有关部门核对后重新编排。";
    static final String PLAN_APPROVED = "工期衔接合理，同意，请按周填报进度。";
    static final List<String> SUMMONS = List.of(
            "约谈项目单位负责人：说明滞后原因，要求一周内提出赶工措施，明确专人每日跟进。",
            "与项目单位主要负责人当面研究：压减内部审核环节，增加施工作业面，两周后复查进度。",
            "听取项目单位汇报，要求主要领导包联，逐项列出未启动任务的启动日期。");
    static final String NEW_STUDY = "概算超出可行性研究批复总投资的百分之十，请重新论证并重新编排计划后再报。";
    static final String CHANGE_REFUSED = "理由不充分，现有工期通过平行作业可以赶回，不同意调整。";
    static final String CHANGE_APPROVED = "情况属实，同意，原计划留存备查。";
    static final String NOT_ACCEPTED = "现场发现无障碍设施和竣工资料不完整，请整改后重新申请验收。";
    static final String ACCEPTED = "现场核验合格，资料齐全，同意通过竣工验收。";
    static final String RECTIFIED = "已补做无障碍坡道，补齐隐蔽工程影像和检测报告，监理单位已复核。";
    static final String SETTLED = "决算已经审计，未超概算，结余资金按原渠道交回，档案已移交。";
    static final List<String> PROGRESS = List.of(
            "按周计划推进，人员和材料到位。", "已完成本周节点，下周转入下一环节。", "已与有关单位对接材料要求，正在修改文件。", "现场作业正常，质量和安全检查无重大问题。", "完成内部审核，准备报送。");
    static final String OBSTRUCTED = "因手续问题暂不能推进，已提请调度会协调，其余准备工作同步进行。";
    static final String OVERCOME = "有关部门已办结所缺手续，任务恢复推进。";
    static final String PROGRESS_RETURNED = "进度与现场照片不符，请核实后重新填报。";
    static final List<String> EVIDENCE =
            List.of("成果已形成并报送，批复文件、盖章扫描件和会议纪要存档备查。", "已完成全部工作内容，附成果文件、现场照片和签收记录。", "成果经专家审查通过，审查意见已逐条落实。");
    static final String DELIVERABLE_SENT_BACK = "附件缺少盖章页和审查意见落实情况，请补充后重新提交。";
    static final String DELIVERABLE_ACCEPTED = "成果齐全，符合要求。";
    static final List<String> RESOLUTION_MATTERS =
            List.of("专人对接，一次性告知补正材料，受理后并联办理，按期出具意见。", "会同项目单位现场核定，限期出具书面意见。", "优先安排审查，材料容缺受理，期限内办结。");
    static final String REMARK = "请责任单位说明逾期原因，一周内落实，期限不变。";
    static final List<String> RESOLUTION_REPLIES = List.of("已出具书面意见并送达项目单位。", "已完成并联审查，批复文件已领取。", "现场核定完毕，补正材料已受理并办结。");
    static final String RESOLUTION_SENT_BACK = "只有口头答复，请附书面意见。";
    static final String MINUTES_SENT_BACK = "请在纪要中写明各议定事项的责任单位和完成期限。";
    static final String MINUTES_REVISED = "会议逐项研究了手续问题，议定事项、责任单位和完成期限见附表，请各单位按期落实。";
    static final String ORDER_MATTER = "请立即查明逾期原因，明确完成时间并书面回复。";
    static final String ORDER_BASIS = "任务期限已到，尚未完成";
    static final String ORDER_REPLY = "逾期系材料反复补正所致，已由主要负责人牵头，明确专人和完成时间。";
    static final String ORDER_SETTLED = "经核查，措施已落实，同意销号。";

    /** Why something is asked for, by the kind of the request. */
    static final Map<String, String> WISHES = Map.of(
            "estimate", "地质条件与初勘不符，需增加基坑支护和降水，主要材料价格上涨，调整概算。",
            "replan", "外部手续和天气影响了关键线路，剩余任务需要重新编排工期。",
            "suspend", "地下发现文物线索，考古勘探期间须停止作业，申请暂停。",
            "resume", "考古勘探已结束并出具意见，具备恢复条件，申请恢复。",
            "cancel", "规划调整，原址另有安排，项目不再实施，申请取消。",
            "handOver", "人员岗位调整，移交项目联系人。");

    private Words() {}
}
