package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.projects.ProjectDraft;

/**
 * What a season plays.
 *
 * @param projects in the order in which they are registered
 * @param end the last day, in Asia/Shanghai
 * @param seed of all that happens by chance
 * @param daysBetweenMeetings working days from one dispatch meeting to the next, as long as there is something to settle
 * @param everyKindLeftOpen whether a task of every kind is left undone in the end
 */
public record SeasonPlan(
        List<Played> projects, LocalDate end, long seed, int daysBetweenMeetings, boolean everyKindLeftOpen) {

    /** The weeks in which projects are registered, one after the other. */
    private static final int WEEKS_OF_REGISTRATION = 12;

    private static final int TWO_WEEKS = 9;

    /**
     * Projects of a ledger with tempers by chance, registered in the first weeks.
     *
     * @param from the first day
     */
    public static SeasonPlan of(List<ProjectDraft> ledger, LocalDate from, LocalDate end, long seed) {
        var chance = new Chance(seed);
        var played = new ArrayList<Played>();
        for (int i = 0; i < ledger.size(); i++) {
            var draft = ledger.get(i);
            played.add(new Played(
                    draft,
                    from.plusDays(7L * WEEKS_OF_REGISTRATION * i / ledger.size()),
                    Temper.of(draft.code(), chance),
                    Temper.beginning(draft.code(), chance)));
        }
        return new SeasonPlan(List.copyOf(played), end, seed, TWO_WEEKS, false);
    }
}
