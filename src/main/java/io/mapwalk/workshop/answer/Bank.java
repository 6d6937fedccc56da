package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.catalogue.QuestionBank;
import java.util.ArrayList;
import java.util.List;

/** Shows questions to ask in interviews and surveys: which banks there are, or one of them. */
public final class Bank {

  private Bank() {}

  /**
   * What there is to ask.
   *
   * @param banks all banks
   * @param name the number of one, or how its title begins; blank for a list of them
   * @throws Refused if there is no such bank
   */
  public static List<Said> show(List<QuestionBank> banks, String name, Messages messages) {
    List<Said> said = new ArrayList<>();
    if (name.isBlank()) {
      said.add(new Said(Tone.PLAIN, messages.text("workshop.banks")));
      List<String> titles = new ArrayList<>();
      banks.forEach(
          bank -> titles.add((titles.size() + 1) + "\u00a0" + bank.title().replace(' ', '\u00a0')));
      said.add(new Said(Tone.KNOWN, String.join("  ·  ", titles)));
      return said;
    }
    QuestionBank bank = find(banks, name.strip());
    said.add(
        new Said(Tone.HEADING, bank.title() + " (" + String.join(", ", bank.publishers()) + ")"));
    int number = 0;
    for (QuestionBank.Question question : bank.questions()) {
      number++;
      said.add(new Said(Tone.KNOWN, number + " " + question.text()));
    }
    if (!bank.note().isBlank()) {
      said.add(new Said(Tone.HINT, bank.note()));
    }
    return said;
  }

  private static QuestionBank find(List<QuestionBank> banks, String name) {
    if (name.matches("\\d{1,2}")
        && Integer.parseInt(name) >= 1
        && Integer.parseInt(name) <= banks.size()) {
      return banks.get(Integer.parseInt(name) - 1);
    }
    return banks.stream()
        .filter(bank -> bank.title().regionMatches(true, 0, name, 0, name.length()))
        .findFirst()
        .orElseThrow(() -> new Refused("workshop.no-such-bank", name, banks.size()));
  }
}
