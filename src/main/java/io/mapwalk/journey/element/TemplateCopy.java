package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;

/**
 * The workshop template as it was when a session began, so that a later edit of the file cannot
 * break resuming.
 *
 * @param id its handle
 * @param template the id of the template
 * @param content the whole template, as Markdown
 */
public record TemplateCopy(Handle id, String template, String content) implements Element {}
