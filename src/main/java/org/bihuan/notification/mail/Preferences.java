package org.bihuan.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officials chose; the district's defaults for those who chose nothing. */
@Component
class Preferences {

    private final JdbcClient jdbc;
    private final MailSettings settings;

    Preferences(JdbcClient jdbc, MailSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Preference of(String official) {
        return jdbc.sql("SELECT * FROM mail_preference WHERE official = ?")
                .param(official)
                .query(Preferences::preference)
                .optional()
                .orElseGet(settings::preference);
    }

    /** What each of these officials wants. */
    Map<String, Preference> of(Collection<String> officials) {
        return officials.stream().distinct().collect(Collectors.toMap(Function.identity(), this::of));
    }

    /** Keeps a choice; notes that are not yet in a letter follow it. */
    @Transactional
    public void choose(String official, Preference chosen) {
        jdbc.sql("""
                        INSERT INTO mail_preference (official, delivery, digest_at, quiet_from, quiet_until)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (official) DO UPDATE SET delivery = excluded.delivery,
                            digest_at = excluded.digest_at, quiet_from = excluded.quiet_from,
                            quiet_until = excluded.quiet_until""")
                .params(
                        official,
                        chosen.delivery().name(),
                        chosen.digestAt(),
                        chosen.quiet().from(),
                        chosen.quiet().until())
                .update();
        jdbc.sql("UPDATE mail_note SET due_at = NULL WHERE recipient = ? AND letter IS NULL")
                .param(official)
                .update();
    }

    private static Preference preference(ResultSet row, int number) throws SQLException {
        return new Preference(
                Delivery.valueOf(row.getString("delivery")),
                row.getObject("digest_at", LocalTime.class),
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_until", LocalTime.class)));
    }
}
