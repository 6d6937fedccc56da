package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.element.Severity;
import java.util.Locale;

/**
 * What goes on which card. Colours are named as well as shown, and each kind has a sign of its own,
 * so the page says the same when it was printed in grey or the shop had other colours.
 */
final class LegendPage {

  /**
   * A kind of card: its key in the bundles, which is its class in the style sheet, and its sign.
   */
  private enum Kind {
    ACTION("1"),
    QUESTION("?"),
    DECISION("◇"),
    THOUGHT("…"),
    PAIN("!"),
    STRENGTH("+"),
    IDEA("*");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int HIGHEST = 2;

  private final Sheet sheet;
  private final HtmlWriter html;

  LegendPage(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write() {
    sheet.begin("legend", sheet.say("legend"), sheet.say("legend-hint"));
    html.open("div", "legend-columns");
    html.open("table", "kinds");
    html.open("tbody");
    for (Kind kind : Kind.values()) {
      kind(kind);
    }
    html.close();
    html.close();
    html.open("div", "marks");
    html.element("h2", sheet.say("legend-feelings"));
    html.open("dl");
    for (int score = HIGHEST; score >= -HIGHEST; score--) {
      mark(Sheet.signed(score), sheet.messages().score(score));
    }
    html.close();
    html.element("h2", sheet.say("legend-marks"));
    html.open("dl");
    for (Severity severity : Severity.values()) {
      mark(severity.name().substring(0, 1), sheet.messages().name(severity));
    }
    mark("30", sheet.say("legend-reach"));
    mark("Q", sheet.say("legend-quick-win"));
    mark("★", sheet.say("legend-moment"));
    html.close();
    html.close();
    html.close();
    sheet.end();
  }

  private void kind(Kind kind) {
    html.open("tr");
    html.open("td", "swatch");
    html.element("div", kind.sign, "card", kind.key());
    html.close();
    html.open("td");
    html.element("span", sheet.say("legend." + kind.key()), "name");
    html.element("span", sheet.say("legend." + kind.key() + ".colour"), "colour");
    html.close();
    html.open("td");
    html.text(sheet.say("legend." + kind.key() + ".holds"));
    html.element("span", sheet.say("legend." + kind.key() + ".example"), "example");
    html.close();
    html.close();
  }

  private void mark(String sign, String meaning) {
    html.element("dt", sign);
    html.element("dd", meaning);
  }
}
