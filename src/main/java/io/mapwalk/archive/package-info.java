/**
 * The archive: every map with all its edits in one database file on the user's own machine. What
 * was acknowledged is on the disk; any edit can be taken back and any old revision seen again.
 */
@NullMarked
package io.mapwalk.archive;

import org.jspecify.annotations.NullMarked;
