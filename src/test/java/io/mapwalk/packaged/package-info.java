/** The packaged program from outside: started, typed into, cut off and killed as users do. */
@NullMarked
package io.mapwalk.packaged;

import org.jspecify.annotations.NullMarked;
