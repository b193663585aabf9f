/** The database that the program brings with it, and where its rows lie. */
@NamedInterface("database")
@NullMarked
package org.bihuan.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
