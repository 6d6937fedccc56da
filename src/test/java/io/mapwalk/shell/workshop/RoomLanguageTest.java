package io.mapwalk.shell.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.console.Console;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoomLanguageTest {

  private static final Locale BELGIUM = Locale.forLanguageTag("nl-BE");

  @Test
  void aDutchTemplateIsLedInDutch() {
    assertThat(spoken("quick-nl", Locale.ENGLISH)).isEqualTo(Locale.forLanguageTag("nl"));
    assertThat(spoken("quick-es", BELGIUM)).isEqualTo(Locale.forLanguageTag("es"));
  }

  @Test
  void aDutchTemplateLeavesTheCountryOfWhoSpeaksDutchAlready() {
    assertThat(spoken("quick-nl", BELGIUM)).isEqualTo(BELGIUM);
  }

  @Test
  void anEnglishTemplateIsLedInTheLanguageOfTheRoom() {
    assertThat(spoken("woopra-4", BELGIUM)).isEqualTo(BELGIUM);
  }

  private static Locale spoken(String template, Locale system) {
    Template method = new TemplateLibrary(List.of()).find(template).orElseThrow();
    return RoomLanguage.of(method, console(system)).messages().locale();
  }

  private static Console console(Locale language) {
    return Console.over(
        InputStream.nullInputStream(),
        new StringWriter(),
        new StringWriter(),
        new Messages(language),
        80);
  }
}
