package org.bihuan.replay.projects;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What happens by chance: for one seed always the same, whatever else happens before.
 *
 * @param seed of the season
 */
record Chance(long seed) {

    /**
     * Whether something happens.
     *
     * @param probability from 0 to 1
     * @param what names the occasion; the same occasion has the same answer
     */
    boolean happens(double probability, Object... what) {
        return random(what).nextDouble() < probability;
    }

    /** A number from the least to the greatest, both included. */
    int between(int least, int greatest, Object... what) {
        return random(what).nextInt(least, greatest + 1);
    }

    /** One of several, which may not be none. */
    <T> T one(List<T> choices, Object... what) {
        return choices.get(random(what).nextInt(choices.size()));
    }

    private SplittableRandom random(Object... what) {
        return new SplittableRandom(seed * 31 + Arrays.hashCode(what));
    }
}
