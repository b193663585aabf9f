package org.bihuan.deadlines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long somebody has: an amount of one unit.
 *
 * @param amount at least 1, at most {@value #LONGEST}
 * @param unit what is counted
 */
public record TimeLimit(int amount, LimitUnit unit) {

    /** The largest amount of any unit; anything beyond it is a slip of the pen. */
    public static final int LONGEST = 10_000;

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})(wd|wh|d|h)");

    /** @throws IllegalArgumentException with a Chinese sentence when the amount is out of range */
    public TimeLimit {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("时限应在1到" + LONGEST + "之间，不能是" + amount);
        }
    }

    /**
     * Reads {@code 15wd}, {@code 7d}, {@code 24h} or {@code 2wh}.
     *
     * @throws IllegalArgumentException with a Chinese sentence when the text is anything else
     */
    public static TimeLimit parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("看不懂的时限“" + text + "”，应写成 15wd、7d、24h 或 2wh");
        }
        return new TimeLimit(Integer.parseInt(matcher.group(1)), LimitUnit.of(matcher.group(2)));
    }

    /** The same limit, longer by an amount of the same unit. */
    public TimeLimit plus(int more) {
        return new TimeLimit(amount + more, unit);
    }

    /** The form that {@link #parse} reads. */
    public String code() {
        return amount + unit.code();
    }

    /** In Chinese: "15个工作日". */
    public String text() {
        return amount + unit.label();
    }

    @Override
    public String toString() {
        return code();
    }
}
