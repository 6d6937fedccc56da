/** Commands about workshop templates. */
@NullMarked
package io.mapwalk.shell.template;

import org.jspecify.annotations.NullMarked;
