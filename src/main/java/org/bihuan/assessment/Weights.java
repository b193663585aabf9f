package org.bihuan.assessment;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much each rate weighs in the composite, in percent.
 *
 * @param survey how much of the whole the survey is, where there was one; the three rates share the rest
 * @param partPercent how much of a satisfied resident one counts who is basically satisfied
 */
public record Weights(int response, int solution, int satisfaction, int survey, int partPercent) {

    private static final int WHOLE = 100;

    /** @throws IllegalArgumentException with a Chinese sentence when three aren't 100 together, or one is no percentage */
    public Weights {
        if (response < 0 || solution < 0 || satisfaction < 0 || response + solution + satisfaction != WHOLE) {
            throw new IllegalArgumentException("三项权重之和应为100，现为" + (response + solution + satisfaction));
        }
        requirePercent("第三方满意率的权重", survey);
        requirePercent("“基本满意”的折算比例", partPercent);
    }

    private static void requirePercent(String what, int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException(what + "应在0到100之间，不能是" + percent);
        }
    }

    /** The weight of a rate; 0 for a measure that isn't weighted. */
    public int of(Measure measure) {
        return switch (measure) {
            case RESPONSE -> response;
            case SOLUTION -> solution;
            case SATISFACTION -> satisfaction;
            case SURVEY -> survey;
            default -> 0;
        };
    }

    /** The measures whose lists lie behind a number: of the composite those that it is made of. */
    public Set<Measure> behind(Measure measure) {
        if (measure != Measure.COMPOSITE) {
            return EnumSet.of(measure);
        }
        var behind = EnumSet.copyOf(Measure.WEIGHTED);
        if (survey > 0) {
            behind.add(Measure.SURVEY);
        }
        return behind;
    }
}
