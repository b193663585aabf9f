package org.bihuan.supervision.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The diagram of the closed loop with what is on it, in the diagram's own units.
 *
 * @param box left, top, width and height of the whole, as an SVG view box
 * @param way whether it shows the way of one case
 */
record LoopDrawing(String box, List<Frame> frames, List<Node> nodes, List<Line> lines, boolean way) {

    private static final int MARGIN = 24;
    private static final int LONGEST_LINE = 5;
    private static final int LOADS = 3;

    /** A subprocess. */
    record Frame(String name, double x, double y, double width, double height) {}

    /**
     * An element.
     *
     * @param kind {@code task}, {@code gateway} or {@code event}
     * @param text its name in one or two lines; empty except for tasks
     * @param place where open cases wait; null for every other element
     * @param load from 0 to 3: how much waits here, compared with the fullest place
     */
    record Node(
            String kind,
            String name,
            double x,
            double y,
            double width,
            double height,
            List<String> text,
            @Nullable Place place,
            long cases,
            int load,
            Stays.@Nullable Stay stay,
            boolean taken,
            boolean here) {

        public double middle() {
            return x + width / 2;
        }

        public double centre() {
            return y + height / 2;
        }

        /** Whether it says how long tasks stay here. */
        public boolean timed() {
            return stay != null && place != null;
        }

        /** Where its name begins: in the middle, or higher where the stays need room below. */
        public double firstLine() {
            boolean one = text.size() == 1;
            return y + (timed() ? one ? 26 : 19 : one ? 47 : 36);
        }

        /** Where the first line about its stays is, above an event at the lower edge. */
        public double stayLine() {
            return y + (text.size() == 1 ? 43 : 56);
        }

        /** The address of the list of what waits here; null for what nothing waits at. */
        public @Nullable String link() {
            return place == null ? null : Wanted.at(place).link();
        }

        /** The four corners of a gateway. */
        public String diamond() {
            return middle() + "," + y + " " + (x + width) + "," + centre() + " " + middle() + "," + (y + height) + " "
                    + x + "," + centre();
        }
    }

    /** A flow. */
    record Line(String points, boolean taken) {}

    /** With the cases that wait at each place. */
    static LoopDrawing of(LoopLayout.Layout layout, Map<Place, Long> places, Map<String, Stays.Stay> stays) {
        return draw(layout, places, stays, CaseWay.Way.NONE, false);
    }

    /** With the way of one case. */
    static LoopDrawing of(LoopLayout.Layout layout, CaseWay.Way way) {
        return draw(layout, Map.of(), Map.of(), way, true);
    }

    private static LoopDrawing draw(
            LoopLayout.Layout layout,
            Map<Place, Long> places,
            Map<String, Stays.Stay> stays,
            CaseWay.Way way,
            boolean ofCase) {
        long most = places.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new LoopDrawing(
                box(layout.shapes()),
                kind(layout, true)
                        .map(shape -> new Frame(shape.name(), shape.x(), shape.y(), shape.width(), shape.height()))
                        .toList(),
                kind(layout, false)
                        .map(shape -> node(shape, places, most, stays, way, ofCase))
                        .toList(),
                layout.flows().stream()
                        .map(flow -> new Line(flow.points(), way.taken().contains(flow.id())))
                        .toList(),
                ofCase);
    }

    private static Stream<LoopLayout.Shape> kind(LoopLayout.Layout layout, boolean frames) {
        return layout.shapes().stream().filter(shape -> (shape.kind() == LoopLayout.Kind.FRAME) == frames);
    }

    private static Node node(
            LoopLayout.Shape shape,
            Map<Place, Long> places,
            long most,
            Map<String, Stays.Stay> stays,
            CaseWay.Way way,
            boolean ofCase) {
        var place = ofCase ? null : Place.of(shape.id()).orElse(null);
        long cases = place == null ? 0 : places.getOrDefault(place, 0L);
        return new Node(
                shape.kind().name().toLowerCase(Locale.ROOT),
                shape.name(),
                shape.x(),
                shape.y(),
                shape.width(),
                shape.height(),
                shape.kind() == LoopLayout.Kind.TASK ? lines(shape.name()) : List.of(),
                place,
                cases,
                load(cases, most),
                stays.get(shape.id()),
                contains(way.taken(), shape),
                contains(way.here(), shape));
    }

    private static boolean contains(Set<String> ids, LoopLayout.Shape shape) {
        return ids.contains(shape.id());
    }

    static int load(long cases, long most) {
        return cases == 0 ? 0 : (int) Math.min(LOADS, 1 + LOADS * cases / (most + 1));
    }

    private static List<String> lines(String name) {
        int half = (name.length() + 1) / 2;
        return name.length() <= LONGEST_LINE ? List.of(name) : List.of(name.substring(0, half), name.substring(half));
    }

    private static String box(List<LoopLayout.Shape> shapes) {
        double left = shapes.stream().mapToDouble(LoopLayout.Shape::x).min().orElse(0) - MARGIN;
        double top = shapes.stream().mapToDouble(LoopLayout.Shape::y).min().orElse(0) - MARGIN;
        double right = shapes.stream()
                .mapToDouble(shape -> shape.x() + shape.width())
                .max()
                .orElse(0);
        double bottom = shapes.stream()
                .mapToDouble(shape -> shape.y() + shape.height())
                .max()
                .orElse(0);
        return left + " " + top + " " + (right - left + MARGIN) + " " + (bottom - top + MARGIN);
    }
}
