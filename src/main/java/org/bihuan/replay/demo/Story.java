package org.bihuan.replay.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.bihuan.replay.demo.Deed.Kind;

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
        handler = handlerOf(code);
    }

    void promise(ClockKind kind) {
        promised = at;
        due = district.due(district.proposal(played).limitClass(), kind, at).at();
    }

    /** A task of the case is completed, not before what was done last. */
    void done(Instant when, String task, String who, Map<String, Object> form) {
        done(Kind.CASE_TASK, when, task, who, form);
    }

    /** The same of whatever the case has besides. */
    void done(Kind kind, Instant when, String task, String who, Map<String, Object> form) {
        at = when.isAfter(at) ? when : at.plusSeconds(40);
        deeds.add(kind, at, task, who, form);
    }

    /** The case that this one is about too, as it went on. */
    List<Deed> related() {
        return of(Objects.requireNonNull(played.related()), district, now);
    }

    /** Stands for the number of that case. */
    Deed.NumberOf relatedNumber() {
        return new Deed.NumberOf(Objects.requireNonNull(played.related()).place());
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

    String districtLeader() {
        return pace.oneOf(members(Organization.LEADERS, Role.DISTRICT_LEADER));
    }

    /** Somebody who works in a unit. */
    String handlerOf(String code) {
        return pace.oneOf(members(code, Role.HANDLER));
    }

    String firstHandlerOf(String code) {
        return members(code, Role.HANDLER).get(0);
    }

    private List<String> members(String code, Role role) {
        return district.organization().members(code, role).stream()
                .map(Official::id)
                .toList();
    }
}
