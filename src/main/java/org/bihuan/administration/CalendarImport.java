package org.bihuan.administration;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bihuan.deadlines.store.CalendarFile;
import org.bihuan.deadlines.store.CalendarRefused;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.PublishedYear;
import org.springframework.stereotype.Component;

/** Takes in a calendar file as an office has it: bytes of a spreadsheet. */
@Component
class CalendarImport {

    private final Calendars calendars;

    CalendarImport(Calendars calendars) {
        this.calendars = calendars;
    }

    List<PublishedYear> published() {
        return calendars.published();
    }

    /**
     * Publishes the years of a file, or nothing; running clocks, their timers and the dates of their tasks move with it.
     *
     * @param file a CSV in UTF-8 with the columns {@code date,kind,name}
     * @param who the official's id
     * @return of how many matters the due date moved
     * @throws CalendarRefused naming the lines
     */
    int take(byte[] file, String who) {
        return calendars.importFile(new StringReader(text(file)), who).size();
    }

    /**
     * Only looks at a file, which needs no database.
     *
     * @throws CalendarRefused naming the lines
     */
    static void look(byte[] file) {
        CalendarFile.read(new StringReader(text(file)));
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CalendarRefused(List.of("文件不是 UTF-8 编码，请在表格软件中另存为“CSV UTF-8（逗号分隔）”"));
        }
    }
}
