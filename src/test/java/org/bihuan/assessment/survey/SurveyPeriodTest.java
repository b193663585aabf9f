package org.bihuan.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bihuan.cases.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026年10月, 2026-10-01, 2026-11-01",
        "2026-12, 2026年12月, 2026-12-01, 2027-01-01",
        "2026-Q3, 2026年第3季度, 2026-07-01, 2026-10-01",
        "2026-Q4, 2026年第4季度, 2026-10-01, 2027-01-01",
        "2026, 2026年, 2026-01-01, 2027-01-01",
    })
    void aCodeNamesAMonthAQuarterOrAYear(String code, String label, LocalDate from, LocalDate until) {
        assertThat(SurveyPeriod.of(code)).isEqualTo(new SurveyPeriod(code, label, from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-Q5", "26", "2026-10-01", "${now()}"})
    void anythingElseIsRefused(String code) {
        assertThatThrownBy(() -> SurveyPeriod.of(code))
                .isInstanceOf(Refusal.class)
                .hasMessage("请选择调查期间。");
    }

    @Test
    void whatIsOverIsOffered() {
        assertThat(SurveyPeriod.offered(LocalDate.of(2026, 2, 28)))
                .extracting(SurveyPeriod::code)
                .containsExactly(
                        "2026-01", "2025-12", "2025-11", "2025-10", "2025-09", "2025-08", "2025-Q4", "2025-Q3", "2025");
    }
}
