package org.bihuan.reports.bulletin;

import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 通报: the bulletins, each as it is printed, and the lists behind its own numbers. */
@Controller
class BulletinPages {

    private final Bulletins bulletins;
    private final BulletinDesk desk;
    private final BulletinReaders readers;
    private final OfficialNames names;

    BulletinPages(Bulletins bulletins, BulletinDesk desk, BulletinReaders readers, OfficialNames names) {
        this.bulletins = bulletins;
        this.desk = desk;
        this.readers = readers;
        this.names = names;
    }

    /** Days are those of the district, wherever the server stands. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return WorkCalendar.ZONE;
    }

    @GetMapping("/bulletins")
    String all(Principal official, Model page) {
        var drafts = readers.drafts(official.getName());
        page.addAttribute("drafts", drafts);
        page.addAttribute(
                "bulletins",
                bulletins.all().stream().filter(each -> drafts || each.issued()).toList());
        return "bulletins";
    }

    @GetMapping("/bulletins/{period:\\d{4}-\\d{2}}/{version:\\d+}")
    String show(
            @PathVariable("period") String period,
            @PathVariable("version") int version,
            Principal official,
            Model page) {
        var bulletin = desk.open(period, version, official.getName());
        page.addAttribute("paper", desk.linked(bulletin, official.getName()));
        page.addAttribute("record", readers.drafts(official.getName()) ? bulletins.history(bulletin.id()) : List.of());
        page.addAttribute("names", names);
        return "bulletin";
    }

    @GetMapping("/bulletins/{period:\\d{4}-\\d{2}}/{version:\\d+}/lines")
    String list(
            @PathVariable("period") String period,
            @PathVariable("version") int version,
            @RequestParam("section") String section,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "state", defaultValue = "") String state,
            Principal official,
            Model page) {
        var bulletin = desk.open(period, version, official.getName());
        var wanted = section(section);
        page.addAttribute("bulletin", bulletin);
        page.addAttribute("section", wanted);
        page.addAttribute("unit", names.unit(unit.isEmpty() ? null : unit));
        page.addAttribute("state", state);
        page.addAttribute("rows", desk.rows(bulletin, wanted, unit, state, official.getName()));
        return "bulletin-lines";
    }

    private static Section section(String name) {
        for (var section : Section.values()) {
            if (section.name().equalsIgnoreCase(name)) {
                return section;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
