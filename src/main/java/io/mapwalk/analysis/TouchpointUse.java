package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The touchpoints customers use against those they should use.
 *
 * @param found the touchpoints of each kind, in journey order; a kind without any is left out, and
 *     so is a touchpoint of which neither is said
 */
public record TouchpointUse(Map<Verdict, List<Handle>> found) {

  /** How use and wish go together. */
  public enum Verdict {
    /** It is used and should not be. */
    UNWELCOME,
    /** It should be used and is not. */
    MISSED,
    /** It is used, and should be. */
    FITTING,
    /** It is not used, and should not be. */
    RIGHTLY_LEFT,
    /** Only one of the two is said. */
    HALF_KNOWN;

    /** What it means, in the language of the messages. */
    public String name(Messages messages) {
      return messages.text("analysis.use." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /** Keeps its own unmodifiable copy. */
  public TouchpointUse {
    Map<Verdict, List<Handle>> sorted = new EnumMap<>(Verdict.class);
    found.forEach((verdict, handles) -> sorted.put(verdict, List.copyOf(handles)));
    found = Collections.unmodifiableMap(sorted);
  }

  /** What is said on a map. */
  public static TouchpointUse of(JourneyMap map) {
    Map<Verdict, List<Handle>> found = new EnumMap<>(Verdict.class);
    for (Touchpoint touchpoint : map.touchpoints()) {
      verdict(touchpoint)
          .ifPresent(
              verdict ->
                  found.computeIfAbsent(verdict, v -> new ArrayList<>()).add(touchpoint.id()));
    }
    return new TouchpointUse(found);
  }

  /** How use and wish go together at a touchpoint; empty where neither is said. */
  public static Optional<Verdict> verdict(Touchpoint touchpoint) {
    Contact contact = touchpoint.contact().orElse(Contact.UNKNOWN);
    boolean use = contact.is(ContactTrait.USED) || contact.is(ContactTrait.UNUSED);
    boolean wish = contact.is(ContactTrait.WANTED) || contact.is(ContactTrait.UNWANTED);
    if (!use || !wish) {
      return use || wish ? Optional.of(Verdict.HALF_KNOWN) : Optional.empty();
    }
    boolean wanted = contact.is(ContactTrait.WANTED);
    if (contact.is(ContactTrait.USED)) {
      return Optional.of(wanted ? Verdict.FITTING : Verdict.UNWELCOME);
    }
    return Optional.of(wanted ? Verdict.MISSED : Verdict.RIGHTLY_LEFT);
  }

  /** The touchpoints of a kind, in journey order. */
  public List<Handle> of(Verdict verdict) {
    return found.getOrDefault(verdict, List.of());
  }

  /** Whether nothing is said of any touchpoint. */
  public boolean isEmpty() {
    return found.isEmpty();
  }
}
