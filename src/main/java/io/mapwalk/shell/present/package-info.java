/** What everybody in the room sees: the page on the second screen, kept up to date. */
@NullMarked
package io.mapwalk.shell.present;

import org.jspecify.annotations.NullMarked;
