package io.mapwalk.workshop.template;

import io.mapwalk.journey.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong in a template file.
 *
 * @param line the line it stands on, from 1
 * @param code which fault; its sentence is {@code workshop.fault.CODE}
 * @param args what the sentence speaks of
 */
public record Fault(int line, String code, List<Object> args) {

  /** Keeps its own unmodifiable copy. */
  public Fault {
    args = List.copyOf(args);
  }

  /** The sentence: file, line, what is wrong, what to do. */
  public String sentence(String fileName, Messages messages) {
    List<Object> all = new ArrayList<>();
    all.add(fileName);
    // As text, or line 1200 would be written as 1,200.
    all.add(Integer.toString(line));
    all.addAll(args);
    return messages.text("workshop.fault." + code, all.toArray());
  }
}
