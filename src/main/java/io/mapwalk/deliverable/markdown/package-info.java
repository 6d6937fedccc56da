/**
 * The map as a Markdown document [GitHub Flavored Markdown] that reads well raw and rendered. All
 * text reaches it through {@link io.mapwalk.deliverable.markdown.MarkdownWriter}, which escapes.
 */
@NullMarked
package io.mapwalk.deliverable.markdown;

import org.jspecify.annotations.NullMarked;
