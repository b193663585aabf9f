package org.bihuan.supervision.desk;

import java.security.Principal;
import org.bihuan.cases.Categories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list behind a number of the desk. */
@Controller
class CasesPage {

    private final DeskGuard guard;
    private final CaseList list;
    private final LoopLayout layout;
    private final DeskNames names;
    private final Categories categories;
    private final DeskSettings settings;

    CasesPage(
            DeskGuard guard,
            CaseList list,
            LoopLayout layout,
            DeskNames names,
            Categories categories,
            DeskSettings settings) {
        this.guard = guard;
        this.list = list;
        this.layout = layout;
        this.names = names;
        this.categories = categories;
        this.settings = settings;
    }

    @GetMapping("/supervision/cases")
    String show(
            @RequestParam(defaultValue = "open") String of,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String street,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String weekday,
            @RequestParam(defaultValue = "") String hour,
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(defaultValue = "1") int page,
            Principal official,
            Model model) {
        guard.reads(official.getName());
        var wanted = new Wanted(of, standing, unit, street, category, place, weekday, hour, problem);
        model.addAttribute("wanted", wanted);
        model.addAttribute("list", list.page(wanted, page, official.getName()));
        model.addAttribute("acting", guard.mayAct(official.getName()));
        model.addAttribute("days", settings.reportDays());
        model.addAttribute("what", Standing.of(standing).code());
        model.addAttribute("unitName", names.of(unit));
        model.addAttribute("streetName", names.of(street));
        model.addAttribute("categoryName", category.isEmpty() ? "" : categories.name(category));
        model.addAttribute("placeName", placeName(place));
        return "supervision-cases";
    }

    private String placeName(String place) {
        return Place.of(place)
                .flatMap(found -> layout.latest().shape(found.element()))
                .map(LoopLayout.Shape::name)
                .orElse("");
    }
}
