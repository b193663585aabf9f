/** The diagrams of obstacles, dispatch meetings and resolutions: what Java agrees on with them, and what they call. */
@NullMarked
package org.bihuan.projects.meeting.process;

import org.jspecify.annotations.NullMarked;
