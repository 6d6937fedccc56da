/**
 * The page on the second screen of the room: it shows what everybody may see and renews itself from
 * files on the disk. {@link io.mapwalk.deliverable.screen.RoomPage} writes all of them.
 */
@NullMarked
package io.mapwalk.deliverable.screen;

import org.jspecify.annotations.NullMarked;
