package org.bihuan.assessment.survey;

import java.util.UUID;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.ReporterAccess;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interviews: an interviewer of the agency calls the resident of a drawn case. Interviewers learn whom to call and about
 * what, not which unit or official handled it, nor what the resident said before.
 */
@Service
@Transactional
public class Interviews {

    private final InterviewRows rows;
    private final SurveyRecord record;
    private final SurveyRules rules;
    private final Recusals recusals;
    private final ReporterAccess reporters;
    private final Organization organization;

    Interviews(
            InterviewRows rows,
            SurveyRecord record,
            SurveyRules rules,
            Recusals recusals,
            ReporterAccess reporters,
            Organization organization) {
        this.rows = rows;
        this.record = record;
        this.rules = rules;
        this.recusals = recusals;
        this.reporters = reporters;
        this.organization = organization;
    }

    /**
     * Records a call.
     *
     * @param answers what was answered; only the remark is kept when the resident wasn't reached or refused
     * @return where the interview stands then
     * @throws Refusal when it is over, somebody else's, or the resident was already called in vain today
     */
    public InterviewState attempt(UUID id, Attempt attempt, Answers answers, String actor) {
        var interview = rows.forStep(id);
        requireOwn(interview, actor);
        requireOpen(interview);
        if (record.today().equals(interview.lastAttemptOn())) {
            throw new Refusal("今天已经联系过且未联系上，请改日再访。");
        }
        return switch (attempt) {
            case ANSWERED -> answered(interview, answers, actor);
            case REFUSED -> ended(interview, InterviewState.REFUSED, SurveyStep.REFUSED, answers, actor);
            case NOT_REACHED -> missed(interview, answers, actor);
        };
    }

    private InterviewState answered(Interview interview, Answers answers, String actor) {
        if (answers.empty()) {
            throw new Refusal("请至少记录一个问题的回答；群众什么都不愿回答的，请选择“拒绝受访”。");
        }
        rows.end(interview.id(), InterviewState.ANSWERED, answers, record.now());
        record.note(interview, actor, SurveyStep.ANSWERED, null);
        return InterviewState.ANSWERED;
    }

    private InterviewState missed(Interview interview, Answers answers, String actor) {
        int attempts = interview.attempts() + 1;
        rows.missed(interview.id(), attempts, record.today(), answers.remark());
        if (attempts >= rules.attempts()) {
            return ended(interview, InterviewState.NOT_REACHED, SurveyStep.NOT_REACHED, answers, actor);
        }
        record.note(interview, actor, SurveyStep.NOT_REACHED, "第" + attempts + "次");
        return InterviewState.OPEN;
    }

    private InterviewState ended(
            Interview interview, InterviewState state, SurveyStep step, Answers answers, String actor) {
        rows.end(interview.id(), state, Answers.none(answers.remark()), record.now());
        record.note(interview, actor, step, null);
        return state;
    }

    /**
     * Whom to call, unmasked; every look is an event of the survey and of the case (个人信息保护法 第6条, 第51条).
     *
     * @param number of the interview
     * @throws Refusal when it is over, or, in the same words, somebody else's or none
     */
    public Reporter contact(String number, String actor) {
        var interview = own(number, actor);
        requireOpen(interview);
        record.note(interview, actor, SurveyStep.CONTACT_SHOWN, null);
        return reporters.reveal(interview.caseId(), "满意度调查" + interview.number(), actor);
    }

    /** The open or ended interview of this number, when it is the official's own. */
    @Transactional(readOnly = true)
    public Interview own(String number, String actor) {
        var interview = rows.numbered(number).orElseThrow(Interviews::notYours);
        requireOwn(interview, actor);
        return interview;
    }

    private void requireOwn(Interview interview, String actor) {
        organization
                .official(actor)
                .filter(official -> official.active() && mayCarryOut(official, interview))
                .filter(official -> recusals.maySee(actor, interview.caseId()))
                .orElseThrow(Interviews::notYours);
    }

    /** The interviewer, and the leader of the agency in the interviewer's place. */
    private static boolean mayCarryOut(Official official, Interview interview) {
        return official.id().equals(interview.interviewer())
                || official.unit().equals(Organization.SURVEY) && official.role() == Role.UNIT_LEADER;
    }

    private static Refusal notYours() {
        return new Refusal("只有负责这次访问的访问员可以办理。");
    }

    private static void requireOpen(Interview interview) {
        if (interview.state() != InterviewState.OPEN) {
            throw new Refusal("这次访问已经结束，请刷新。");
        }
    }
}
