/**
 * The workshop: the guide that takes what people say line by line, the agenda and its clock. The
 * guide is a function of a session, a dossier and a line; a person, a pipe and a test drive the
 * same one.
 */
@NullMarked
package io.mapwalk.workshop;

import org.jspecify.annotations.NullMarked;
