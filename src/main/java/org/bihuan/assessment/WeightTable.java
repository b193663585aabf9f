package org.bihuan.assessment;

import java.time.LocalDate;

/** The office's table of weights, each version with the day from which it is in force. */
public interface WeightTable {

    /** The weights in force on a day: a period goes by its first day. */
    Weights on(LocalDate day);
}
