package org.cities4children.settings.colours;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.settings.AtTheDesk;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;

@WholeProgram
class ColoursControllerTests extends AtTheDesk {

    private static final String PATH = "/desk/settings/colours";

    @Test
    void dyesTheStylesheetUnderAnAddressOfItsOwnWithoutMakingItHeavier() {
        var old = stylesheet();
        var usual = reader.get(old);
        assertThat(ada.post(PATH, "since", "0", "button", "FFD000", "link-day", " #0B3D91 ", "mark", "")
                        .statusCode())
                .isEqualTo(303);
        var dyed = stylesheet();
        assertThat(dyed).isNotEqualTo(old);
        assertThat(Reader.text(reader.get(dyed)))
                .contains("--sun:#ffd000", "--link:#0b3d91", "--link:#9db4ff")
                .hasSameSizeAs(Reader.text(usual));
        assertThat(reader.get(old).body()).isEqualTo(usual.body());
        assertThat(ada.page(PATH).select("#link-day").val()).isEqualTo("#0b3d91");
        assertThat(ada.page(PATH).select("#mark").val()).isEqualTo("#e2533a");
    }

    @Test
    void takesNoColourThatCouldNotBeReadAndTellsTheContrast() {
        var answer = ada.post(PATH, "since", "0", "link-day", "#9db4ff", "button", "#ffd000");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#link-day-error").text())
                .isEqualTo("On a light box, its contrast is 1.79 to 1; it takes at least 4.5 to 1.");
        assertThat(page.select("#link-day").val()).isEqualTo("#9db4ff");
        assertThat(page.select("#button").val()).isEqualTo("#ffd000");
        assertThat(ada.page(PATH).select("#button").val()).isEqualTo("#ffc53d");
    }

    @Test
    void takesNothingThatIsNoColour() {
        for (var hostile : new String[] {"red", "#1f3fb5;}*{display:none", "\"><script>", "a".repeat(50_000)}) {
            var answer = ada.post(PATH, "since", "0", "mark", hostile);
            assertThat(answer.statusCode()).as(hostile).isEqualTo(422);
            assertThat(Html.checked(Reader.text(answer)).select("#mark-error")).hasSize(1);
        }
    }

    @Test
    void leavesWhatTheFasterOneChoseUntilAskedAgain() {
        ada.post(PATH, "since", "0", "button", "#ffd000");
        var slower = ada.post(PATH, "since", "0", "button", "#ffe000");
        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(Html.checked(Reader.text(slower)).select("[role=alert]").text())
                .contains("#ffd000");
    }

    @Test
    void findsTheStylesheetOfAnotherNodeThatWasFaster() {
        ada.post(PATH, "since", "0", "button", "#ffd000");
        var dyed = stylesheet();
        forget();
        jdbc.sql("""
                insert into runtime.settings values
                    ('web.colours', '{"chosen": {"BUTTON": "#ffe000"}}', 1, '2026-11-26T10:00:00Z')
                """).update();
        assertThat(reader.get("/assets/site.0123456789.css").statusCode()).isEqualTo(404);
        assertThat(stylesheet()).isNotEqualTo(dyed);
        assertThat(Reader.text(reader.get(stylesheet()))).contains("--sun:#ffe000");
    }

    private String stylesheet() {
        return Html.checked(Reader.text(reader.get("/about")))
                .select("link[rel=stylesheet]")
                .attr("href");
    }
}
