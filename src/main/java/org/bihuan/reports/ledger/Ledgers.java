package org.bihuan.reports.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.cases.Period;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.reports.Reach;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** All ledgers. */
@Component
public class Ledgers {

    private final List<Ledger> ledgers;
    private final Clock clock;

    Ledgers(List<Ledger> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** In the order of the index. */
    public List<Ledger> all() {
        return ledgers;
    }

    /** Empty for an unknown code. */
    public Optional<Ledger> find(String code) {
        return ledgers.stream().filter(ledger -> ledger.code().equals(code)).findFirst();
    }

    /**
     * What the parameters of an address ask for, now. A ledger that goes by months shows the present one until a day is
     * named.
     */
    public Question ask(Ledger ledger, Map<String, String> parameters, Reach reader) {
        var filter = LedgerFilter.of(parameters, ledger.filters().keySet());
        if (filter.from() != null || filter.until() != null || ledger.monthly()) {
            var period = Period.asked(filter.from(), filter.until(), today());
            filter = filter.during(period.from(), period.until());
        }
        return new Question(filter, reader, clock.instant());
    }

    /** What an address of a filter, as {@link LedgerFilter#query} writes it, asks for. */
    public Question ask(Ledger ledger, String query, Reach reader) {
        var parameters = new HashMap<String, String>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach(
                        (name, values) -> parameters.put(name, UriUtils.decode(values.get(0), StandardCharsets.UTF_8)));
        return ask(ledger, parameters, reader);
    }

    /** The present day in Asia/Shanghai. */
    public LocalDate today() {
        return WorkCalendar.dateOf(clock.instant());
    }
}
