package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.stream.Collectors;

/** What one person votes on: every idea with its handle and a dot for each vote it may be given. */
final class BallotPage {

  /** How many dots a person has, and how many of them one idea may get: the guide's rule. */
  private static final int DOTS = 3;

  private static final int DOTS_ON_ONE = 2;
  private static final int EMPTY_LINES = 10;

  private final Sheet sheet;
  private final HtmlWriter html;

  BallotPage(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  void write() {
    List<Idea> ideas =
        sheet.map().all(Idea.class).stream()
            .filter(idea -> idea.status() != IdeaStatus.DROPPED)
            .toList();
    sheet.begin("ballot", sheet.say("ballot"), sheet.say("ballot-hint", DOTS, DOTS_ON_ONE));
    html.element("p", sheet.say("ballot-count", example(ideas)), "rule");
    html.open("table", "votes");
    html.open("thead");
    html.open("tr");
    for (String head : List.of("ballot-handle", "ballot-idea", "ballot-dots", "ballot-sum")) {
      html.open("th", head).with("scope", "col").text(sheet.say(head)).close();
    }
    html.close();
    html.close();
    html.open("tbody");
    ideas.forEach(this::row);
    if (ideas.isEmpty()) {
      for (int i = 0; i < EMPTY_LINES; i++) {
        row("", "", "");
      }
    }
    html.close();
    html.close();
    sheet.end();
  }

  private void row(Idea idea) {
    String answers =
        idea.answers().stream()
            .map(this::words)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    row(idea.id().value(), idea.text().value(), answers);
  }

  private String words(Handle answered) {
    return sheet.map().find(Worded.class, answered).map(Worded::text).map(Text::value).orElse("");
  }

  private void row(String handle, String idea, String answers) {
    html.open("tr");
    html.element("td", handle, "ballot-handle", "handle");
    html.open("td", "ballot-idea");
    html.text(idea);
    if (!answers.isEmpty()) {
      html.element("span", sheet.say("ballot-answers", answers), "answers");
    }
    html.close();
    html.open("td", "ballot-dots");
    for (int dot = 0; dot < DOTS_ON_ONE; dot++) {
      html.open("span", "dot").close();
    }
    html.close();
    html.open("td", "ballot-sum").close();
    html.close();
  }

  private static String example(List<Idea> ideas) {
    String one = ideas.isEmpty() ? "i1" : ideas.get(0).id().value();
    String other = ideas.size() < 2 ? "i2" : ideas.get(1).id().value();
    return one + " 5, " + other + " 7";
  }
}
