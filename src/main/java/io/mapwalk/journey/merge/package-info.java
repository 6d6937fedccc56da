/**
 * Telling two versions of a map apart, and bringing one that was changed elsewhere together with
 * one that was changed here. Works on the fields of the records, so that a new field takes part
 * without being named.
 */
@NullMarked
package io.mapwalk.journey.merge;

import org.jspecify.annotations.NullMarked;
