/** The closed loop on the engine: contracts of the BPMN files, their delegates and listeners, the forms' facts. */
@NamedInterface("process")
@NullMarked
package org.bihuan.cases.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
