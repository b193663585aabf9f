package org.bihuan.projects.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.deadlines.China.CALENDAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred plans a seed, half of them with facts, around the holidays of 2024 to 2027. */
class RandomPlansTest {

    private static final int PLANS = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyDateIsTheOneThatCountingDayByDayGives(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < PLANS; i++) {
            var plan = plan(random, i % 2 == 0);
            var schedule = plan.schedule();
            var slow = new DayByDay(plan.tasks, plan.from, plan.requiredFinish);
            for (var task : plan.tasks) {
                var dated = schedule.of(task.code());
                assertThat(dated)
                        .as("plan %d of seed %d: %s", i, seed, plan)
                        .isEqualTo(new ScheduledTask(
                                task.code(),
                                slow.start(task),
                                slow.finish(task),
                                slow.lastStart(task),
                                slow.lastFinish(task),
                                slow.slack(task),
                                dated.critical()));
            }
            var finish = plan.tasks.stream().map(slow::finish).max(LocalDate::compareTo);
            assertThat(schedule.finish()).isEqualTo(finish.orElseThrow());
            assertThat(schedule.daysOver()).isEqualTo(DayByDay.count(plan.requiredFinish, schedule.finish()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void slackIsExactlyWhatATaskMaySlip(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < PLANS; i++) {
            var plan = plan(random, false);
            var schedule = plan.schedule();
            for (var task : plan.tasks) {
                int slack = schedule.of(task.code()).slack();
                if (slack >= 0) {
                    int over = schedule.daysOver();
                    assertThat(plan.slipping(task, slack).daysOver()).isEqualTo(over);
                    assertThat(plan.slipping(task, slack + 1).daysOver()).isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void theCriticalChainLeadsFromTheBeginningToTheFinishWithoutAGap(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < PLANS; i++) {
            var plan = plan(random, false);
            var schedule = plan.schedule();
            var chain = schedule.criticalChain().stream().map(schedule::of).toList();
            assertThat(chain).allMatch(ScheduledTask::critical);
            assertThat(chain.get(0).earliestStart()).isEqualTo(CALENDAR.workingDayFrom(plan.from));
            assertThat(chain.get(chain.size() - 1).earliestFinish()).isEqualTo(schedule.finish());
            for (int k = 1; k < chain.size(); k++) {
                assertThat(plan.task(chain.get(k).code()).predecessors())
                        .contains(chain.get(k - 1).code());
                assertThat(chain.get(k).earliestStart())
                        .isEqualTo(CALENDAR.workingDayAfter(chain.get(k - 1).earliestFinish(), 1));
            }
        }
    }

    private static Plan plan(Random random, boolean withFacts) {
        var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1100));
        var tasks = new ArrayList<PlannedTask>();
        int size = 1 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            tasks.add(task(random, i, withFacts && random.nextInt(3) == 0 ? from : null));
        }
        Collections.shuffle(tasks, random);
        return new Plan(tasks, from, from.plusDays(random.nextInt(200) - 10L));
    }

    private static PlannedTask task(Random random, int number, LocalDate factsAround) {
        var predecessors = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            if (random.nextInt(number) < 2) {
                predecessors.add("T" + i);
            }
        }
        var duration = random.nextInt(4) == 0
                ? new TimeLimit(1 + random.nextInt(60), LimitUnit.CALENDAR_DAYS)
                : new TimeLimit(1 + random.nextInt(15), LimitUnit.WORKING_DAYS);
        int blocked = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
        var started = factsAround == null ? null : factsAround.plusDays(random.nextInt(40) - 10L);
        var finished = started == null || random.nextBoolean() ? null : started.plusDays(random.nextInt(30));
        return new PlannedTask("T" + number, "办理", duration, predecessors, blocked, started, finished);
    }

    private record Plan(List<PlannedTask> tasks, LocalDate from, LocalDate requiredFinish) {

        Schedule schedule() {
            return Scheduler.schedule(tasks, from, requiredFinish, CALENDAR);
        }

        PlannedTask task(String code) {
            return tasks.stream()
                    .filter(task -> task.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** The same plan, in which one task takes some working days more. */
        Schedule slipping(PlannedTask slow, int days) {
            var slower = new PlannedTask(
                    slow.code(),
                    slow.name(),
                    slow.duration(),
                    slow.predecessors(),
                    slow.blockedDays() + days,
                    null,
                    null);
            var changed = tasks.stream()
                    .map(task -> task.equals(slow) ? slower : task)
                    .toList();
            return Scheduler.schedule(changed, from, requiredFinish, CALENDAR);
        }
    }
}
