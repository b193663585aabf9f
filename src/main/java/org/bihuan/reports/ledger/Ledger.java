package org.bihuan.reports.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A ledger. Sums and rows agree when they are read in one {@link LedgerSnapshot}. */
public interface Ledger {

    /** Its word in addresses, in the message bundle and in files. */
    String code();

    /** Whether it shows the present month until another period is asked for. */
    boolean monthly();

    List<Column> columns();

    /** The filters beside the period, in order, each with its values. */
    Map<String, List<Choice>> filters();

    /** What the rows of a question come to, all of them. */
    Summary summary(Question question);

    /**
     * The rows of a question, in order.
     *
     * @param from how many are left out first
     * @param most how many there are at most
     * @return from a cursor: to be read once, in the transaction, and closed
     */
    Stream<LedgerRow> rows(Question question, long from, long most);
}
