package org.bihuan.assessment.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a survey has drawn from and found so far, by unit; changes nothing. */
@Component
@Transactional(readOnly = true)
public class SurveyResults {

    private final JdbcClient jdbc;

    SurveyResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit with closed cases, by its code. */
    public List<SurveyScore> of(UUID survey) {
        return jdbc.sql("SELECT f.unit, " + SurveyCount.columns() + SurveyFrames.FRAME
                        + "GROUP BY f.unit ORDER BY f.unit")
                .param("survey", survey)
                .query((row, n) -> score(row))
                .list();
    }

    private static SurveyScore score(ResultSet row) throws SQLException {
        var counts = new EnumMap<SurveyCount, Integer>(SurveyCount.class);
        for (var count : SurveyCount.values()) {
            counts.put(count, row.getInt(count.name()));
        }
        return new SurveyScore(row.getString("unit"), counts);
    }
}
