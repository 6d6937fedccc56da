/**
 * Workshop templates: what a workshop asks, in which order and how long, written by a facilitator
 * as one Markdown file each. Here are the records a template is made of, the reader that turns a
 * file into them or says what is wrong with it, and the library that finds the files.
 */
@NullMarked
package io.mapwalk.workshop.template;

import org.jspecify.annotations.NullMarked;
