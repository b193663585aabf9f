/** Scheduling a plan backward from its required finish (倒排工期) over the working calendar: pure computation. */
@NamedInterface("planning")
@NullMarked
package org.bihuan.projects.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
