package org.bihuan.deadlines;

import java.util.List;

/**
 * When a rung is reached and what it promises.
 *
 * @param rung the rung
 * @param basis what {@code amount} means
 * @param amount 1 to 100 percent, or at least 1 working day
 * @param recipients codes of those who are told, in the table's order; may be empty
 * @param effects codes of what is created besides the notes; may be empty
 */
public record RungRule(Rung rung, RungBasis basis, int amount, List<String> recipients, List<String> effects) {

    /** @throws IllegalArgumentException with a Chinese sentence when the amount is out of range */
    public RungRule {
        if (amount < 1 || (basis == RungBasis.PERCENT && amount > 100)) {
            throw new IllegalArgumentException("阶梯“" + rung + "”的数值" + amount + "超出范围");
        }
        recipients = List.copyOf(recipients);
        effects = List.copyOf(effects);
    }
}
