/** What people see of projects: the ledger, and a page for each with plan against fact. */
@NullMarked
package org.bihuan.projects.page;

import org.jspecify.annotations.NullMarked;
