/** Simulated time and those who act in it: every timer at its own instant, every step with the permissions of an official. */
@NullMarked
package org.bihuan.replay.simulation;

import org.jspecify.annotations.NullMarked;
