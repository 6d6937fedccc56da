/**
 * The journey as a Mermaid diagram [Mermaid, "User Journey Diagram"], alone or within a Markdown
 * document.
 */
@NullMarked
package io.mapwalk.deliverable.mermaid;

import org.jspecify.annotations.NullMarked;
