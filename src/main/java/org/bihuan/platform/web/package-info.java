/** What the forms of the web applications show, and how a refused step is told. */
@NamedInterface("web")
@NullMarked
package org.bihuan.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
