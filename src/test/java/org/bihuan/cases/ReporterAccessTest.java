package org.bihuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bihuan.EngineTest;
import org.bihuan.cases.assisting.PartInvitations;
import org.bihuan.cases.merging.Merging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal data is kept apart, encrypted, masked, and unmasked only with a reason that stays on record. */
@EngineTest
class ReporterAccessTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseViews views;

    @Autowired
    ReporterAccess access;

    @Autowired
    CaseHandling handling;

    @Autowired
    PartInvitations invitations;

    @Autowired
    Merging merging;

    @Autowired
    JdbcClient jdbc;

    java.util.UUID id;
    String number;

    @BeforeEach
    void waterMainReported() {
        var problem = new Problem("停水", "三天没有水", "water", "donghu-jiedao", null);
        var reporter = new Reporter("欧阳小云", "13800001234");
        id = cases.report(new Report(Channel.HOTLINE, null, problem, reporter), "centre-1");
        number = views.of(id).number();
    }

    @Test
    void isMaskedForEverybody() {
        assertThat(views.reporter(id).maskedName()).isEqualTo("欧**");
        assertThat(views.reporter(id).maskedPhone()).isEqualTo("138****1234");
    }

    @Test
    void isNotReadableInTheDatabase() {
        var stored = jdbc.sql("SELECT encode(phone, 'escape') FROM reporter WHERE case_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("13800001234");
    }

    @Test
    void theHandlingUnitSeesItForAReasonThatIsRecorded() {
        assertThat(access.show(number, "电话核实情况", "shuiwuju-1").phone()).isEqualTo("13800001234");
        var last = views.history(id).get(views.history(id).size() - 1);
        assertThat(last.step()).isEqualTo(Step.REPORTER_SHOWN);
        assertThat(last.actor()).isEqualTo("shuiwuju-1");
        assertThat(last.why()).isEqualTo("电话核实情况");
    }

    @Test
    void nobodySeesItWithoutAReason() {
        assertThatThrownBy(() -> access.show(number, " ", "shuiwuju-1")).isInstanceOf(Refusal.class);
    }

    @Test
    void aUnitThatAssistsAnswersToTheLeadAndDoesNotSeeIt() {
        handling.sign(id, null, "shuiwuju-1");
        handling.contact(id, "已联系", "shuiwuju-1");
        invitations.invite(id, "chengguan", "开挖路面", null, "shuiwuju-1");
        assertThatThrownBy(() -> access.show(number, "协办需要", "chengguan-1")).isInstanceOf(Refusal.class);
    }

    @Test
    void theLeadUnitOfTheMainCaseCallsTheReportersOfMergedCasesTooAndAssistingUnitsDoNot() {
        handling.sign(id, null, "shuiwuju-1");
        handling.contact(id, "已联系", "shuiwuju-1");
        invitations.invite(id, "chengguan", "开挖路面", null, "shuiwuju-1");
        var problem = new Problem("停水", "没有水", "other", "donghu-jiedao", null);
        var reporter = new Reporter("司马小石", "13900005678");
        var merged = cases.report(new Report(Channel.HOTLINE, null, problem, reporter), "centre-1");
        merging.merge(merged, number, "同一处停水", "centre-1");
        var mergedNumber = views.of(merged).number();
        assertThat(access.show(mergedNumber, "一并联系群众", "shuiwuju-1").phone()).isEqualTo("13900005678");
        for (var other : List.of("chengguan-1", "jiaowei-1")) {
            assertThatThrownBy(() -> access.show(mergedNumber, "协办需要", other)).isInstanceOf(Refusal.class);
        }
        merging.unmergeOnWish(mergedNumber, null, "centre-1");
        assertThatThrownBy(() -> access.show(mergedNumber, "一并联系群众", "shuiwuju-1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void otherUnitsDoNotSeeIt() {
        assertThatThrownBy(() -> access.show(number, "好奇", "jiaowei-1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> access.show(number, "好奇", "admin")).isInstanceOf(Refusal.class);
    }
}
