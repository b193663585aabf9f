package org.bihuan.reports.export;

import org.bihuan.cases.Labelled;
import org.springframework.http.MediaType;

/** What kind of file is made. */
public enum ExportFormat implements Labelled {
    EXCEL("excel", "Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("pdf", "PDF", "pdf", MediaType.APPLICATION_PDF_VALUE);

    private final String code;
    private final String label;
    private final String ending;
    private final String type;

    ExportFormat(String code, String label, String ending, String type) {
        this.code = code;
        this.label = label;
        this.ending = ending;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }
}
