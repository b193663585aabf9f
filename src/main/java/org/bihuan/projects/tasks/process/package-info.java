/** Tasks of projects on the engine: the contract of the diagram, its listeners, timers and its forms' facts. */
@NullMarked
package org.bihuan.projects.tasks.process;

import org.jspecify.annotations.NullMarked;
