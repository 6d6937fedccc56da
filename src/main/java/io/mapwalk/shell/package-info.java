/**
 * The command line: Spring Shell's command model with a strict parser and runners of our own, and
 * the wiring of all other rooms. Commands are thin: parse, call, print; one class a noun. This is
 * the only room that knows Spring.
 */
@NullMarked
package io.mapwalk.shell;

import org.jspecify.annotations.NullMarked;
