package org.bihuan.reports.file;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: Chinese has no spaces, and no line begins with a full stop. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;

    LineBreaks(Locale locale) {
        breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }

    @Override
    public int next() {
        return breaks.next();
    }
}
