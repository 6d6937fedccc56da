/** Tests of the archive, on real files and with real processes. */
@NullMarked
package io.mapwalk.archive;

import org.jspecify.annotations.NullMarked;
