package org.bihuan.cases;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;

/**
 * A rung of the ladder was reached and those who must know are to be told; published once a climb, for its highest rung.
 *
 * @param dossier the case or project in whose record it is
 * @param subject the matter's number, for people
 * @param at the rung's exact instant
 * @param recipients ids of officials; never empty
 * @param effects codes of what the rung created besides the notes; may be empty
 * @param anytime whether it may be sent outside working time, since the limit is counted in hours
 */
public record RungClimbed(
        UUID dossier,
        String subject,
        ClockKind clock,
        Rung rung,
        Instant at,
        Set<String> recipients,
        Set<String> effects,
        boolean anytime) {}
