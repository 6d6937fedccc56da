package io.mapwalk.deliverable.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.journey.Text;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class HtmlWriterTest {

  @Provide
  Arbitrary<Text> hostile() {
    return HostileText.any().map(Text::clean);
  }

  @Property(tries = 300)
  void whateverTextIsWrittenIsReadBackAndNothingElse(@ForAll("hostile") Text text)
      throws Exception {
    HtmlWriter html = new HtmlWriter("en", text.value(), "p { color: #000; }");
    html.open("p", "a").with("title", text.value()).text(text.value()).close();
    String written = html.finish();
    Document page = Jsoup.parse(written);
    Element paragraph = page.selectFirst("p.a");
    assertThat(paragraph).isNotNull();
    assertThat(paragraph.wholeText()).isEqualTo(text.value());
    assertThat(paragraph.attr("title")).isEqualTo(text.value());
    assertThat(paragraph.children()).isEmpty();
    assertThat(page.select("script, img, a, iframe")).isEmpty();
    asXml(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//example.org",
        "file:///etc/passwd",
        "https://a b",
        ""
      })
  void anAddressThatIsNotOfTheWebStaysText(String address) {
    HtmlWriter html = new HtmlWriter("en", "t", "");
    html.open("p").link(address, "words").close();
    Document page = Jsoup.parse(html.finish());
    assertThat(page.select("a")).isEmpty();
    assertThat(page.select("p").text()).isEqualTo("words");
  }

  @Test
  void anAddressOfTheWebCanBeFollowed() {
    HtmlWriter html = new HtmlWriter("en", "t", "");
    html.open("p").link("https://example.org/?a=\"b\"&c='d'", "words").close();
    assertThat(Jsoup.parse(html.finish()).select("a").attr("href"))
        .isEqualTo("https://example.org/?a=\"b\"&c='d'");
  }

  @Test
  void nothingThatLoadsOrRunsCanBeWritten() {
    HtmlWriter html = new HtmlWriter("en", "t", "");
    for (String element : new String[] {"script", "iframe", "object", "style", "a", "p x"}) {
      assertThatIllegalArgumentException().as(element).isThrownBy(() -> html.open(element));
    }
    html.open("p");
    for (String attribute : new String[] {"onclick", "href", "src", "formaction", "a b"}) {
      assertThatIllegalArgumentException()
          .as(attribute)
          .isThrownBy(() -> html.with(attribute, "x"));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HtmlWriter("en", "t", "</style><script>"));
  }

  @Test
  void whatWasLeftOpenIsClosed() throws Exception {
    HtmlWriter html = new HtmlWriter("nl", "t", "");
    html.open("div").open("p").text("a").empty("br").text("b").empty("hr");
    String written = html.finish();
    assertThat(written).endsWith("</p>\n</div>\n</body>\n</html>\n").contains("a<br />b");
    assertThat(asXml(written).getDocumentElement().getAttribute("lang")).isEqualTo("nl");
  }

  /** Reads it as XML, which forgives nothing. */
  private static org.w3c.dom.Document asXml(String page) throws Exception {
    String unnamed = page.replaceFirst("<!DOCTYPE html>\n", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(unnamed)));
  }
}
