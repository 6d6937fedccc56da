package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Soundness;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;

/** Edits that bring in what was changed outside. */
public sealed interface MergeChange extends Change {

  /**
   * Puts a whole element in as it came back, new or in place of the one with its handle. Names of
   * stages are not compared, for two may change places in one merge.
   *
   * @param element the element; what it refers to is there before it
   */
  record TakeIn(Element element) implements MergeChange {
    @Override
    public void on(Editor editor) {
      boolean known = editor.map().find(element.id()).isPresent();
      boolean only = element instanceof Objective || element instanceof Scope;
      if (element instanceof Session || element instanceof TemplateCopy) {
        throw new Refused("journey.wrong-kind", element.id().value());
      }
      new Soundness(editor.map().elements()).check(element);
      if (known) {
        editor.get(ElementKind.of(element).type(), element.id());
      }
      if (known || only) {
        editor.put(element);
      } else {
        editor.add(element);
      }
    }
  }
}
