package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What elements are called in the cells of other lists: by their words alone where those name just
 * one of its kind, else with the handle behind them. The same names are read back.
 */
final class Names {

  private static final int LONGEST = 80;
  private static final String CUT = "\u2026";
  private static final Pattern HANDLED = Pattern.compile("(?s).*\\(([a-z]{1,4}[1-9][0-9]{0,8})\\)");

  private final Map<Handle, Element> elements = new LinkedHashMap<>();
  private final Map<ElementKind, Map<String, List<Handle>>> byWords = new HashMap<>();

  private final Optional<Names> before;

  Names(Collection<? extends Element> all) {
    this(all, Optional.empty());
  }

  /**
   * Names that are looked up among others where these know none.
   *
   * @param all what has a name
   * @param before what things were called when the file was written
   */
  Names(Collection<? extends Element> all, Optional<Names> before) {
    this.before = before;
    all.forEach(element -> elements.put(element.id(), element));
  }

  /** The element of that type with this handle. */
  <T> Optional<T> element(Class<T> type, Handle handle) {
    return Optional.ofNullable(elements.get(handle)).filter(type::isInstance).map(type::cast);
  }

  /** The name of an element, as short as it may be; blank where there is no such element. */
  String name(Handle handle) {
    Element element = elements.get(handle);
    if (element == null) {
      return "";
    }
    String words = words(element);
    boolean whole = !words.isEmpty() && words.equals(shortened(words));
    boolean alone = whole && byWords(ElementKind.of(element)).get(key(words)).size() == 1;
    return alone && !HANDLED.matcher(words).matches() && Handle.parse(words).isEmpty()
        ? words
        : full(handle);
  }

  /** The words of an element, shortened, with its handle; blank where there is no such element. */
  String full(Handle handle) {
    Element element = elements.get(handle);
    if (element == null) {
      return "";
    }
    return (shortened(words(element)) + " (" + handle + ")").strip();
  }

  /**
   * The element somebody means.
   *
   * @param said its name, its words or its handle
   * @param types what it may be
   * @throws Misfit if there is none, or more than one
   */
  Handle find(String said, Class<?>... types) throws Misfit {
    String wanted = oneLine(said);
    Matcher handled = HANDLED.matcher(wanted);
    Optional<Handle> told =
        handled.matches() ? Handle.parse(handled.group(1)) : Handle.parse(wanted);
    if (told.isPresent() && is(told.get(), types)) {
      return told.get();
    }
    List<Handle> found =
        Arrays.stream(ElementKind.values())
            .filter(kind -> isOf(kind.type(), types))
            .flatMap(kind -> byWords(kind).getOrDefault(key(wanted), List.of()).stream())
            .toList();
    if (found.isEmpty() && before.isPresent()) {
      return before.get().find(said, types);
    } else if (found.isEmpty()) {
      throw new Misfit("unknown-name", wanted);
    } else if (found.size() > 1) {
      throw new Misfit(
          "several-of-name", wanted, String.join(", ", found.stream().map(Handle::value).toList()));
    }
    return found.get(0);
  }

  /** All elements of a type whose words are these, however they are capitalised. */
  List<Handle> all(ElementKind kind, String said) {
    List<Handle> found = byWords(kind).getOrDefault(key(oneLine(said)), List.of());
    return found.isEmpty() && before.isPresent() ? before.get().all(kind, said) : found;
  }

  private boolean is(Handle handle, Class<?>... types) {
    return elements.containsKey(handle) && isOf(elements.get(handle).getClass(), types);
  }

  private static boolean isOf(Class<?> type, Class<?>... types) {
    return Arrays.stream(types).anyMatch(each -> each.isAssignableFrom(type));
  }

  private Map<String, List<Handle>> byWords(ElementKind kind) {
    Map<String, List<Handle>> known = byWords.get(kind);
    if (known == null) {
      Map<String, List<Handle>> made = new HashMap<>();
      for (Element element : elements.values()) {
        if (ElementKind.of(element) == kind) {
          made.computeIfAbsent(key(words(element)), words -> new ArrayList<>()).add(element.id());
        }
      }
      byWords.put(kind, made);
      known = made;
    }
    return known;
  }

  private String words(Element element) {
    if (element instanceof Emotion emotion) {
      return elements.containsKey(emotion.place()) ? words(elements.get(emotion.place())) : "";
    }
    return element instanceof Worded worded ? oneLine(worded.text().value()) : "";
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) > LONGEST
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + CUT
        : words;
  }
}
