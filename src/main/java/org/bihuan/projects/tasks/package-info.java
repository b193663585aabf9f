/** The tasks of projects while they run: steps, obstacles, weekly progress, evidence, and the light that they add up to. */
@NullMarked
package org.bihuan.projects.tasks;

import org.jspecify.annotations.NullMarked;
