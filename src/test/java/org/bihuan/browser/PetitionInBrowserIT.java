package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One petition, by hand, in a real browser: registered, answered in writing, reviewed, the opinion delivered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PetitionInBrowserIT {

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
    void isRegisteredAsOneAndGoesToItsUnit() {
        var steps = new FirstSteps(browser);
        number = steps.register("修路占地补偿少算两分地", "规划土地", form -> form.pick("是"));
        steps.untilImplementation(number, "guizi-1", "田淑芬");
    }

    @Test
    @Order(2)
    void isAnsweredInWritingOnly() {
        try (var unit = browser.signIn("guizi-1")) {
            unit.list("我的待办").open("落实办理 " + number);
            unit.pick("办理结果")
                    .pick("已解释说明")
                    .fill("办理结果", "复测与原面积一致")
                    .fill("佐证", "复测报告")
                    .complete();
        }
        try (var head = browser.signIn("guizi-head")) {
            head.list("待审核").open("单位审核 " + number).claim().pick("同意").complete();
        }
        answer("电话", unit -> assertThat(unit.refused()).contains("须书面答复"));
        answer("书面", Tasklist::complete);
    }

    private void answer(String how, Consumer<Tasklist> then) {
        try (var unit = browser.signIn("guizi-1")) {
            unit.list("我的待办").open("反馈群众 " + number);
            then.accept(unit.choose("反馈方式", how).fill("反馈内容", "处理意见书"));
        }
    }

    @Test
    @Order(3)
    void thePetitionerAsksForAReview() {
        try (var centre = browser.signIn("centre-1")) {
            centre.start("登记群众来电")
                    .fill("诉求编号", number)
                    .pick("申请复查或复核（信访事项）")
                    .fill("说明", "少算了两分地")
                    .submitStart();
        }
    }

    @Test
    @Order(4)
    void somebodyWhoHadNoPartInItReviewsItAndDeliversTheOpinion() {
        var review = browser.reviewOf(number);
        try (var office = browser.signIn("supervision-2")) {
            office.list("待复查复核").open("审查处理意见 " + review).claim();
            assertThat(office.shown("信访人不服的理由")).isEqualTo("少算了两分地");
            assertThat(office.shown("原办理结果")).contains("复测与原面积一致");
            office.pick("作出意见")
                    .choose("审查结论", "维持原处理意见")
                    .fill("意见内容和依据", "面积以复测图为准")
                    .complete();
            office.list("待复查复核").open("送达意见书 " + review).claim();
        }
        try (var office = browser.signIn("supervision-2")) {
            office.list("我的待办").open("送达意见书 " + review);
            assertThat(office.shown("审查意见")).contains("维持原处理意见", "面积以复测图为准");
            office.fill("送达方式和签收情况", "当面送达，本人签收").complete();
        }
    }
}
