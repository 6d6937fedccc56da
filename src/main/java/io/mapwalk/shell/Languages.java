package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages Mapwalk speaks, and which of them is nearest to the one somebody asks for. */
public final class Languages {

  private static final List<String> SPOKEN = Messages.LANGUAGES;

  /** Who speaks one of these reads the other with ease. */
  private static final Map<String, String> KIN =
      Map.of(
          "af", "nl", "fy", "nl", "li", "nl", "vls", "nl", "nds", "nl", "ca", "es", "gl", "es",
          "ast", "es", "pt", "es", "eu", "es");

  private Languages() {}

  /** The codes of the languages that are spoken, English first. */
  public static List<String> spoken() {
    return SPOKEN;
  }

  /** Whether a language is spoken, in whatever country. */
  public static boolean speaks(Locale locale) {
    return SPOKEN.contains(locale.getLanguage());
  }

  /** A locale whose language is spoken: this one, or its nearest in the same country. */
  public static Locale nearest(Locale locale) {
    return speaks(locale)
        ? locale
        : in(KIN.getOrDefault(locale.getLanguage(), SPOKEN.get(0)), locale);
  }

  /** The locale somebody means by a code such as {@code nl-BE}, or by a name: {@code dutch}. */
  public static Locale meant(String asked) {
    Locale locale = Locale.forLanguageTag(asked.strip().replace('_', '-'));
    if (speaks(locale) || KIN.containsKey(locale.getLanguage()) || asked.strip().length() <= 3) {
      return nearest(locale);
    }
    Map<String, String> names = names();
    return Nearest.to(asked, names.keySet()).stream()
        .findFirst()
        .map(name -> Locale.forLanguageTag(names.getOrDefault(name, SPOKEN.get(0))))
        .orElseGet(() -> nearest(locale));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : SPOKEN) {
      Locale spoken = Locale.forLanguageTag(code);
      for (String reader : SPOKEN) {
        names.put(spoken.getDisplayLanguage(Locale.forLanguageTag(reader)), code);
      }
    }
    return names;
  }

  private static Locale in(String language, Locale country) {
    return new Locale.Builder().setLanguage(language).setRegion(country.getCountry()).build();
  }
}
