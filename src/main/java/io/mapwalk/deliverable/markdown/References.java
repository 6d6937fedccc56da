package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that are other elements: told by handle and words, and read by either. */
final class References {

  private final MapNames names;

  References(MapNames names) {
    this.names = names;
  }

  /** Another element of one of these types, by handle and words, or none. */
  Value maybe(Class<?>... types) {
    Value one = one(types);
    return new Value() {
      @Override
      public Words told(Object value) {
        return ((Optional<?>) value).map(one::told).orElseGet(Words::none);
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank()
            ? Optional.empty()
            : Optional.of(
                one.taken(said, ((Optional<?>) old).map(Object.class::cast).orElse(""), scene));
      }
    };
  }

  /** Another element of one of these types, by handle and words. */
  Value one(Class<?>... types) {
    List<Class<?>> fitting = List.of(types);
    return new Value() {
      @Override
      public Words told(Object value) {
        return named((Handle) value);
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        List<Handle> meant = meant(said, fitting, scene);
        if (meant.size() != 1) {
          throw new Misread("not-there");
        }
        sameWords(said, meant, meant.get(0).equals(old), scene);
        return meant.get(0);
      }
    };
  }

  /** Other elements of these types, a line each. */
  Value several(Class<?>... types) {
    List<Class<?>> fitting = List.of(types);
    return new Value() {
      @Override
      public Words told(Object value) {
        Words all = Words.none();
        ((List<?>) value).forEach(handle -> all.then(names.say("list"), named((Handle) handle)));
        return all;
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        List<Handle> meant = said.isBlank() ? List.of() : meant(said, fitting, scene);
        sameWords(said, meant, meant.equals(old), scene);
        return meant;
      }
    };
  }

  // What stands beside a handle is only there to be read; it is changed where it belongs.
  private static void sameWords(Words said, List<Handle> meant, boolean same, Scene scene)
      throws Misread {
    if (same && !meant.stream().allMatch(handle -> said.text().contains(text(handle, scene)))) {
      throw new Misread("named-elsewhere");
    }
  }

  private static String text(Handle handle, Scene scene) {
    return scene.find(handle).map(e -> e instanceof Worded w ? w.text().value() : "").orElse("");
  }

  private Words named(Handle handle) {
    Words words = Words.none().code(handle);
    String text =
        names.map().find(Worded.class, handle).map(Worded::text).map(Text::value).orElse("");
    return words.plain(text.isBlank() ? "" : " " + text);
  }

  private List<Handle> meant(Words said, List<Class<?>> types, Scene scene) throws Misread {
    List<Handle> meant = new ArrayList<>();
    for (Handle handle : said.handles()) {
      Optional<Element> found = scene.find(handle);
      if (found.filter(e -> types.stream().anyMatch(type -> type.isInstance(e))).isEmpty()) {
        throw new Misread("not-there");
      }
      meant.add(handle);
    }
    if (meant.isEmpty()) {
      Optional<Handle> whole = byName(said.text(), types, scene);
      if (whole.isPresent()) {
        return List.of(whole.get());
      }
      for (String name : said.text().split("[;\n]")) {
        meant.add(byName(name, types, scene).orElseThrow(() -> new Misread("not-there")));
      }
    }
    return meant;
  }

  private static Optional<Handle> byName(String name, List<Class<?>> types, Scene scene) {
    // People may leave the backticks out.
    return Handle.parse(name)
        .filter(handle -> scene.find(handle).isPresent())
        .or(() -> scene.named(name, types));
  }
}
