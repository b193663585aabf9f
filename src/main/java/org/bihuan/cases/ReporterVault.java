package org.bihuan.cases;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** Keeps reporters apart from their cases, encrypted (个人信息保护法 第51条). */
@Component
class ReporterVault {

    private final JdbcClient jdbc;
    private final BytesEncryptor encryptor;

    ReporterVault(JdbcClient jdbc, BytesEncryptor reporterEncryptor) {
        this.jdbc = jdbc;
        this.encryptor = reporterEncryptor;
    }

    void keep(UUID caseId, Reporter reporter) {
        if (reporter.name() != null || reporter.phone() != null) {
            jdbc.sql("INSERT INTO reporter (case_id, name, phone) VALUES (?, ?, ?)")
                    .params(caseId, hidden(reporter.name()), hidden(reporter.phone()))
                    .update();
        }
    }

    Reporter of(UUID caseId) {
        return jdbc.sql("SELECT name, phone FROM reporter WHERE case_id = ?")
                .param(caseId)
                .query((row, n) -> new Reporter(shown(row.getBytes("name")), shown(row.getBytes("phone"))))
                .optional()
                .orElse(Reporter.UNKNOWN);
    }

    private byte @Nullable [] hidden(@Nullable String text) {
        return text == null ? null : encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String shown(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(encryptor.decrypt(bytes), StandardCharsets.UTF_8);
    }
}
