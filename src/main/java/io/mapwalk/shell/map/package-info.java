/** Commands that look at maps and look after them, and finding the map that is meant. */
@NullMarked
package io.mapwalk.shell.map;

import org.jspecify.annotations.NullMarked;
