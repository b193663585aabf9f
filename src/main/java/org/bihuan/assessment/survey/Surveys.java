package org.bihuan.assessment.survey;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Surveys of the satisfaction of residents (第三方满意度调查): begun by the supervision office, carried out by an agency, from
 * the draw of the sample to the results.
 */
@Service
@Transactional
public class Surveys {

    private static final String SYSTEM = "system";
    private static final int SEED_BITS = 64;
    private static final int HEX = 16;

    private final SurveyRows rows;
    private final InterviewRows interviews;
    private final SurveyRecord record;
    private final SurveyRules rules;
    private final SurveyConditions conditions;
    private final Organization organization;
    private final Calendars calendars;
    private final SurveyCourse course;
    private final SecureRandom random = new SecureRandom();

    Surveys(
            SurveyRows rows,
            InterviewRows interviews,
            SurveyRecord record,
            SurveyRules rules,
            SurveyConditions conditions,
            Organization organization,
            Calendars calendars,
            SurveyCourse course) {
        this.rows = rows;
        this.interviews = interviews;
        this.record = record;
        this.rules = rules;
        this.conditions = conditions;
        this.organization = organization;
        this.calendars = calendars;
        this.course = course;
    }

    /**
     * Begins a survey.
     *
     * @param periodCode the code of a period that is over; null for the last month
     * @param seed letters, digits and hyphens, such as dice or a lottery have given; null lets the program draw one
     * @throws Refusal unless the supervision office begins it, for a period that was not surveyed and has cases to draw
     */
    public UUID start(@Nullable String periodCode, SampleSize size, @Nullable String seed, String actor) {
        var today = record.today();
        var period = periodCode == null ? SurveyPeriod.lastMonth(today) : SurveyPeriod.of(periodCode);
        conditions.require(period, size, actor);
        var survey = new Survey(
                UUID.randomUUID(),
                rows.nextNumber(today.getYear()),
                period.code(),
                period.from(),
                period.until(),
                size.basis(),
                size.count(),
                seed(seed),
                actor,
                record.now(),
                deadline(),
                null);
        rows.add(survey);
        record.note(survey.id(), actor, SurveyStep.STARTED, period.label() + "，" + size.text() + "，种子" + survey.seed());
        course.start(survey.id());
        return survey.id();
    }

    private String seed(@Nullable String asked) {
        if (asked == null) {
            return new BigInteger(SEED_BITS, random).toString(HEX);
        }
        if (!asked.strip().matches("[A-Za-z0-9-]{1,64}")) {
            throw new Refusal("随机种子只能用字母、数字和连字符，不超过64个。");
        }
        return asked.strip();
    }

    private Instant deadline() {
        var last = calendars.current().workingDayAfter(record.today(), rules.workingDays());
        return WorkCalendar.startOf(last.plusDays(1));
    }

    /** Takes down which cases there are and draws the sample from them. */
    public void drawSample(UUID id) {
        var survey = rows.get(id);
        rows.takeFrame(survey);
        var drawn = Sampling.draw(survey.seed(), survey.sampleSize(), rows.frame(id));
        int place = 1;
        for (var candidate : drawn) {
            interviews.add(id, "%s-%04d".formatted(survey.number(), place++), candidate.number());
        }
        record.note(id, SYSTEM, SurveyStep.SAMPLE_DRAWN, drawn.size() + "件");
    }

    /** Gives the interviews to the interviewers in turn, so that all have as many, and of each unit. */
    public void assign(UUID id) {
        var interviewers = organization.members(Organization.SURVEY, Role.HANDLER);
        int turn = 0;
        for (var interview : interviews.of(id)) {
            interviews.assign(
                    interview.id(),
                    interviewers.get(turn++ % interviewers.size()).id());
        }
        record.note(id, SYSTEM, SurveyStep.ASSIGNED, interviewers.size() + "名访问员");
    }

    /** The time is over: what wasn't done is no response. */
    public void closeInterviews(UUID id) {
        interviews.of(id).stream()
                .filter(interview -> interview.state() == InterviewState.OPEN)
                .forEach(interview -> {
                    interviews.end(interview.id(), InterviewState.UNFINISHED, Answers.none(null), record.now());
                    record.note(interview, SYSTEM, SurveyStep.UNFINISHED, null);
                });
    }

    /** From now on the results count in the assessment. */
    public void sumUp(UUID id) {
        rows.end(id, record.now());
        record.note(id, SYSTEM, SurveyStep.SUMMED_UP, null);
    }

    /** How many cases of a period could be drawn now. */
    @Transactional(readOnly = true)
    public int candidates(SurveyPeriod period) {
        return rows.candidates(period).stream().mapToInt(Integer::intValue).sum();
    }

    /** The periods that may be chosen today and weren't surveyed yet, the latest first. */
    @Transactional(readOnly = true)
    public List<SurveyPeriod> offered() {
        return SurveyPeriod.offered(record.today()).stream()
                .filter(period -> rows.overlapping(period).isEmpty())
                .toList();
    }

    /** When the time of a survey ends. */
    @Transactional(readOnly = true)
    public Instant deadline(UUID id) {
        return rows.get(id).deadline();
    }
}
