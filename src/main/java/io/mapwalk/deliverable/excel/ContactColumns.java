package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.TouchpointUse;
import io.mapwalk.journey.element.ChannelPlace;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;

/**
 * The columns that say what kind of contact a touchpoint is; those nobody spoke of are left out.
 */
final class ContactColumns {

  private final Book book;

  ContactColumns(Book book) {
    this.book = book;
  }

  List<Column<Touchpoint>> all() {
    return List.of(
        Column.<Touchpoint>words(
                book.say("online"),
                Look.TEXT,
                90,
                t -> t.place().map(book.messages()::name).orElse(""))
            .choosing(book.wording().names(ChannelPlace.values())),
        pair("direct", ContactTrait.DIRECT),
        pair("ways", ContactTrait.ONE_WAY),
        pair("side", ContactTrait.INTERNAL),
        pair("use", ContactTrait.USED),
        pair("wish", ContactTrait.WANTED),
        Column.<Touchpoint>words(
            book.say("use-verdict"),
            Look.TEXT,
            170,
            t -> TouchpointUse.verdict(t).map(v -> v.name(book.messages())).orElse("")),
        Column.<Touchpoint>words(
            book.say("promised"), Look.TEXT, 200, t -> contact(t).promised().value()),
        Column.<Touchpoint>words(
            book.say("received"), Look.TEXT, 200, t -> contact(t).received().value()));
  }

  private Column<Touchpoint> pair(String heading, ContactTrait trait) {
    ContactTrait[] both = {trait, trait.opposite()};
    return Column.<Touchpoint>words(
            book.say(heading),
            Look.TEXT,
            120,
            t ->
                contact(t).traits().stream()
                    .filter(said -> said == trait || said == trait.opposite())
                    .map(book.messages()::name)
                    .findFirst()
                    .orElse(""))
        .choosing(book.wording().names(both));
  }

  private static Contact contact(Touchpoint touchpoint) {
    return touchpoint.contact().orElse(Contact.UNKNOWN);
  }
}
