package org.bihuan.projects.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which task waits for which: checked, and put in an order in which each comes after its predecessors. */
final class TaskNetwork {

    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final List<Activity> ordered = new ArrayList<>();

    /** @throws PlanRefused when the plan is empty, or its tasks contradict themselves or each other */
    TaskNetwork(Collection<PlannedTask> tasks) {
        if (tasks.isEmpty()) {
            throw new PlanRefused("计划里还没有任务，请至少填写一项任务。");
        }
        tasks.forEach(TaskFacts::check);
        tasks.forEach(this::add);
        refuseUnknownPredecessors();
        activities.values().forEach(this::link);
        order();
    }

    /** In the order given. */
    Collection<Activity> activities() {
        return activities.values();
    }

    /** Predecessors first. */
    List<Activity> ordered() {
        return ordered;
    }

    private void add(PlannedTask task) {
        if (activities.put(task.code(), new Activity(task)) != null) {
            throw new PlanRefused("任务编号" + task.code() + "出现了两次，请改成不同的编号。");
        }
    }

    private void refuseUnknownPredecessors() {
        String unknown = activities.values().stream()
                .filter(activity -> !activities.keySet().containsAll(activity.task.predecessors()))
                .map(activity -> "任务" + activity.task.code() + "的前置任务" + unknown(activity.task))
                .collect(Collectors.joining("，"));
        if (!unknown.isEmpty()) {
            throw new PlanRefused(unknown + "不在计划中，请补上这些任务或改正编号。");
        }
    }

    private String unknown(PlannedTask task) {
        return task.predecessors().stream()
                .filter(code -> !activities.containsKey(code))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private void link(Activity activity) {
        for (String code : new LinkedHashSet<>(activity.task.predecessors())) {
            Activity predecessor = activities.get(code);
            activity.before.add(predecessor);
            predecessor.after.add(activity);
        }
    }

    private void order() {
        Map<Activity, Integer> open = new HashMap<>();
        Deque<Activity> ready = new ArrayDeque<>();
        for (Activity activity : activities.values()) {
            open.put(activity, activity.before.size());
            if (activity.before.isEmpty()) {
                ready.add(activity);
            }
        }
        while (!ready.isEmpty()) {
            Activity next = ready.remove();
            ordered.add(next);
            open.remove(next);
            next.after.stream()
                    .filter(one -> open.merge(one, -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        if (!open.isEmpty()) {
            throw new PlanRefused("任务" + cycle(open) + "互为前置，永远无法开始，请删去其中一个前置任务。");
        }
    }

    /** Walks back among the tasks that never became ready until one comes again. */
    private String cycle(Map<Activity, Integer> open) {
        Activity current = activities.values().stream()
                .filter(open::containsKey)
                .findFirst()
                .orElseThrow();
        List<Activity> walked = new ArrayList<>();
        while (!walked.contains(current)) {
            walked.add(0, current);
            current = current.before.stream()
                    .filter(open::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<Activity> circle = new ArrayList<>(List.of(current));
        circle.addAll(walked.subList(0, walked.indexOf(current) + 1));
        return circle.stream().map(one -> one.task.code()).collect(Collectors.joining("→"));
    }
}
