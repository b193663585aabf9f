package org.bihuan.replay.demo;

import java.util.List;

/** What officials of the demo write where a case's entry gives them no words of its own. */
final class Phrases {

    static final List<String> CONTACT = List.of(
            "已与反映人通话，核实了地点和情况，约定尽快到现场查看。",
            "电话联系反映人，对方补充了具体位置，希望处理后电话告知。",
            "已联系反映人并加微信，收到现场照片3张。",
            "与反映人在现场见面，共同确认了问题点位。",
            "已电话联系，向反映人说明了办理步骤和预计时间。");
    static final List<String> OBJECTION = List.of("经现场查看，设施产权和管养职责不在本单位，请改派有管理权限的单位。", "反映事项不在本单位职责清单内，请另行确定主办单位。");
    static final List<String> REROUTING = List.of("异议理由成立，按属地和管养职责改派。", "经与有关单位电话核对，改派后由新单位牵头办理。");
    static final List<String> APPROVAL = List.of("情况属实，同意反馈。", "已看现场照片，同意。", "结果完整，请当面或电话向群众说明。");
    static final List<String> OUTCOMES =
            List.of("solved", "solved", "solved", "solved", "solved", "partlySolved", "explained");
    static final List<String> POOR_RESULT = List.of("已到现场查看并督促责任单位整改。", "已对问题点位做了临时处理。", "已联系有关单位，正在协调处理。");
    static final List<String> FEEDBACK_CHANNELS = List.of("phone", "phone", "phone", "sms", "visit", "letter");
    static final List<String> NOT_REACHED = List.of("电话无人接听", "电话关机", "响铃后挂断");
    static final List<String> PRAISE =
            List.of("verySatisfied", "verySatisfied", "satisfied", "satisfied", "basicallySatisfied");
    static final List<String> BLAME = List.of("dissatisfied", "veryDissatisfied");
    static final List<String> IMPATIENCE = List.of("到现在还没有结果。", "只打过一次电话，之后没有人来。", "说好的时间过了，问题还在。");
    static final List<String> ORDER_MATTER = List.of("请立即查明逾期原因，限期办结并书面回复。", "请单位负责人牵头，尽快办结并向群众反馈。");
    static final List<String> ORDER_REPLY =
            List.of("逾期系现场协调不及时所致，已由单位负责人牵头处理，并对经办科室作了提醒。", "因涉及多方权属未按期办结，现已明确责任人和完成时间，向群众作了说明。");
    static final List<String> INSTRUCTION = List.of("请主要负责人亲自过问，三日内拿出办法，结果报我。", "群众等得太久了，请协调有关单位现场办公，尽快解决。");
    static final String GRANTED = "理由属实，同意；请把新的时间告知群众。";
    static final String ON_RECORD = "条件确不具备，同意挂账，到期复查，期间先行落实临时措施。";
    static final String SETTLED = "经核查，回复属实，同意销号。";
    static final List<String> NOT_OURS =
            List.of("经核对权责清单，该事项不在本单位职责范围内。", "现场不在本单位管理的区域，建议由有监管职责的单位主办。", "本单位只负责日常巡查，没有处置权限。");
    static final List<String> PART_OBJECTION = List.of("该项工作不在本单位职责清单内，请另请有管理权限的单位协办。", "经核实，相关设施不归本单位管养，无法协办。");
    static final List<String> PART_ACCEPTED = List.of("答复清楚，可以采用。", "材料齐全，已据此安排下一步。");
    static final List<String> CHECKED = List.of("材料齐全，已调取通话记录和现场照片核对，情况属实。", "已电话向反映人和社区核实，单位所述基本属实，请审定。");
    static final List<String> HEARING = List.of("事实争议较大，拟邀请居民代表和律师参加，听取双方意见。", "信访人要求当面陈述，拟在区信访接待中心举行听证。");
    static final List<String> RECEIPT = List.of("当面送达，信访人在送达回证上签字。", "邮政挂号信寄出，查询显示本人签收。");

    private Phrases() {}
}
