package org.bihuan.supervision.dossier;

import java.time.Clock;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.ClockAccounts;
import org.bihuan.cases.Matters;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.supervision.urgency.Urgencies;
import org.springframework.stereotype.Component;

/** The clock of a case: how urgent, until when, and how that was computed. */
@Component
class ClockSection {

    private final Urgencies urgencies;
    private final Clocks clocks;
    private final ClockAccounts accounts;
    private final Matters matters;
    private final Clock clock;

    ClockSection(Urgencies urgencies, Clocks clocks, ClockAccounts accounts, Matters matters, Clock clock) {
        this.urgencies = urgencies;
        this.clocks = clocks;
        this.accounts = accounts;
        this.matters = matters;
        this.clock = clock;
    }

    /** @param due what runs and until when, in Chinese; empty when nothing runs */
    record Shown(String word, String lamp, String due) {}

    Shown of(CaseView view) {
        var urgency = urgencies.of(view.id());
        return new Shown(
                urgency.word(),
                urgency.lamp(),
                clocks.dueText(view.id(), clock.instant()).orElse(""));
    }

    /** In Chinese, a paragraph a clock. */
    String account(CaseView view) {
        return accounts.of(view, matters.of(view.id()));
    }
}
