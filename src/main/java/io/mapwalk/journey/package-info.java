/**
 * The domain: an immutable journey map, the one operation that changes it, and the words it is told
 * in. Knows nothing but the JDK; every other room builds on it.
 */
@NullMarked
package io.mapwalk.journey;

import org.jspecify.annotations.NullMarked;
