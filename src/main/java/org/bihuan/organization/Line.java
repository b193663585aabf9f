package org.bihuan.organization;

/** What a line of a file says, with the place where it stands. */
record Line<T>(String file, long number, T value) {}
