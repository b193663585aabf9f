package org.bihuan.reports.bulletin;

import java.util.List;
import org.bihuan.assessment.page.Access;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.bihuan.reports.bulletin.Paper.Row;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Gives an official a bulletin to read, or says why not. */
@Component
@Transactional(readOnly = true)
class BulletinDesk {

    private final Bulletins bulletins;
    private final BulletinLines lines;
    private final Papers papers;
    private final PaperLines written;
    private final BulletinReaders readers;
    private final Access access;

    BulletinDesk(
            Bulletins bulletins,
            BulletinLines lines,
            Papers papers,
            PaperLines written,
            BulletinReaders readers,
            Access access) {
        this.bulletins = bulletins;
        this.lines = lines;
        this.papers = papers;
        this.written = written;
        this.readers = readers;
        this.access = access;
    }

    /** @throws ResponseStatusException 403 for who reads nothing, 404 for a bulletin that isn't there for this reader */
    Bulletin open(String period, int version, String reader) {
        var drafts = readers.drafts(reader);
        return bulletins
                .find(period, version)
                .filter(found -> drafts || found.issued())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Paper linked(Bulletin bulletin, String reader) {
        return papers.linked(bulletin, reader);
    }

    Paper plain(Bulletin bulletin, String reader) {
        return papers.plain(bulletin, reader);
    }

    /** The list behind a number that was counted from the lines; an empty unit or state means any. */
    List<Row> rows(Bulletin bulletin, Section section, String unit, String state, String reader) {
        var reach = access.find(reader).orElseGet(() -> new Access.Reach(reader, "", false));
        return written.rows(PaperLines.of(lines.of(bulletin.id(), reader), section, unit, state), reach);
    }
}
