/**
 * The board: the map on a whole terminal, which follows what is typed in the same process or in
 * another one.
 */
@NullMarked
package io.mapwalk.shell.board;

import org.jspecify.annotations.NullMarked;
