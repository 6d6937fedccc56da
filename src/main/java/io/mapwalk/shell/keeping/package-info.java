/** Commands that look after the archive itself: backup, restore, and whether all is well. */
@NullMarked
package io.mapwalk.shell.keeping;

import org.jspecify.annotations.NullMarked;
