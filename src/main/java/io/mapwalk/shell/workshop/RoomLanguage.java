package io.mapwalk.shell.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.console.Console;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateReader;
import java.util.Locale;

/**
 * The language a workshop is led in: the one somebody asked for, else that of the template. An
 * English template leaves the language as it is, for most methods come in English alone, and a room
 * that follows one of them still speaks its own.
 */
final class RoomLanguage {

  private RoomLanguage() {}

  /** The console in the language of a workshop that follows a template. */
  static Console of(Template template, Console console) {
    Locale wanted = Locale.forLanguageTag(template.language());
    String language = wanted.getLanguage();
    boolean stays =
        console.languageAsked()
            || !Languages.speaks(wanted)
            || language.equals(Locale.ENGLISH.getLanguage())
            || language.equals(console.messages().locale().getLanguage());
    return stays ? console : console.speaking(new Messages(wanted));
  }

  /** The console in the language of a session that has begun. */
  static Console of(JourneyMap map, Session session, Console console) {
    return map.find(TemplateCopy.class, session.template())
        .map(copy -> new TemplateReader().read(copy.template() + ".md", copy.content()))
        .map(template -> of(template, console))
        .orElse(console);
  }
}
