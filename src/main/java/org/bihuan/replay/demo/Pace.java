package org.bihuan.replay.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.cases.LimitClass;
import org.bihuan.deadlines.WorkCalendar;

/** How fast the people of a case work: by chance, but the same chance in every fill. */
class Pace {

    private static final long SEED = 20_141_123;

    private final Random chance;
    private final WorkCalendar calendar;
    private LimitClass hurry = LimitClass.ORDINARY;

    Pace(int place, WorkCalendar calendar) {
        this.chance = new Random(SEED + 7_919L * place);
        this.calendar = calendar;
    }

    /** Cases whose limit counts hours are worked day and night. */
    void hurry(LimitClass limitClass) {
        hurry = limitClass;
    }

    /** So many minutes later, by chance, at any hour. */
    Instant after(Instant at, int fewest, int most) {
        return at.plus(Duration.ofSeconds(60L * fewest + chance.nextInt(60 * (most - fewest) + 1)));
    }

    /** So many minutes later, or less in a hurry, by chance, in working time unless hours count. */
    Instant worked(Instant at, int fewest, int most) {
        return switch (hurry) {
            case DANGER -> after(at, 1 + fewest / 20, 2 + most / 20);
            case UTILITIES -> after(at, 1 + fewest / 4, 2 + most / 4);
            default -> inWorkingTime(after(at, fewest, most));
        };
    }

    /** When so much of the time from one instant to another is over, by chance. */
    Instant between(Instant from, Instant to, double least, double greatest) {
        double share = least + (greatest - least) * chance.nextDouble();
        var at = from.plusSeconds((long) (Duration.between(from, to).toSeconds() * share));
        return hurry == LimitClass.DANGER || hurry == LimitClass.UTILITIES ? at : inWorkingTime(at);
    }

    /** In the working time of the next day or one after it. */
    Instant nextDay(Instant at) {
        var morning = WorkCalendar.startOf(WorkCalendar.dateOf(at).plusDays(1)).plus(Duration.ofHours(9));
        return inWorkingTime(after(morning, 10, 7 * 60));
    }

    /** This instant, or some minutes after the next working time begins. */
    Instant inWorkingTime(Instant at) {
        var next = calendar.nextWorkingTime(at);
        return next.equals(at) ? at : after(next, 3, 90);
    }

    LocalDate daysLater(Instant at, int fewest, int most) {
        return WorkCalendar.dateOf(at).plusDays(fewest + chance.nextInt(most - fewest + 1));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
