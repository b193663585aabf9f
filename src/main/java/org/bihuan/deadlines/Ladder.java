package org.bihuan.deadlines;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rungs that a kind of clock climbs.
 *
 * @param rules in climbing order, each rung at most once; may be empty
 */
public record Ladder(List<RungRule> rules) {

    /**
     * Sorts the rules into climbing order.
     *
     * @throws IllegalArgumentException with a Chinese sentence when a rung has two rules
     */
    public Ladder {
        Set<Rung> seen = EnumSet.noneOf(Rung.class);
        for (RungRule rule : rules) {
            if (!seen.add(rule.rung())) {
                throw new IllegalArgumentException("阶梯“" + rule.rung() + "”重复定义");
            }
        }
        rules = rules.stream().sorted(Comparator.comparing(RungRule::rung)).toList();
    }

    /** The rule of a rung; empty when the ladder leaves it out. */
    public Optional<RungRule> rule(Rung rung) {
        return rules.stream().filter(rule -> rule.rung() == rung).findFirst();
    }

    /** The rules of the rungs that are not among those already climbed, in climbing order. */
    public List<RungRule> without(Set<Rung> climbed) {
        return rules.stream().filter(rule -> !climbed.contains(rule.rung())).toList();
    }
}
