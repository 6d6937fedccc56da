/**
 * The lossless form of a map: versioned JSON, for keeping, for moving between archives and for
 * programs. {@link io.mapwalk.deliverable.json.JsonExport} writes it, {@link
 * io.mapwalk.deliverable.json.JsonImport} reads it back.
 */
@NullMarked
package io.mapwalk.deliverable.json;

import org.jspecify.annotations.NullMarked;
