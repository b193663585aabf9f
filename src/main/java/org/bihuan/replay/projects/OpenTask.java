package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open task of a project, of one of its tasks, of a meeting, a resolution or an order.
 *
 * @param kind the task's id in the diagram without its prefix, such as {@code startTask}
 * @param subject the business key of its process
 * @param since the day on which it was created, in Asia/Shanghai
 */
record OpenTask(String id, String kind, UUID subject, LocalDate since) {}
