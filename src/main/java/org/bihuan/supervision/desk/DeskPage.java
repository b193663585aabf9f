package org.bihuan.supervision.desk;

import java.security.Principal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.bihuan.cases.Categories;
import org.bihuan.deadlines.ChineseDates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 督查台: where is it stuck, and whose is it. */
@Controller
class DeskPage {

    private final DeskGuard guard;
    private final OpenCases open;
    private final RecentReports recent;
    private final HotProblems hot;
    private final Stays stays;
    private final RateTrend rates;
    private final LoopLayout layout;
    private final ProjectLights projects;
    private final DeskNames names;
    private final Categories categories;
    private final DeskSettings settings;
    private final Clock clock;

    DeskPage(
            DeskGuard guard,
            OpenCases open,
            RecentReports recent,
            HotProblems hot,
            Stays stays,
            RateTrend rates,
            LoopLayout layout,
            ProjectLights projects,
            DeskNames names,
            Categories categories,
            DeskSettings settings,
            Clock clock) {
        this.guard = guard;
        this.open = open;
        this.recent = recent;
        this.hot = hot;
        this.stays = stays;
        this.rates = rates;
        this.layout = layout;
        this.projects = projects;
        this.names = names;
        this.categories = categories;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/supervision")
    String show(Principal official, Model page) {
        var reader = official.getName();
        guard.reads(reader);
        page.addAttribute("now", ChineseDates.full(clock.instant()));
        page.addAttribute("days", settings.reportDays());
        loop(Board.of(open.cells(reader), open.beside(reader), names::of), page);
        page.addAttribute("hours", HeatTable.of(recent.hours(reader)));
        page.addAttribute("spots", HeatTable.of(recent.spots(reader), categories, names::brief));
        page.addAttribute("rates", rates.shown());
        page.addAttribute("problems", hot.shown(reader));
        page.addAttribute("hotFrom", settings.hotFrom());
        page.addAttribute("lamps", projects.lamps());
        page.addAttribute("blocked", projects.blocked());
        return "supervision";
    }

    private void loop(Board board, Model page) {
        var counted = stays.all();
        var drawing = LoopDrawing.of(layout.latest(), board.places(), counted);
        page.addAttribute("board", board);
        page.addAttribute("drawing", drawing);
        page.addAttribute("waiting", waiting(drawing));
        page.addAttribute(
                "counted",
                counted.values().stream()
                        .findAny()
                        .map(stay -> ChineseDates.full(stay.computedAt()))
                        .orElse(""));
        page.addAttribute("stayDays", settings.stayDays());
    }

    /** The places where anything waits or has waited, the fullest first. */
    private static List<LoopDrawing.Node> waiting(LoopDrawing drawing) {
        return drawing.nodes().stream()
                .filter(node -> node.place() != null && (node.cases() > 0 || node.stay() != null))
                .sorted(Comparator.comparingLong(LoopDrawing.Node::cases).reversed())
                .toList();
    }
}
