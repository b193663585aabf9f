package org.bihuan.reports.bulletin;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bihuan.projects.Light;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin names beside the results of the assessment, as it was at the end of the month.
 *
 * @param number of the case, order, project or meeting; null where it isn't made known
 * @param name what it is about: the limit that ran out, the project, the meeting
 * @param unit code of the unit whose it is; null where it is nobody's
 * @param state how it stood, in Chinese; null where nothing is to be said
 * @param amount days late, or how many resolutions; null where nothing is counted
 * @param at its day; null where it has none
 * @param path its page; null when it has none
 */
public record BulletinLine(
        Section section,
        @Nullable String number,
        String name,
        @Nullable String unit,
        @Nullable String state,
        @Nullable Integer amount,
        @Nullable LocalDate at,
        @Nullable String path) {

    /** In which part it stands. */
    public enum Section {
        /** Named because it stayed overdue until the ladder entered it on the bulletin. */
        LATE("点名事项"),
        /** A supervision order that was issued in the month. */
        ORDER("督办单"),
        /** The light of a project. */
        LIGHT("项目亮灯"),
        /** A dispatch meeting that was held. */
        MEETING("调度会");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /** Whether it is the light of a project that warns: yellow or worse. */
    public boolean warns() {
        return section == Section.LIGHT
                && Stream.of(Light.values())
                        .filter(Light::warning)
                        .anyMatch(light -> light.label().equals(state));
    }
}
