package io.mapwalk.workshop.answer;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.workshop.catalogue.PersonaGuide;
import io.mapwalk.workshop.catalogue.PersonaGuide.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields that are chosen from a list: the role in a buying decision, the kind of awareness. */
final class PersonaTerms {

  private final PersonaGuide guide;

  PersonaTerms(PersonaGuide guide) {
    this.guide = guide;
  }

  /**
   * What is offered for a field, each with its number; empty where it is not chosen from a list.
   */
  List<String> offered(PersonaField field) {
    List<String> offered = new ArrayList<>();
    for (Term term : terms(field)) {
      String meaning = term.meaning().isBlank() ? "" : " (" + term.meaning() + ")";
      offered.add((offered.size() + 1) + " " + term.name() + meaning);
    }
    return offered;
  }

  /** What is meant by a number or a name of the list; what is neither stays as it was said. */
  String chosen(PersonaField field, String said) {
    List<Term> terms = terms(field);
    if (said.matches("\\d{1,2}")) {
      int number = Integer.parseInt(said);
      return number >= 1 && number <= terms.size() ? terms.get(number - 1).name() : said;
    }
    Optional<Term> named =
        terms.stream()
            .filter(term -> InEnglish.bare(term.name()).equals(InEnglish.bare(said)))
            .findFirst();
    return named.map(Term::name).orElse(said);
  }

  private List<Term> terms(PersonaField field) {
    return switch (field) {
      case BUYING_ROLE -> guide.buyingCentre();
      case AWARENESS -> guide.awarenessTypes();
      default -> List.of();
    };
  }
}
