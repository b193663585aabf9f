package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.Map;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.SupervisionOrder;
import org.bihuan.cases.SupervisionOrders;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.store.Clocks;
import org.springframework.stereotype.Component;

/** A supervision order as its forms show it. */
@Component
class OrderFacts implements MatterFacts {

    private final SupervisionOrders orders;
    private final Clocks clocks;
    private final OfficialNames names;

    OrderFacts(SupervisionOrders orders, Clocks clocks, OfficialNames names) {
        this.orders = orders;
        this.clocks = clocks;
        this.names = names;
    }

    /** Orders about projects have the same forms. */
    @Override
    public boolean concerns(Matter matter) {
        return true;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return matter.isCase()
                ? Map.of()
                : orders.find(matter.id()).map(this::of).orElse(Map.of());
    }

    private Map<String, Object> of(SupervisionOrder order) {
        var facts = new HashMap<String, Object>();
        facts.put("orderNumber", order.number());
        facts.put("leadUnitName", names.unit(order.leadUnit()));
        facts.put("matter", order.matter());
        facts.put("basis", order.basis());
        facts.put("order", text(order));
        facts.put("replyShown", order.reply() == null ? "" : order.reply());
        facts.put("sendBackReason", order.remark() == null ? "" : order.remark());
        var limit = orders.replyLimit();
        if (limit.unit() == LimitUnit.WORKING_DAYS) {
            facts.put("replyWithin", (long) limit.amount());
        }
        return facts;
    }

    private String text(SupervisionOrder order) {
        var due = clocks.due(order.id()).map(d -> ChineseDates.due(d.at())).orElse("签发后起算");
        return "督办事项：" + order.matter() + "\n督办依据：" + order.basis() + "\n回复期限：" + due;
    }
}
