/** Parts of assisting units on the engine: the contract of the diagram, its listeners, its forms' facts. */
@NullMarked
package org.bihuan.cases.assisting.process;

import org.jspecify.annotations.NullMarked;
