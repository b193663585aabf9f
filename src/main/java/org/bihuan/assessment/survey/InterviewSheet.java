package org.bihuan.assessment.survey;

import java.time.LocalDate;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.Reporter;
import org.bihuan.deadlines.WorkCalendar;

/**
 * All that an interviewer is shown: whom to call and about what.
 *
 * @param number of the interview
 * @param subject what the case was about, in the resident's words
 * @param reportedOn when it was reported, in Asia/Shanghai
 * @param name masked
 * @param phone masked
 * @param attempts calls in vain so far
 */
public record InterviewSheet(
        String number, String subject, LocalDate reportedOn, String name, String phone, int attempts) {

    static InterviewSheet of(Interview interview, CaseView about, Reporter reporter) {
        return new InterviewSheet(
                interview.number(),
                about.problem().subject(),
                WorkCalendar.dateOf(about.reportedAt()),
                reporter.maskedName(),
                reporter.maskedPhone(),
                interview.attempts());
    }
}
