package org.bihuan.deadlines.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.bihuan.deadlines.CalendarDay;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    @Test
    void readsAYearWithItsDaysAlsoFromASpreadsheet() {
        CalendarFile file = read("\uFEFFdate,kind,name\r\n2027,year,2027年节假日安排\r\n2027-01-01,holiday,元旦\r\n\r\n");
        assertThat(file.years()).containsExactly(2027);
        assertThat(file.days()).containsExactly(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦"));
    }

    @Test
    void theNoticeForAYearMayMoveDaysOfTheDecemberBefore() {
        CalendarFile file = read(
                "date,kind,name\n2019,year,安排\n2018-12-29,workday,元旦\n2018-12-31,holiday,元旦\n2019-01-01,holiday,元旦\n");
        assertThat(file.noticeYear(LocalDate.of(2018, 12, 29))).isEqualTo(2019);
    }

    @Test
    void everyMistakeIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("date,kind,name\n2027,year,安排\n2027-01-01,holiday,元旦\n"
                        + "2027-01-01,workday,元旦\n2027-01-04,workday,元旦\n2027-02-30,holiday,春节\n"
                        + "2028-01-01,holiday,元旦\n2027-05-01,rest,劳动节\n2027-05-02,holiday\n2027,year,安排\n27,year,安排\n"))
                .isInstanceOfSatisfying(
                        CalendarRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "第4行：2027-01-01与第3行重复或矛盾：同一天只能放假或上班",
                                        "第5行：2027-01-04不在周末，本来就是工作日，不能作为调休上班日",
                                        "第6行：“2027-02-30”不是日期，应写成 2027-01-01",
                                        "第8行：未知的类别“rest”，应为 year（年度）、holiday（放假）或 workday（调休上班）",
                                        "第9行：应有三列：日期、类别、名称，且名称不能为空",
                                        "第10行：2027年已在第2行公布",
                                        "第11行：“27”不是年份，应写成 2027",
                                        "第7行：2028-01-01不属于本文件公布的年度[2027]"));
    }

    @Test
    void aYearWithoutAnyDayOffIsRefused() {
        assertThatThrownBy(() -> read("date,kind,name\n2027,year,安排\n")).hasMessage("第2行：2027年没有任何放假日，安排不完整");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("")).hasMessage("第1行：没有公布任何年度，至少应有一行类别为 year");
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> read("日期,类别,名称\n2027,year,安排\n2027-01-01,holiday,元旦\n"))
                .hasMessage("第1行：首行应为“date,kind,name”");
    }

    private static CalendarFile read(String text) {
        return CalendarFile.read(new StringReader(text));
    }
}
