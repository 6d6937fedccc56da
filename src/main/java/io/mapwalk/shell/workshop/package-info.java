/** Commands that run workshops, and the two ways to talk to the guide: a terminal and a pipe. */
@NullMarked
package io.mapwalk.shell.workshop;

import org.jspecify.annotations.NullMarked;
