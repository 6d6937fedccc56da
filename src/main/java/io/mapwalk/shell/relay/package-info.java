/**
 * Lets several processes use one archive: the one that has it open listens at a door in the home,
 * and the others hand it their commands.
 */
@NullMarked
package io.mapwalk.shell.relay;

import org.jspecify.annotations.NullMarked;
