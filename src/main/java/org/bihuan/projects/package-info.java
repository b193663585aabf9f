/**
 * Government-investment projects (政府投资条例, 2019) and who serves them, "1+1+1": their stages, plans, permits and lights.
 */
@NullMarked
package org.bihuan.projects;

import org.jspecify.annotations.NullMarked;
