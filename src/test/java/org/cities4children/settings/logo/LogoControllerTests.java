package org.cities4children.settings.logo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.settings.AtTheDesk;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WholeProgram
class LogoControllerTests extends AtTheDesk {

    private static final String PATH = "/desk/settings/logo";

    @Test
    void putsTheLogoOnTheNextPageOfEveryReaderAndTakesItAway() throws IOException {
        var before = noted("web.logo");
        assertThat(page("/ar/about").select(".brand svg")).hasSize(1);

        assertThat(send(PATH, dark()).statusCode()).isEqualTo(303);

        var logo = page("/ar/about").select(".brand img");
        assertThat(logo.attr("alt")).isEqualTo("Cities4Children");
        assertThat(logo.attr("height")).isEqualTo("40");
        var picture = reader.get(logo.attr("src"));
        assertThat(Reader.header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(Reader.header(picture, "Cache-Control")).contains("immutable", "max-age=31536000");
        assertThat(page("/about").select(".brand source").attr("srcset")).contains("/assets/logo-night.", " 2x");
        assertThat(ada.page(PATH).select("main image")).hasSize(2);

        var removed = ada.post(PATH + "/removal", "since", since());
        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(page("/ar/about").select(".brand svg")).hasSize(1);
        assertThat(reader.get(logo.attr("src")).statusCode()).as("is gone").isEqualTo(404);
        assertThat(noted("web.logo")).isEqualTo(before + 2);
    }

    @Test
    void leavesTheHeaviestPageWithinItsWeight() throws IOException {
        send(PATH, dark());

        var page = reader.get("/bn/hub", "Accept-Encoding", "gzip");
        var sheet = page("/bn/hub").select("link[rel=stylesheet]").attr("href");

        assertThat(page.body().length
                        + reader.get(sheet, "Accept-Encoding", "gzip").body().length)
                .isLessThanOrEqualTo(14_336);
    }

    @Test
    void takesItInEveryLanguageOfTheDesk() throws IOException {
        assertThat(send("/bn" + PATH, dark()).statusCode()).isEqualTo(303);
        assertThat(page("/").select(".brand img")).hasSize(1);
    }

    @Test
    void asksWhoeverIsLaterToLookAgain() throws IOException {
        var since = since();
        send(PATH, dark());

        var answer = send(PATH, since, dark());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select("[role=alert]").text()).contains("Now there is a logo.");
        assertThat(send(PATH, document(answer).select(".form [name=since]").val(), light())
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!doctype html><p>logo.png', no PNG or JPEG",
        "'<svg/>', SVG is not taken",
        "'RIFF1234WEBPVP8 ', WebP is not read",
        "'', Choose a picture"
    })
    void saysAtTheFieldWhyAPictureIsNotTaken(String content, String told) {
        var answer = send(PATH, content.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#picture-error").text()).contains(told);
        assertThat(page("/about").select(".brand svg")).hasSize(1);
    }

    @Test
    void saysHowMuchMayBeSentToWhoeverSendsThirtyMegabytes() {
        var answer = send(PATH, new byte[30 << 20]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#picture-error").text()).contains("at most 2 MB");
    }

    @Test
    void readsNoFileAnywhereElseNorFromWhoMayNot() throws IOException {
        assertThat(send("/desk/settings/identity", dark()).statusCode()).isEqualTo(403);
        try (var editor = SignedIn.as(Role.EDITOR, port)) {
            assertThat(editor.upload(PATH, "picture", dark(), "since", "0").statusCode())
                    .isEqualTo(404);
        }
        assertThat(page("/about").select(".brand svg")).hasSize(1);
    }

    private HttpResponse<byte[]> send(String path, byte[] file) {
        return send(path, since(), file);
    }

    private HttpResponse<byte[]> send(String path, String since, byte[] file) {
        return ada.upload(path, "picture", file, "since", since);
    }

    private String since() {
        return ada.page(PATH).select(".form [name=since]").val();
    }

    private Document page(String path) {
        return Html.checked(Reader.text(reader.get(path)));
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Reader.text(answer));
    }

    private static byte[] dark() throws IOException {
        return bar(new Color(0x1c1b3a));
    }

    private static byte[] light() throws IOException {
        return bar(new Color(0xe2533a));
    }

    private static byte[] bar(Color colour) throws IOException {
        var image = new BufferedImage(160, 80, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(20, 30, 120, 20);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
