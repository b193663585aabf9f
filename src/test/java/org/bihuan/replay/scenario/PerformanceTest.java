package org.bihuan.replay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A story is held against what really happens: as the officials that it names, on the forms that they have. */
@EngineTest
@Import(EmptyStage.class)
class PerformanceTest {

    /** Lines 1 to 9: a registered case. */
    private static final String REGISTERED = """
            故事: 路灯
            开始: 2026-03-02 10:00
            经过:
              - 谁: 陆可心
                办: 登记群众诉求
                诉求: 路灯
                填写: {标题: 路灯不亮, 诉求内容: 天黑看不清, 来源渠道: 热线, 诉求类别: 教育}
                应当:
                  环节: 待派单
            """;
    /** Lines 1 to 12: and dispatched. */
    private static final String DISPATCHED = REGISTERED + """
              - 谁: 陆可心
                办: 受理派单
                填写: {如何处理: 派单, 主办单位: 区教育委员会, 时限类别: 一般}
            """;

    private final List<String> told = new ArrayList<>();

    @Autowired
    Performance performance;

    @Autowired
    EmptyStage stage;

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void tellsBackWhatHappens() {
        assertThat(play(DISPATCHED + """
                  - 时间: 2026-03-07 00:00
                """)).isEmpty();
        assertThat(told)
                .containsExactly(
                        "《路灯》（路灯.yaml）",
                        "✓ 2026年3月2日（周一）10:00　陆可心　登记群众诉求「路灯」",
                        "✓ 　　环节：待派单",
                        "✓ 2026年3月2日（周一）10:00　陆可心　受理派单",
                        "· 2026年3月7日（周六）00:00　系统　时限提醒：办理时限：时限过半「路灯」");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "环节: 待签收|待签收|待派单",
                "主办单位: 区教育委员会|区教育委员会|无",
                "经办人: 萧知行|萧知行|无",
                "办结方式: 群众满意|群众满意|无",
                "办理结论: 已解决|已解决|无",
                "到期: 2026-03-09 24:00|2026年3月9日（周一）24时|2026年3月2日（周一）12:00",
                "计时: 已超期|已超期|未到期",
                "待办: [签收诉求]|签收诉求|受理派单",
                "待办: []|无|受理派单",
                "任务到期: {受理派单: 2026-03-02 14:00}|2026年3月2日（周一）14:00|2026年3月2日（周一）12:00",
                "任务到期: {改派诉求: 2026-03-02 14:00}|2026年3月2日（周一）14:00|无",
                "看得到: 萧知行|萧知行看得到待办|看得到：无",
                "看不到: 陆可心|陆可心看不到待办|看得到：受理派单",
                "办理经过: [登记, 派单]|此后有派单|无",
                "办理经过: 登记：来信|此后有登记：来信|登记：热线",
                "未经过: 登记|没有登记|登记：热线",
                "消息: {陆可心: 催办}|陆可心收到：催办|无",
            })
    void aMissedExpectationIsFoundAndToldWithItsLine(String expectation, String expected, String found) {
        var mismatch = play(REGISTERED + "  - 应当: {" + expectation + "}\n").orElseThrow();
        assertThat(mismatch).isEqualTo(new Mismatch(10, expected, found));
        assertThat(told.get(told.size() - 1)).isEqualTo("✗ 第10行：应为“" + expected + "”，实际为“" + found + "”。");
    }

    @Test
    void nothingIsPlayedAfterTheFirstMismatch() {
        var mismatch = play(REGISTERED + """
                  - 应当: {环节: 已办结}
                  - {谁: 陆可心, 办: 受理派单, 填写: {如何处理: 直接答复, 答复内容: 已答复}}
                """);
        assertThat(mismatch)
                .hasValueSatisfying(first -> assertThat(first.line()).isEqualTo(10));
        assertThat(told).noneMatch(line -> line.contains("受理派单"));
    }

    @Test
    void aNoteThatShouldNotHaveComeIsTold() {
        assertThat(play(DISPATCHED + """
                  - {谁: 萧知行, 办: 签收诉求, 填写: {是否签收: 属于本单位职责, 经办人: 萧知行}}
                  - 时间: 2026-03-09 09:00
                    应当: {没有消息: {萧知行: 黄灯}}
                """)).hasValueSatisfying(found -> {
            assertThat(found.line()).isEqualTo(15);
            assertThat(found.found()).contains("黄灯催办");
        });
    }

    @Test
    void anyNoteToWhoShouldHaveNoneIsTold() {
        assertThat(play(DISPATCHED + """
                  - {谁: 萧知行, 办: 签收诉求, 填写: {是否签收: 属于本单位职责, 经办人: 萧知行}}
                  - 时间: 2026-03-09 09:00
                    应当: {没有消息: [陆可心, 萧知行]}
                """)).hasValueSatisfying(found -> {
            assertThat(found.expected()).isEqualTo("萧知行没有收到消息");
            assertThat(found.found()).contains("黄灯催办");
        });
    }

    @Test
    void severalOptionsAreChosenByTheirLabels() {
        assertThat(play("""
                故事: 举报
                开始: 2026-03-02 10:00
                经过:
                  - 谁: 陆可心
                    办: 登记群众诉求
                    诉求: 举报
                    填写:
                      标题: 收礼
                      诉求内容: 收了礼品
                      来源渠道: 来信
                      诉求类别: 其他
                      诉求性质: 举报
                      被反映单位: [区水务局, 区民政局]
                      被反映人员: 区接诉即办调度指挥中心 崔清扬
                    应当: {看得到: 陆可心, 看不到: 崔清扬}
                  - {谁: 陆可心, 看: 受理派单, 显示: {被反映对象: [区水务局, 区民政局, 崔清扬]}}
                """)).isEmpty();
    }

    @Test
    void aRuleNeedsAPrecedentAndSomebodyWhoMayMakeIt() {
        assertThat(play(DISPATCHED + """
                  - {谁: 金博文, 办: 形成规则, 填写: {理由和依据: 职责清单}, 不成: 没有形成先例}
                  - {谁: 萧知行, 办: 撤销规则, 不成: 没有填写“撤销理由”}
                """)).isEmpty();
    }

    @Test
    void whoMayNotSeeATaskCannotDoIt() {
        var mismatch = play(REGISTERED + "  - {谁: 萧知行, 办: 受理派单, 填写: {如何处理: 派单}}\n");
        assertThat(mismatch).contains(new Mismatch(10, "办成“受理派单”", "看不到待办“受理派单”"));
    }

    @Test
    void whoMayOnlySeeATaskCannotDoIt() {
        assertThat(play(DISPATCHED + """
                  - 谁: 孔琳娜
                    办: 签收诉求
                    填写: {是否签收: 属于本单位职责, 经办人: 萧知行}
                    不成: 无权办理
                """)).isEmpty();
    }

    @Test
    void aTaskThatIsNotOpenIsTold() {
        var mismatch = play(REGISTERED + "  - {谁: 陆可心, 办: 改派诉求}\n");
        assertThat(mismatch).contains(new Mismatch(10, "办成“改派诉求”", "现在没有待办“改派诉求”"));
    }

    @Test
    void aRefusalThatDoesNotComeIsTold() {
        var mismatch = play(REGISTERED + """
                  - 谁: 陆可心
                    办: 受理派单
                    填写: {如何处理: 直接答复, 答复内容: 已答复}
                    不成: 理由
                """);
        assertThat(mismatch).contains(new Mismatch(13, "不成：理由", "办成了"));
    }

    @Test
    void aRefusalForAnotherReasonIsTold() {
        var mismatch = play(REGISTERED + """
                  - 谁: 陆可心
                    办: 受理派单
                    填写: {如何处理: 直接答复}
                    不成: 主办单位
                """);
        assertThat(mismatch).contains(new Mismatch(13, "主办单位", "没有填写“答复内容”"));
    }

    @Test
    void whatARuleOfTheLoopForbidsIsRefusedInItsOwnWords() {
        assertThat(play(DISPATCHED + """
                  - 时间: 2026-03-04 09:00
                    谁: 萧知行
                    办: 签收诉求
                    填写: {是否签收: 不属于本单位职责, 退回理由: 不归我们管}
                    不成: 工作日
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{谁: 陆可心, 办: 受理派单, 填写: {处理办法: 派单}}|“受理派单”的表单没有“处理办法”这一栏",
                "{谁: 陆可心, 办: 受理派单, 填写: {如何处理: 转走}}|“如何处理”没有“转走”这一项，可选：派单、直接答复、不予受理、并入另一件诉求",
                "{谁: 陆可心, 办: 受理派单, 填写: {如何处理: 派单, 主办单位: 区}}|“主办单位”没有“区”这一项",
                "{谁: 陆可心, 办: 受理派单, 填写: {如何处理: 直接答复, 主办单位: 区教育委员会}}|按所填的内容，表单上没有“主办单位”这一栏",
                "{谁: 陆可心, 办: 受理派单, 填写: {派单建议: 教委}}|“派单建议”不能填写",
                "{谁: 张三, 办: 受理派单}|机构中没有“张三”这个人",
                "{谁: 陆可心, 办: 受理派单, 诉求: 路牌}|还没有名为“路牌”的诉求",
                "{谁: 陆可心, 办: 登记群众来电, 填写: {诉求编号: 「路牌」的编号}}|还没有名为“路牌”的诉求",
                "{时间: 2026-03-01 10:00}|时间不能倒流",
            })
    void aWrongFileIsRefusedWithItsLine(String scene, String complaint) {
        assertThatThrownBy(() -> play(REGISTERED + "  - " + scene + "\n"))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessageContaining("路灯.yaml 第10行：")
                .hasMessageContaining(complaint);
    }

    @Test
    void aCaseNeedsANameOfItsOwn() {
        var again = "  - {谁: 陆可心, 办: 登记群众诉求, 填写: {标题: 路牌, 诉求内容: 歪了, 来源渠道: 热线, 诉求类别: 教育}%s}\n";
        assertThatThrownBy(() -> play(REGISTERED + again.formatted(""))).hasMessageContaining("取个名字");
        stage.clear();
        assertThatThrownBy(() -> play(REGISTERED + again.formatted(", 诉求: 路灯"))).hasMessageContaining("已经有一件名为“路灯”的诉求");
    }

    @Test
    void formsMayBeFilledInByKeyAndCodeToo() {
        assertThat(play(REGISTERED + """
                  - 谁: centre-1
                    办: dispatchCase
                    填写: {decision: dispatch, unit: jiaowei, limitClass: ordinary}
                    应当: {主办单位: 区教育委员会}
                """)).isEmpty();
    }

    @Test
    void whatTheProgramProposesIsSentAlong() {
        assertThat(play(REGISTERED + """
                  - {谁: 陆可心, 办: 受理派单, 填写: {如何处理: 派单}, 应当: {主办单位: 区教育委员会}}
                """)).isEmpty();
    }

    @Test
    void aFormShowsWhatIsWrittenOrTheMismatchIsTold() {
        var mismatch = play(DISPATCHED + """
                  - 谁: 萧知行
                    看: 签收诉求
                    填写: {是否签收: 属于本单位职责}
                    显示: {编号: 「路灯」的编号, 标题: 路灯不亮, 经办人: [薛德胜, 萧知行]}
                  - {谁: 萧知行, 看: 签收诉求, 显示: {当前环节: 已办结}}
                """);
        assertThat(mismatch).contains(new Mismatch(17, "当前环节：已办结", "待签收"));
    }

    @Test
    void oneOfSeveralEqualTasksIsNamedByItsPlace() {
        var twoCallbacks = DISPATCHED + """
                  - {谁: 萧知行, 办: 签收诉求, 填写: {是否签收: 属于本单位职责, 经办人: 萧知行}}
                  - {谁: 萧知行, 办: 联系群众, 填写: {联系情况: 已联系}}
                  - {时间: 2026-03-10 09:00}
                  - {谁: 萧知行, 办: 落实办理, 填写: {提交的是: 办理结果, 办理结论: 已解决, 办理结果: 已修, 佐证: 照片}}
                  - {谁: 薛德胜, 办: 单位审核, 填写: {审核结论: 同意}}
                  - {谁: 萧知行, 办: 反馈群众, 填写: {反馈方式: 电话, 反馈内容: 已修好}}
                """;
        var rating = "填写: {联系上群众: 是, 问题是否解决: 已解决, 满意程度: 满意}}\n";
        assertThatThrownBy(() -> play(twoCallbacks + "  - {谁: 崔清扬, 办: 回访群众, " + rating))
                .hasMessageContaining("第19行：看得到2项“回访群众”");
        stage.clear();
        assertThat(play(twoCallbacks + "  - {谁: 崔清扬, 办: 回访群众, 第几个: 2, 应当: {办结方式: 群众满意}, " + rating))
                .isEmpty();
    }

    private Optional<Mismatch> play(String story) {
        return performance.play(Scenario.parse("路灯.yaml", story), told::add);
    }
}
