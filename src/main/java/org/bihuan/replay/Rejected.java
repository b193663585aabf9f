package org.bihuan.replay;

/**
 * A row that was not taken.
 *
 * @param line where the row begins in the file; the first line is 1
 * @param reason why, in Chinese
 */
record Rejected(long line, String reason) {}
