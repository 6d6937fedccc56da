/** What stands where on a map, read once for everybody who draws it: pages, pictures for slides. */
@NullMarked
package io.mapwalk.deliverable.board;

import org.jspecify.annotations.NullMarked;
