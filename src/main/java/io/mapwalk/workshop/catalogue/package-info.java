/**
 * What the field of journey mapping knows: stage sets, lanes, kinds of maps, touchpoints, words,
 * questions and checklists, each credited to its publishers. The data are Markdown tables among the
 * resources, read when first asked for; {@link io.mapwalk.workshop.catalogue.Catalogue} is the way
 * in.
 */
@NullMarked
package io.mapwalk.workshop.catalogue;

import org.jspecify.annotations.NullMarked;
