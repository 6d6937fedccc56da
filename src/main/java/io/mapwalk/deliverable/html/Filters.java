package io.mapwalk.deliverable.html;

import io.mapwalk.journey.element.Severity;
import java.util.List;

/** The choices that leave only somebody's part of the map, or where it hurts. */
final class Filters {

  private final Page page;
  private final HtmlWriter html;

  Filters(Page page) {
    this.page = page;
    this.html = page.html();
  }

  /** Writes them, unseen until the script that does the work shows them. */
  void write() {
    List<String> owners = page.marks().owners();
    int worst = page.marks().worst();
    if (owners.isEmpty() && worst == 0) {
      return;
    }
    html.open("div", "filters").with("id", "filters").with("hidden", "hidden");
    begin("by-owner", "owner");
    option("", "everybody");
    for (int i = 0; i < owners.size(); i++) {
      html.open("option").with("value", Integer.toString(i)).text(owners.get(i)).close();
    }
    html.close().close();
    begin("by-pain", "pain");
    option("0", "everything");
    if (worst > 0) {
      option("1", "any-pain");
    }
    for (Severity severity : Severity.values()) {
      if (severity.weight() > 1 && severity.weight() <= worst) {
        html.open("option").with("value", Integer.toString(severity.weight()));
        html.text(page.messages().name(severity)).close();
      }
    }
    html.close().close();
    html.open("p").with("id", "filtered").with("role", "status");
    html.with("data-said", page.say("filtered", "#", "##")).close();
    html.close();
  }

  private void begin(String id, String name) {
    html.open("label").with("for", id).text(page.say("by-" + name) + " ");
    html.open("select").with("id", id);
  }

  private void option(String value, String name) {
    html.open("option").with("value", value).text(page.say(name)).close();
  }
}
