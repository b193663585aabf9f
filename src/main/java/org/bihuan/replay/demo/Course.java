package org.bihuan.replay.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens to an invented case: each course is a script, named after where it leaves the case.
 *
 * @param needs the texts that an entry of this course has to bring
 * @param pastDue how many working days lie at least between the expiry and today, or {@link #NOT_OVERDUE}
 */
record Course(String code, Set<String> needs, int pastDue, List<Move> moves) {

    private static final int NOT_OVERDUE = -1;

    private static final List<Course> ALL = Stream.of(
                    LoopCourses.ALL,
                    AssistingCourses.ALL,
                    MergingCourses.ALL,
                    ExclusionCourses.ALL,
                    ComplaintCourses.ALL,
                    PetitionCourses.ALL)
            .flatMap(List::stream)
            .toList();

    /** One move of the story. */
    interface Move {
        void play(Story story);
    }

    Course(String code, String needs, Move... moves) {
        this(code, needs, NOT_OVERDUE, moves);
    }

    Course(String code, String needs, int pastDue, Move... moves) {
        this(code, needs.isEmpty() ? Set.of() : Set.of(needs.split(" ")), pastDue, List.of(moves));
    }

    static List<Course> all() {
        return ALL;
    }

    static Course of(String code) {
        return ALL.stream()
                .filter(course -> course.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("经过 course “" + code + "”不存在"));
    }

    /** Whether the time limit is over in the end. */
    boolean expires() {
        return pastDue != NOT_OVERDUE;
    }

    void play(Story story) {
        moves.forEach(move -> move.play(story));
    }
}
