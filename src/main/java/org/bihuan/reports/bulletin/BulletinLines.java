package org.bihuan.reports.bulletin;

import java.util.List;
import java.util.UUID;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of bulletins, as they were taken down. */
@Component
class BulletinLines {

    private final JdbcClient jdbc;

    BulletinLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The lines of a bulletin, by section and place.
     *
     * @param reader lines of cases from which this official must keep away are left out
     */
    List<BulletinLine> of(UUID bulletin, String reader) {
        return list("bulletin = ? AND (case_id IS NULL OR may_see(case_id, ?))", bulletin, reader);
    }

    /** All of them, for nobody to read. */
    List<BulletinLine> all(UUID bulletin) {
        return list("bulletin = ?", bulletin);
    }

    private List<BulletinLine> list(String which, Object... params) {
        return jdbc.sql("SELECT section, number, name, unit, state, amount, at, path FROM bulletin_line WHERE " + which
                        + " ORDER BY section, position")
                .params(params)
                .query(BulletinLine.class)
                .list();
    }

    void add(UUID bulletin, List<DraftLine> lines) {
        for (int place = 1; place <= lines.size(); place++) {
            add(bulletin, place, lines.get(place - 1));
        }
    }

    private void add(UUID bulletin, int place, DraftLine line) {
        var shown = line.shown();
        jdbc.sql("""
                        INSERT INTO bulletin_line (bulletin, section, position, number, name, unit, state, amount, at,
                            case_id, path)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        bulletin,
                        shown.section().name(),
                        place,
                        shown.number(),
                        shown.name(),
                        shown.unit(),
                        shown.state(),
                        shown.amount(),
                        shown.at(),
                        line.caseId(),
                        shown.path())
                .update();
    }

    /** The lines of one section. */
    static List<BulletinLine> in(Section section, List<BulletinLine> lines) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }
}
