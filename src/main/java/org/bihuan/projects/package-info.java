/** Government-investment projects: the 1+1+1 that serves each of them, its plan, and what happened to it. */
@NullMarked
package org.bihuan.projects;

import org.jspecify.annotations.NullMarked;
