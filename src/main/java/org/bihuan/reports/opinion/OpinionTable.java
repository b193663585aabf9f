package org.bihuan.reports.opinion;

/** The office's table of measures. */
public interface OpinionTable {

    /** The measure that the table in force gives to an opinion. */
    OpinionMeasure measure(OpinionFacts facts);
}
