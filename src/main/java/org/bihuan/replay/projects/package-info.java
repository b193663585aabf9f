/** Projects in simulated time: officials who look at their tasks every working day and do what is due. */
@NullMarked
package org.bihuan.replay.projects;

import org.jspecify.annotations.NullMarked;
