/** What is said the first times somebody meets something, and not again. */
@NullMarked
package io.mapwalk.shell.hint;

import org.jspecify.annotations.NullMarked;
