/** Merged cases on the engine: the contract of {@code merged-case.bpmn}, its listener, and what the forms show. */
@NullMarked
package org.bihuan.cases.merging.process;

import org.jspecify.annotations.NullMarked;
