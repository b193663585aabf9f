package org.bihuan.reports.bulletin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Standing;
import org.bihuan.cases.OfficialNames;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.springframework.stereotype.Component;

/** The numbers of a bulletin in a few lines, for the forms. */
@Component
public class BulletinFigures {

    private static final List<Measure> RATES =
            List.of(Measure.COMPOSITE, Measure.RESPONSE, Measure.SOLUTION, Measure.SATISFACTION);

    private final Assessments assessments;
    private final BulletinLines lines;
    private final OfficialNames names;

    BulletinFigures(Assessments assessments, BulletinLines lines, OfficialNames names) {
        this.assessments = assessments;
        this.lines = lines;
        this.names = names;
    }

    /** The whole district, the units by place, how much else is in it, and where its page is. */
    public String text(Bulletin of) {
        var assessment = assessments.find(of.assessment()).orElseThrow();
        var district =
                assessments.standings(assessment, Grouping.DISTRICT).stream().map(all -> "全区：" + rates(all));
        var units = assessments.standings(assessment, Grouping.UNIT).stream().map(this::unit);
        return Stream.of(district, units, Stream.of(counts(of), "全文和名单见“通报”页面：" + of.path()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private String unit(Standing standing) {
        var place = standing.place() == null ? "不排名" : "第" + standing.place() + "名";
        return place + "　" + names.unit(standing.score().code()) + "：" + rates(standing);
    }

    private static String rates(Standing standing) {
        return RATES.stream()
                .map(measure -> measure.label() + DraftWriter.rate(standing.score(), measure))
                .collect(Collectors.joining("，"));
    }

    private String counts(Bulletin of) {
        var all = lines.all(of.id());
        return "点名事项" + BulletinLines.in(Section.LATE, all).size() + "件，不点名的信访和举报事项" + of.unnamed() + "件，督办单"
                + BulletinLines.in(Section.ORDER, all).size() + "件，亮灯预警项目"
                + all.stream().filter(BulletinLine::warns).count() + "个，调度会"
                + BulletinLines.in(Section.MEETING, all).size() + "次。";
    }
}
