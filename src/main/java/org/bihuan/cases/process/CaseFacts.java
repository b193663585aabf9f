package org.bihuan.cases.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Categories;
import org.bihuan.cases.ClockAccounts;
import org.bihuan.cases.ClockRequests;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Result;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.store.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case as its forms show it: texts only, the reporter masked. */
@Component
class CaseFacts {

    private final CaseViews cases;
    private final Clocks clocks;
    private final ClockRequests requests;
    private final OfficialNames names;
    private final Categories categories;
    private final ClockAccounts accounts;
    private final Clock clock;

    CaseFacts(
            CaseViews cases,
            Clocks clocks,
            ClockRequests requests,
            OfficialNames names,
            Categories categories,
            ClockAccounts accounts,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.requests = requests;
        this.names = names;
        this.categories = categories;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<String, Object> of(Matter matter) {
        var id = matter.dossier();
        var view = cases.of(id);
        var facts = new HashMap<String, Object>();
        problem(view, facts);
        time(matter, facts);
        facts.put("clockAccount", accounts.of(view, matter));
        handling(view, facts);
        callbacks(view, facts);
        return facts;
    }

    private void problem(CaseView view, Map<String, Object> facts) {
        var problem = view.problem();
        facts.put("caseNumber", view.number());
        facts.put("stageName", stage(view));
        facts.put("subject", problem.subject());
        facts.put("detail", problem.detail());
        facts.put("categoryName", categories.name(problem.category()) + (view.petition() ? "（信访事项）" : ""));
        facts.put("place", names.unit(problem.street()) + " " + orEmpty(problem.address()));
        var reporter = cases.reporter(view.id());
        facts.put("reporterName", reporter.maskedName());
        facts.put("reporterPhone", reporter.maskedPhone());
    }

    private static String stage(CaseView view) {
        var review = view.reviewState();
        return view.stage().label() + (review == null ? "" : "（" + review.label() + "）");
    }

    /** What has, or had, a clock of its own shows its date; everything else the case's. */
    private void time(Matter matter, Map<String, Object> facts) {
        var subject = clocks.of(matter.id()).isEmpty() ? matter.dossier() : matter.id();
        facts.put("dueText", clocks.dueText(subject, clock.instant()).orElse("当前不计时"));
        facts.put(
                "history",
                cases.historyForUnits(matter.dossier()).stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(CaseEvent event) {
        var who = names.of(event.actor());
        var why = event.why() == null || event.why().isBlank() ? "" : "：" + event.why();
        return ChineseDates.full(event.at()) + "　" + who + "　" + event.step().label() + why;
    }

    private void handling(CaseView view, Map<String, Object> facts) {
        Result result = view.result();
        facts.put("sendBackReason", orEmpty(view.remark()));
        facts.put("objection", orEmpty(view.remark()));
        facts.put("outcomeName", result == null ? "" : result.outcome().label());
        facts.put("resultShown", result == null ? "" : result.text());
        facts.put("result", result == null ? "" : result.text());
        facts.put("evidenceShown", result == null ? "" : result.evidence());
        facts.put("feedbackShown", orEmpty(view.feedback()));
        facts.put("reworks", view.reworks() + "次");
        if (view.reviewOn() != null) {
            facts.put("reviewDate", view.reviewOn().toString());
        }
        requests.open(view.id())
                .ifPresent(request -> facts.put(
                        "requestText",
                        request.title() + "\n申请人：" + names.of(request.askedBy()) + "\n理由：" + request.reason()));
    }

    private void callbacks(CaseView view, Map<String, Object> facts) {
        var rounds = cases.callbacks(view.id());
        if (!rounds.isEmpty()) {
            var last = rounds.get(rounds.size() - 1);
            facts.put("attempts", last.attempts() + "次");
            facts.put("rating", last.rating() == null ? "未评价" : last.rating().label());
            facts.put("comment", orEmpty(last.remark()));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
