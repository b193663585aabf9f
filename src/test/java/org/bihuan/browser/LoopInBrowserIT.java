package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One problem, by hand, in a real browser: registered, dispatched, signed, answered, reviewed, called back, found
 * unsatisfactory, reworked and closed, each step by the official whose step it is. The resident's text is hostile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoopInBrowserIT {

    private static final String SUBJECT = "<b>校门口</b>没有红绿灯 ${7*7} #{7*7}";
    private static final String DETAIL = "孩子过马路危险。<img src=x onerror=alert(1)> = 1 + 1 {{subject}} ${7*7}";
    private static final String HANDLER = "萧知行";

    Browser browser;
    String number;

    @BeforeAll
    void open() {
        browser = Browser.onDemo();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void theDispatchCentreRegistersIt() {
        try (var centre = browser.signIn("centre-1")) {
            centre.start("登记群众诉求")
                    .fill("标题", SUBJECT)
                    .fill("诉求内容", DETAIL)
                    .choose("来源渠道", "热线")
                    .choose("诉求类别", "教育")
                    .choose("所在街道", "东湖")
                    .fill("姓名", "王小明")
                    .fill("联系电话", "13900000001")
                    .submitStart();
        }
        number = browser.numberOf(SUBJECT);
    }

    @Test
    @Order(2)
    void theDispatchCentreDispatchesIt() {
        try (var centre = browser.signIn("centre-1")) {
            centre.list("待派单").open("受理派单 " + number).claim();
            assertThat(centre.shown("编号")).isEqualTo(number);
            assertThat(centre.shown("标题")).isEqualTo(SUBJECT);
            assertThat(centre.shown("诉求内容")).isEqualTo(DETAIL);
            assertThat(centre.count("img, b")).as("markup of the resident").isZero();
            centre.pick("派单").complete();
        }
    }

    @Test
    @Order(3)
    void theUnitSignsAndContactsTheResident() {
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("待签收").open("签收诉求 " + number).claim();
            unit.pick("属于本单位职责，签收").choose("经办人", HANDLER).complete();
            unit.list("我的待办").open("联系群众 " + number);
            assertThat(unit.shown("反映人")).isEqualTo("王**");
            assertThat(unit.shown("联系电话")).isEqualTo("139****0001");
            unit.fill("联系情况", "已电话联系，约定现场查看").complete();
        }
    }

    @Test
    @Order(4)
    void theUnitSubmitsAResult() {
        submit("已设置临时信号灯");
    }

    @Test
    @Order(5)
    void theSectionHeadApprovesAndTheHandlerFeedsBack() {
        approveAndFeedBack();
    }

    @Test
    @Order(6)
    void theResidentIsNotSatisfied() {
        try (var centre = browser.signIn("centre-2")) {
            centre.list("待回访").open("回访群众 " + number).claim();
            centre.pick("是")
                    .pick("未解决")
                    .choose("满意程度", "不满意")
                    .fill("群众意见", "信号灯不亮")
                    .complete();
        }
    }

    @Test
    @Order(7)
    void theSupervisionOfficeOrdersRework() {
        try (var office = browser.signIn("supervision-1")) {
            office.list("待督查").open("督查审核 " + number).claim();
            assertThat(office.shown("群众意见")).isEqualTo("信号灯不亮");
            office.pick("重办").fill("审核意见", "请现场核实后重新办理").complete();
        }
    }

    @Test
    @Order(8)
    void theUnitDoesItAgain() {
        submit("已更换信号灯控制器，现场确认正常");
        approveAndFeedBack();
    }

    @Test
    @Order(9)
    void theResidentIsSatisfiedAndTheCaseClosed() {
        try (var centre = browser.signIn("centre-2")) {
            centre.list("待回访").open("回访群众 " + number).claim();
            assertThat(centre.shown("办理经过")).contains("要求重办：请现场核实后重新办理");
            centre.pick("是").pick("已解决").choose("满意程度", "非常满意").complete();
        }
    }

    @Test
    @Order(10)
    void aSecondOfficialWhoIsLateIsToldSo() {
        try (var first = browser.signIn("centre-1");
                var second = browser.signIn("centre-1")) {
            first.list("待派单").open("受理派单").takeOn();
            second.list("待派单").open("受理派单 " + first.shown("编号"));
            first.pick("直接答复").fill("答复内容", "工作日9时至17时办理").complete();
            second.pick("直接答复").fill("答复内容", "同上");
            assertThat(second.refused()).containsPattern("[\\u4e00-\\u9fff]{6,}");
        }
    }

    private void submit(String result) {
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("我的待办").open("落实办理 " + number);
            unit.pick("办理结果")
                    .pick("已解决")
                    .fill("办理结果", result)
                    .fill("佐证", "现场照片2张")
                    .complete();
        }
    }

    private void approveAndFeedBack() {
        try (var head = browser.signIn("jiaowei-head")) {
            head.list("待审核").open("单位审核 " + number).claim().pick("同意").complete();
        }
        try (var unit = browser.signIn("jiaowei-1")) {
            unit.list("我的待办").open("反馈群众 " + number);
            unit.choose("反馈方式", "电话").fill("反馈内容", "已处理完毕，请您查看").complete();
        }
    }
}
