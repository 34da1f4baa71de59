package org.cities4children.settings.colours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.face.Colour;
import org.cities4children.web.face.Colours;

/**
 * The colours that may be chosen.
 *
 * @param kept those in force
 */
public record ColoursPage(Colours kept, Sheet sheet) {

    public Head head(Words words) {
        return Head.of(words.t("settings.colours"), null, ColoursController.PATH)
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("settings"), "/desk/settings"));
    }

    public List<Colour> colours() {
        return List.of(Colour.values());
    }

    /** The name of a colour's field, and the end of its keys. */
    public static String field(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String value(Colour colour) {
        return sheet.value(field(colour), kept.of(colour));
    }

    public String label(Colour colour, Words words) {
        return words.t("settings.colours." + field(colour));
    }

    public String hint(Colour colour, Words words) {
        return words.t("settings.colours." + field(colour) + ".hint", colour.usual());
    }

    public String inForce() {
        return Arrays.stream(Colour.values()).map(kept::of).collect(Collectors.joining(" "));
    }

    /** By how much a colour stands out, and what it takes; never rounded up to what it takes. */
    static String told(Colour.Shortfall lack, Words words) {
        var ground = words.t("settings.colours.on."
                + lack.ground().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return words.t("settings.colours.lack", ground, ratio(lack.ratio()), ratio(lack.needed()));
    }

    private static String ratio(double ratio) {
        return BigDecimal.valueOf(ratio)
                .setScale(2, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
