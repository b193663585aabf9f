/** 项目台账: projects and breakdown tables as files, read with every mistake named, and written back. */
@NullMarked
@NamedInterface("ledger")
package org.bihuan.projects.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
