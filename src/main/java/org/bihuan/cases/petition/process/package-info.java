/** The review of petitions on the engine: its diagram's contract, completions and facts of its forms. */
@NullMarked
package org.bihuan.cases.petition.process;

import org.jspecify.annotations.NullMarked;
