package org.bihuan.replay.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;

/** A case as it goes on: what was done so far, when, and who works on it. */
final class Story {

    final DemoCase played;
    final District district;
    final Instant now;
    final Pace pace;
    final Deeds deeds;
    /** When the last thing was done. */
    Instant at;

    String unit;
    String handler;
    /** When the running promise was made, and when its time ends. */
    Instant promised;

    Instant due;

    private Story(DemoCase played, District district, Instant now) {
        this.played = played;
        this.district = district;
        this.now = now;
        this.pace = new Pace(played.place(), district.calendar());
        this.deeds = new Deeds(played.place());
        this.at = district.reportedAt(played, now);
        deeds.report(at, centre());
        leadBy(district.proposal(played).unit());
    }

    /** Everything that happens to a case up to now, in order. */
    static List<Deed> of(DemoCase played, District district, Instant now) {
        var story = new Story(played, district, now);
        var reported = story.at;
        played.course().play(story);
        story.deeds.finishBefore(now.minusSeconds(30), reported);
        return story.deeds.all();
    }

    void leadBy(String code) {
        unit = code;
        handler = pace.oneOf(members(code, Role.HANDLER));
    }

    void promise(ClockKind kind) {
        promised = at;
        due = district.due(district.proposal(played).limitClass(), kind, at).at();
    }

    void done(Instant when, String task, String who, Map<String, Object> form) {
        at = when.isAfter(at) ? when : at.plusSeconds(40);
        deeds.complete(at, task, who, form);
    }

    void orderDone(Instant when, String task, String who, Map<String, Object> form) {
        at = when.isAfter(at) ? when : at.plusSeconds(40);
        deeds.completeOrder(at, task, who, form);
    }

    /** The promise is kept: what was done for it was done in time. */
    void inTime() {
        deeds.finishBefore(due.minusSeconds(600), promised);
        at = deeds.last();
    }

    String centre() {
        return pace.oneOf(members(Organization.CENTRE, Role.HANDLER));
    }

    String supervisor() {
        return pace.oneOf(members(Organization.SUPERVISION, Role.HANDLER));
    }

    String head() {
        return members(unit, Role.SECTION_HEAD).get(0);
    }

    String leader() {
        return members(unit, Role.UNIT_LEADER).get(0);
    }

    /** A text of the case's entry. */
    String text(String name) {
        return played.texts().get(name);
    }

    /** One of the usual phrases. */
    String one(List<String> phrases) {
        return pace.oneOf(phrases);
    }

    private List<String> members(String code, Role role) {
        return district.organization().members(code, role).stream()
                .map(Official::id)
                .toList();
    }
}
