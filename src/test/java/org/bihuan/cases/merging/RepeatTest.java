package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Closing;
import org.bihuan.cases.process.LoopTest;
import org.junit.jupiter.api.Test;

/** A repeat without new facts is declined only with a link to the earlier result, of which the resident is told no word that was another's. */
class RepeatTest extends LoopTest {

    private static final String DISPATCH = "userTask_dispatchCase";

    private static Map<String, Object> repeat(String field, String earlier) {
        var form = new HashMap<String, Object>(Map.of("decision", "decline", "declineReason", "repeat"));
        form.put("declineAdvice", "如有新的情况请再来电");
        form.put(field, earlier);
        return form;
    }

    private String number(UUID id) {
        return loop.view(id).number();
    }

    @Test
    void theEarlierResultIsLinkedAndTold() {
        var earlier = loop.fedBack();
        loop.rate(earlier, "yes", "satisfied");
        var again = loop.report();
        loop.complete(again, DISPATCH, "centre-1", repeat("earlierCase", number(earlier)));
        assertThat(loop.view(again).closing()).isEqualTo(Closing.DECLINED);
        assertThat(loop.view(again).feedback())
                .isEqualTo("重复反映且无新的事实。该问题已在诉求" + number(earlier) + "中办理，2026年3月2日（周一）办结，结果：已解决。\n如有新的情况请再来电");
        assertThat(loop.jdbc
                        .sql("SELECT repeat_of FROM case_file WHERE id = ?")
                        .param(again)
                        .query(UUID.class)
                        .single())
                .isEqualTo(earlier);
        assertThat(loop.ended(again)).isTrue();
    }

    @Test
    void anAnswerOnTheSpotIsAResultToo() {
        var earlier = loop.report();
        loop.complete(earlier, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "本周安装"));
        var again = loop.report();
        loop.complete(again, DISPATCH, "centre-1", repeat("earlierNumber", number(earlier)));
        assertThat(loop.view(again).feedback())
                .contains("2026年3月2日（周一）办结，结果：直接答复。")
                .doesNotContain("本周安装");
    }

    @Test
    void withoutAnEarlierResultARepeatIsNotDeclined() {
        var again = loop.report();
        var open = loop.inProgress();
        var fedBack = loop.fedBack();
        var withdrawn = loop.report();
        loop.call(withdrawn, "withdraw");
        var declined = loop.report();
        var legal = Map.<String, Object>of("decision", "decline", "declineReason", "legal", "declineAdvice", "请起诉");
        loop.complete(declined, DISPATCH, "centre-1", legal);
        refuses(again, "重复反映须关联先前的办理结果", "");
        refuses(again, "没有编号为“9”的诉求", "9");
        for (var id : new UUID[] {again, open, fedBack, withdrawn, declined}) {
            refuses(again, "没有办结的结果可以告知", number(id));
        }
    }

    @Test
    void theResidentIsStillToldWhereToTurn() {
        var earlier = loop.fedBack();
        loop.rate(earlier, "yes", "satisfied");
        var form = repeat("earlierNumber", number(earlier));
        form.put("declineAdvice", "");
        loop.refuses(loop.report(), "请填写告知去向", DISPATCH, "centre-1", form);
    }

    private void refuses(UUID id, String message, String earlier) {
        loop.refuses(id, message, DISPATCH, "centre-1", repeat("earlierNumber", earlier));
    }
}
