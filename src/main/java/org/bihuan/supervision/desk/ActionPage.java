package org.bihuan.supervision.desk;

import java.security.Principal;
import java.util.List;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Supervising;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the supervision office does about one case, and the way that the case took. */
@Controller
class ActionPage {

    private final DeskGuard guard;
    private final CaseViews cases;
    private final Recusals recusals;
    private final Supervising supervising;
    private final OrderTasks orders;
    private final LoopLayout layout;
    private final CaseWay way;
    private final Organization organization;
    private final OfficialNames names;

    ActionPage(
            DeskGuard guard,
            CaseViews cases,
            Recusals recusals,
            Supervising supervising,
            OrderTasks orders,
            LoopLayout layout,
            CaseWay way,
            Organization organization,
            OfficialNames names) {
        this.guard = guard;
        this.cases = cases;
        this.recusals = recusals;
        this.supervising = supervising;
        this.orders = orders;
        this.layout = layout;
        this.way = way;
        this.organization = organization;
        this.names = names;
    }

    @GetMapping("/supervision/cases/{number}")
    String show(@PathVariable("number") String number, Principal official, Model page) {
        guard.reads(official.getName());
        return show(find(number, official), official, page);
    }

    /** Each action needs a reason; handing over needs the new handler too. */
    @PostMapping("/supervision/cases/{number}/{action}")
    ModelAndView act(
            @PathVariable("number") String number,
            @PathVariable("action") String action,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String handler,
            Principal official,
            Model page,
            RedirectAttributes next) {
        guard.acts(official.getName());
        var about = find(number, official);
        try {
            act(action, about.number(), reason, handler, official.getName());
            next.addFlashAttribute("done", action);
            next.addAttribute("number", about.number());
            return new ModelAndView("redirect:/supervision/cases/{number}");
        } catch (Refusal refused) {
            page.addAttribute("refused", refused.getMessage());
            return new ModelAndView(show(about, official, page), page.asMap(), HttpStatus.CONFLICT);
        }
    }

    private void act(String action, String number, String reason, String handler, String actor) {
        switch (action) {
            case "urge" -> supervising.urge(number, reason, actor);
            case "order" -> supervising.draftOrder(number, reason, actor);
            case "hand-over" -> supervising.handOver(number, handler, reason, actor);
            case "take-back" -> supervising.takeBack(number, reason, actor);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Whoever must keep away finds nothing. */
    private CaseView find(String number, Principal official) {
        return cases.byNumber(number, official.getName())
                .filter(found -> recusals.maySee(official.getName(), found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(CaseView about, Principal official, Model page) {
        var drawn = layout.latest();
        page.addAttribute("about", about);
        page.addAttribute("unit", names.unit(about.leadUnit()));
        page.addAttribute("handler", names.person(about.handler()));
        page.addAttribute("drawing", LoopDrawing.of(drawn, way.of(about.id(), drawn)));
        page.addAttribute("orders", orders.of(about.id()));
        page.addAttribute("office", guard.mayAct(official.getName()));
        page.addAttribute("acting", guard.mayAct(official.getName()) && about.stage() != Stage.CLOSED);
        page.addAttribute("takeable", about.stage() == Stage.DISPATCHED);
        page.addAttribute("colleagues", colleagues(about));
        return "supervision-case";
    }

    private List<Official> colleagues(CaseView about) {
        return about.leadUnit() == null || about.handler() == null
                ? List.of()
                : organization.members(about.leadUnit()).stream()
                        .filter(colleague -> !colleague.id().equals(about.handler()))
                        .toList();
    }
}
