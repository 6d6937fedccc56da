package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.TouchpointUse;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;

/** The columns that say what kind of contact a touchpoint is. */
final class ContactColumns {

  private final Telling book;
  private final Messages messages;

  ContactColumns(Telling book) {
    this.book = book;
    this.messages = book.messages();
  }

  List<Column<Touchpoint>> all() {
    Forms forms = book.wording().forms();
    Columns<Touchpoint> columns = new Columns<>(book);
    columns.reckoned(
        "online", Look.TEXT, 90, t -> new Entry.Words(t.place().map(messages::name).orElse("")));
    pair(columns, "direct", ContactTrait.DIRECT);
    pair(columns, "ways", ContactTrait.ONE_WAY);
    pair(columns, "side", ContactTrait.INTERNAL);
    pair(columns, "use", ContactTrait.USED);
    pair(columns, "wish", ContactTrait.WANTED);
    return columns
        .reckoned(
            "use-verdict",
            Look.TEXT,
            170,
            t -> new Entry.Words(TouchpointUse.verdict(t).map(v -> v.name(messages)).orElse("")))
        .field("promised", Look.TEXT, 200, "contact.promised", forms.text())
        .field("received", Look.TEXT, 200, "contact.received", forms.text())
        .list();
  }

  private void pair(Columns<Touchpoint> columns, String heading, ContactTrait trait) {
    ContactTrait[] both = {trait, trait.opposite()};
    Form<Optional<ContactTrait>> form = book.wording().forms().perhaps(both);
    String key = "contact.traits." + trait;
    columns.own(
        key,
        book.say(heading),
        Look.TEXT,
        120,
        t -> form.show(said(contact(t), trait)),
        form.choices(),
        new Origin.Here<>(
            (touchpoint, row, names) -> {
              Contact without = contact(touchpoint).without(trait);
              return touchpoint.meeting(
                  form.read(row.now(key), names).map(without::with).orElse(without));
            },
            false));
  }

  private static Optional<ContactTrait> said(Contact contact, ContactTrait trait) {
    return contact.traits().stream()
        .filter(said -> said == trait || said == trait.opposite())
        .findFirst();
  }

  private static Contact contact(Touchpoint touchpoint) {
    return touchpoint.contact().orElse(Contact.UNKNOWN);
  }
}
