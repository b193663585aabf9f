package org.bihuan.assessment;

/**
 * How much each rate weighs in the composite, in percent.
 *
 * @param partPercent how much of a satisfied resident one counts who is basically satisfied
 */
public record Weights(int response, int solution, int satisfaction, int partPercent) {

    /** @throws IllegalArgumentException with a Chinese sentence when the weights aren't 100 together, or one is no percentage */
    public Weights {
        if (response < 0 || solution < 0 || satisfaction < 0 || response + solution + satisfaction != 100) {
            throw new IllegalArgumentException("三项权重之和应为100，现为" + (response + solution + satisfaction));
        }
        if (partPercent < 0 || partPercent > 100) {
            throw new IllegalArgumentException("“基本满意”的折算比例应在0到100之间，不能是" + partPercent);
        }
    }

    /** The weight of a rate; 0 for a measure that isn't weighted. */
    public int of(Measure measure) {
        return switch (measure) {
            case RESPONSE -> response;
            case SOLUTION -> solution;
            case SATISFACTION -> satisfaction;
            default -> 0;
        };
    }
}
