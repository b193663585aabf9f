package org.bihuan.platform.identity;

import static org.bihuan.platform.identity.Grant.EVERYONE;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bihuan.organization.Organization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * Who may do what, beyond the own tasks: those the engine opens by itself to the assignee and the candidates of each
 * task.
 */
final class Grants {

    /** Diagrams that everyone may look at beside a task. */
    private static final List<String> WORKED_PROCESSES = List.of(
            "closedLoop",
            "callback",
            "supervisionOrder",
            "applyExclusion",
            "exclusion",
            "mergedCase",
            "petitionReview",
            "assistCase",
            "projectTask",
            "projectSupervision",
            "dispatchMeeting",
            "resolution",
            "assessment",
            "assessmentAppeal",
            "monthlyBulletin",
            "satisfactionSurvey",
            "surveyInterview");

    /** Processes that the dispatch centre starts in Tasklist. */
    private static final List<String> CENTRE_STARTS = List.of("registerCase", "residentCall", "registerRecusal");

    /** Processes that the supervision office starts in Tasklist. */
    private static final List<String> SUPERVISION_STARTS = List.of("registerRecusal", "openAssessment", "startSurvey");

    /** Processes that departments and streets start in Tasklist. */
    private static final List<String> UNIT_STARTS =
            List.of("applyExclusion", "registerProject", "projectRequest", "caseToProject", "appealAssessment");

    /** Processes that the serving body of the projects starts in Tasklist. */
    private static final List<String> SERVING_STARTS = List.of("raiseBlocker", "callMeeting");

    private final List<Grant> grants = new ArrayList<>();

    private Grants() {}

    static List<Grant> of(Organization organization, String servingUnit) {
        var grants = new Grants();
        grants.everyone();
        grants.starts(Organization.CENTRE, CENTRE_STARTS);
        grants.grants.add(Grant.to(Organization.CENTRE, Resources.USER, ANY, READ));
        grants.starts(Organization.SUPERVISION, SUPERVISION_STARTS);
        grants.servingStarts(servingUnit);
        grants.observer(
                Organization.SUPERVISION, ProcessDefinitionPermissions.READ, READ_INSTANCE, READ_HISTORY, READ_TASK);
        grants.observer(
                Organization.LEADERS, ProcessDefinitionPermissions.READ, READ_INSTANCE, READ_HISTORY, READ_TASK);
        grants.observer(EngineGroups.DESIGNERS, ProcessDefinitionPermissions.READ, READ_INSTANCE, READ_HISTORY);
        grants.administrators();
        organization.leadUnits().forEach(unit -> grants.starts(unit.code(), UNIT_STARTS));
        organization.units().forEach(unit -> grants.colleagues(unit.code(), organization));
        return List.copyOf(grants.grants);
    }

    private void everyone() {
        grants.add(Grant.to(EVERYONE, Resources.APPLICATION, "tasklist", ACCESS));
        grants.add(Grant.to(EVERYONE, Resources.APPLICATION, "welcome", ACCESS));
        for (var process : WORKED_PROCESSES) {
            grants.add(Grant.to(EVERYONE, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ));
        }
    }

    private void starts(String group, List<String> processes) {
        for (var process : processes) {
            grants.add(Grant.to(
                    group, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ, CREATE_INSTANCE));
        }
        grants.add(Grant.to(group, Resources.PROCESS_INSTANCE, ANY, CREATE));
    }

    /** The serving body is a department: it may create instances already. */
    private void servingStarts(String unit) {
        for (var process : SERVING_STARTS) {
            grants.add(Grant.to(
                    unit, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.READ, CREATE_INSTANCE));
        }
    }

    /** Cockpit, reading only. A designer sees how cases move, not the tasks, whose forms show what residents wrote. */
    private void observer(String group, ProcessDefinitionPermissions... onProcesses) {
        grants.add(Grant.to(group, Resources.APPLICATION, "cockpit", ACCESS));
        grants.add(Grant.to(group, Resources.PROCESS_DEFINITION, ANY, onProcesses));
        grants.add(Grant.to(group, Resources.DECISION_DEFINITION, ANY, READ, Permissions.READ_HISTORY));
        grants.add(Grant.to(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ));
        grants.add(Grant.to(group, Resources.DEPLOYMENT, ANY, READ));
        grants.add(Grant.to(group, Resources.USER, ANY, READ));
    }

    /** Everything except task lists, which only the system writes. */
    private void administrators() {
        Arrays.stream(Resources.values())
                .filter(resource -> resource != Resources.FILTER)
                .forEach(resource -> grants.add(Grant.to(EngineGroups.ADMINISTRATORS, resource, ANY, ALL)));
    }

    private void colleagues(String unit, Organization organization) {
        for (var member : organization.members(unit)) {
            grants.add(Grant.to(unit, Resources.USER, member.id(), READ));
        }
    }
}
