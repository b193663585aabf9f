package org.bihuan.cases.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** What becomes a precedent, and who is shown it. */
@Import(Disputes.class)
class PrecedentTest extends LoopTest {

    private static final String DISPATCH = "userTask_dispatchCase";
    private static final String REROUTE = "userTask_rerouteCase";
    private static final String ARBITRATE = "userTask_arbitrateCase";

    @Autowired
    Disputes disputes;

    @Autowired
    FormFacts forms;

    @Test
    void aReroutingIsAPrecedentOnceTheNewUnitSigned() {
        var id = disputes.rerouted("housing", "zhujian");
        assertThat(of(id)).isEmpty();
        disputes.sign(id, "zhujian");
        assertThat(of(id)).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(PrecedentKind.REROUTED);
            assertThat(kept.category()).isEqualTo("housing");
            assertThat(kept.street()).isEqualTo("donghu-jiedao");
            assertThat(kept.address()).isEqualTo("1号");
            assertThat(kept.unit()).isEqualTo("zhujian");
            assertThat(kept.decidedBy()).isEqualTo("centre-2");
            assertThat(kept.why()).isEqualTo("改派至区住房和城乡建设委员会：属于该单位职责");
        });
    }

    @Test
    void aReroutingThatIsReturnedAgainIsNone() {
        var id = disputes.returnedTwice(disputes.report("housing", "donghu-jiedao"));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.IN_ARBITRATION);
        assertThat(of(id)).isEmpty();
    }

    @Test
    void aReroutingAwayFromAUnitThatMustKeepAwayIsNone() {
        var id = disputes.report("housing", "donghu-jiedao");
        disputes.dispatch(id, "jiaowei");
        disputes.recuse(id);
        disputes.reroute(id, "zhujian");
        disputes.sign(id, "zhujian");
        assertThat(of(id)).isEmpty();
    }

    @Test
    void anArbitrationIsAPrecedentAtOnceAndSigningAddsNone() {
        var id = disputes.arbitrated("housing", "chengguan");
        assertThat(of(id))
                .extracting(Precedent::kind, Precedent::unit, Precedent::decidedBy)
                .containsExactly(tuple(PrecedentKind.ARBITRATED, "chengguan", "supervision-1"));
        disputes.sign(id, "chengguan");
        assertThat(of(id)).hasSize(1);
    }

    @Test
    void aDispatchThatIsSignedIsNone() {
        var id = loop.dispatched();
        loop.sign(id);
        assertThat(of(id)).isEmpty();
    }

    @Test
    void thoseWhoDecideAboutTheUnitAreShownWhatWasDecidedBefore() {
        var earlier = loop.view(disputes.arbitrated("traffic", "jiaotong")).number();
        var next = disputes.report("traffic", "donghu-jiedao");
        assertThat(shown(next, DISPATCH))
                .startsWith("诉求" + earlier + "（东湖街道办事处 1号）　2026年3月2日（周一）10:00　区政府督查室 孔琳娜　裁定由区交通运输局主办：职责清单第3条");
        disputes.dispatch(next, "jiaowei");
        loop.object(next, "jiaowei-1");
        assertThat(shown(next, REROUTE)).contains(earlier);
        disputes.reroute(next, "minzheng");
        loop.object(next, "minzheng-1");
        assertThat(shown(next, ARBITRATE)).contains(earlier);
    }

    @Test
    void theSameStreetComesFirstAndAnotherCategoryNotAtAll() {
        var here = loop.view(disputes.arbitrated("labour", "renshe")).number();
        var elsewhere = loop.view(disputes.arbitratedIn("shimen-jiedao", "labour", "renshe"))
                .number();
        disputes.arbitrated("market", "shichang");
        assertThat(shown(disputes.report("labour", "donghu-jiedao"), DISPATCH)
                        .lines()
                        .map(line -> line.substring(2, line.indexOf('（'))))
                .containsExactly(here, elsewhere);
        assertThat(shown(disputes.report("food", "donghu-jiedao"), DISPATCH)).isEqualTo("没有同类先例。");
    }

    @Test
    void nobodyChangesOrRemovesAPrecedent() {
        disputes.arbitrated("housing", "chengguan");
        for (var attempt : List.of("UPDATE precedent SET unit = 'x'", "DELETE FROM precedent")) {
            assertThatThrownBy(() -> loop.jdbc.sql(attempt).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    private List<Precedent> of(UUID caseId) {
        return disputes.precedents(caseId);
    }

    private String shown(UUID caseId, String task) {
        Map<String, Object> facts = forms.taskFacts(loop.task(caseId, task).getId(), "centre-1");
        return (String) facts.get("precedents");
    }
}
