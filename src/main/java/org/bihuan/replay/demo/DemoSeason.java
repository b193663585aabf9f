package org.bihuan.replay.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.Phase;
import org.bihuan.projects.ProjectDraft;
import org.bihuan.projects.ledger.LedgerFile;
import org.bihuan.replay.projects.Played;
import org.bihuan.replay.projects.Season;
import org.bihuan.replay.projects.SeasonPlan;
import org.bihuan.replay.projects.Seasons;
import org.bihuan.replay.projects.Temper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The projects of the demo district, played from some months before today until now. */
@Component
class DemoSeason {

    private static final String FILE = "demo/projects.csv";
    private static final int WEEKS = 26;
    private static final long SEED = 7;
    private static final int DAYS_BETWEEN_MEETINGS = 4;

    /** The day for which the finish days of the file are meant; they move with today. */
    private static final LocalDate MEANT_FOR = LocalDate.of(2026, 11, 24);

    /** How a project goes, in which week it is registered, and what is still to be done then. */
    private record Part(Temper temper, int week, Phase beginning) {}

    /** By the place in the file, from 1; all others go on time and come one after the other. */
    private static final Map<Integer, Part> PARTS = Map.ofEntries(
            // finished by now, or nearly
            Map.entry(37, new Part(Temper.FAST, 0, Phase.PERMITS)),
            Map.entry(38, new Part(Temper.FAST, 2, Phase.PERMITS)),
            Map.entry(39, new Part(Temper.FAST, 4, Phase.PERMITS)),
            Map.entry(26, new Part(Temper.FAST, 0, Phase.PERMITS)),
            Map.entry(34, new Part(Temper.FAST, 1, Phase.PERMITS)),
            Map.entry(36, new Part(Temper.FAST, 3, Phase.PERMITS)),
            // late
            Map.entry(1, new Part(Temper.SLOW, 6, Phase.FEASIBILITY)),
            Map.entry(12, new Part(Temper.SLOW, 10, Phase.DESIGN)),
            Map.entry(29, new Part(Temper.SLOW, 12, Phase.DESIGN)),
            Map.entry(35, new Part(Temper.SLOW, 2, Phase.PERMITS)),
            // blocked by departments
            Map.entry(2, new Part(Temper.BLOCKED, 0, Phase.PERMITS)),
            Map.entry(3, new Part(Temper.BLOCKED, 4, Phase.FEASIBILITY)),
            Map.entry(11, new Part(Temper.BLOCKED, 1, Phase.PERMITS)),
            Map.entry(19, new Part(Temper.BLOCKED, 8, Phase.PERMITS)),
            Map.entry(27, new Part(Temper.BLOCKED, 14, Phase.DESIGN)),
            Map.entry(33, new Part(Temper.BLOCKED, 17, Phase.PERMITS)),
            Map.entry(4, new Part(Temper.LATE_RESOLUTION, 1, Phase.DESIGN)),
            Map.entry(5, new Part(Temper.LATE_RESOLUTION, 6, Phase.PERMITS)),
            Map.entry(15, new Part(Temper.LATE_RESOLUTION, 10, Phase.FEASIBILITY)),
            Map.entry(25, new Part(Temper.LATE_RESOLUTION, 13, Phase.DESIGN)),
            Map.entry(31, new Part(Temper.LATE_RESOLUTION, 16, Phase.PERMITS)),
            Map.entry(24, new Part(Temper.LATE_RESOLUTION, 19, Phase.PERMITS)),
            // changed, early and lately
            Map.entry(21, new Part(Temper.OVERRUN, 5, Phase.DESIGN)),
            Map.entry(13, new Part(Temper.OVERRUN, 15, Phase.DESIGN)),
            Map.entry(17, new Part(Temper.OVERRUN, 16, Phase.PERMITS)),
            Map.entry(22, new Part(Temper.REPLANNED, 3, Phase.FEASIBILITY)),
            Map.entry(14, new Part(Temper.REPLANNED, 13, Phase.DESIGN)),
            Map.entry(9, new Part(Temper.REPLANNED, 14, Phase.FEASIBILITY)),
            Map.entry(16, new Part(Temper.SUSPENDED, 7, Phase.PERMITS)),
            Map.entry(8, new Part(Temper.SUSPENDED, 17, Phase.FEASIBILITY)),
            Map.entry(6, new Part(Temper.CANCELLED, 5, Phase.PROPOSAL)),
            Map.entry(7, new Part(Temper.HANDED_OVER, 9, Phase.DESIGN)));

    /** Registered so many working days before today, by the place in the file: they stand at the first steps. */
    private static final Map<Integer, Integer> NEW = Map.of(10, 16, 18, 11, 40, 8);

    private final LedgerFile ledger;
    private final Seasons seasons;
    private final Calendars calendars;

    DemoSeason(LedgerFile ledger, Seasons seasons, Calendars calendars) {
        this.ledger = ledger;
        this.seasons = seasons;
        this.calendars = calendars;
    }

    static LocalDate begin(LocalDate today) {
        return today.minusWeeks(WEEKS);
    }

    /** A season that ends today. */
    Season open(LocalDate today) {
        var drafts = read();
        var played = new ArrayList<Played>();
        for (int place = 1; place <= drafts.size(); place++) {
            played.add(played(place, moved(drafts.get(place - 1), today), today));
        }
        return seasons.open(new SeasonPlan(played, today, SEED, DAYS_BETWEEN_MEETINGS, true));
    }

    private Played played(int place, ProjectDraft draft, LocalDate today) {
        var part = PARTS.getOrDefault(place, new Part(Temper.PUNCTUAL, 8 + place / 4, Phase.FEASIBILITY));
        var daysAgo = NEW.get(place);
        var registered = daysAgo == null ? begin(today).plusWeeks(part.week()) : workingDaysBefore(today, daysAgo);
        return new Played(draft, registered, part.temper(), part.beginning());
    }

    private LocalDate workingDaysBefore(LocalDate today, int days) {
        var calendar = calendars.current();
        var day = today;
        while (calendar.workingDays(day, today) < days) {
            day = day.minusDays(1);
        }
        return day;
    }

    private ProjectDraft moved(ProjectDraft draft, LocalDate today) {
        WorkCalendar calendar = calendars.current();
        var finish = draft.requiredFinish().plusDays(ChronoUnit.DAYS.between(MEANT_FOR, today));
        return new ProjectDraft(
                draft.code(),
                draft.name(),
                draft.type(),
                draft.investment(),
                draft.estimate(),
                draft.funding(),
                draft.ownerUnit(),
                draft.site(),
                calendar.workingDayFrom(finish));
    }

    private List<ProjectDraft> read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return ledger.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
