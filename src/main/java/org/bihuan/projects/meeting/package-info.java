/** What stands in the way of projects: obstacles (手续问题), dispatch meetings (调度会) and their resolutions (议定事项). */
@NullMarked
@NamedInterface("meeting")
package org.bihuan.projects.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
