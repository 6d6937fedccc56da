package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param key its short name, such as {@code q-kickoff}
 * @param title its name for people
 * @param questions the questions, in order
 * @param publishers after whom
 * @param note how answers are read; may be blank
 */
public record QuestionBank(
    String key, String title, List<Question> questions, List<String> publishers, String note)
    implements Keyed {

  /**
   * A question.
   *
   * @param id the key of its bank and its number, such as {@code q-kickoff-1}
   * @param text what is asked
   */
  public record Question(String id, String text) {}

  /** Keeps its own unmodifiable copies. */
  public QuestionBank {
    questions = List.copyOf(questions);
    publishers = List.copyOf(publishers);
  }

  static Shelf<QuestionBank> shelf(DataFile file) {
    List<Row> questions = file.rows("Questions");
    return new Shelf<>(file.rows("Banks").stream().map(row -> of(row, questions)).toList());
  }

  private static QuestionBank of(Row row, List<Row> questions) {
    return new QuestionBank(
        row.key(),
        row.text("Title"),
        questions.stream()
            .filter(each -> each.belongsTo(row.key()))
            .map(each -> new Question(each.key(), each.text("Question")))
            .toList(),
        row.list("Publishers"),
        row.text("Note"));
  }
}
