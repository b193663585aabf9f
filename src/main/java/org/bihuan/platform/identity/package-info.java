/** Mirrors the organization to users, groups, authorizations and task lists of the engine. */
@NullMarked
package org.bihuan.platform.identity;

import org.jspecify.annotations.NullMarked;
