/**
 * The form that a pair fills in on a computer of its own, in any editor: plain text with a heading
 * for each stage. This package writes the empty form and reads the filled one, whatever editors and
 * people have made of it, into changes of the map.
 */
@NullMarked
package io.mapwalk.deliverable.form;

import org.jspecify.annotations.NullMarked;
