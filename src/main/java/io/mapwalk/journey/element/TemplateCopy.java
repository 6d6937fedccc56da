package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;

/**
 * The workshop template as it was when a session began, so that a later edit of the file cannot
 * break resuming.
 *
 * @param id its handle
 * @param template the id of the template
 * @param content the whole template, as Markdown
 */
public record TemplateCopy(Handle id, String template, String content) implements Element {

  /** Cleans what comes from a file, for the one door for text has no exceptions. */
  public TemplateCopy {
    template = Text.document(template);
    content = Text.document(content);
  }
}
