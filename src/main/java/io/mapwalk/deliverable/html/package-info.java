/**
 * Pages for browsers and printers. {@link io.mapwalk.deliverable.html.HtmlWriter} is the one place
 * where anything becomes HTML; whatever a page holds goes through it.
 */
@NullMarked
package io.mapwalk.deliverable.html;

import org.jspecify.annotations.NullMarked;
