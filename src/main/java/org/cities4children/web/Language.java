package org.cities4children.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface; docs/translation.md tells what else a new one needs. */
public enum Language {
    ENGLISH("en", "English", false),
    ARABIC("ar", "العربية", true, "baloo-ar.woff2"),
    BENGALI("bn", "বাংলা", false, "baloo-bn.woff2"),
    SPANISH("es", "Español", false),
    FRENCH("fr", "Français", false),
    SWAHILI("sw", "Kiswahili", false),
    PORTUGUESE("pt", "Português", false);

    private static final List<Language> ALL = List.of(values());

    private final String code;
    private final String ownName;
    private final boolean rightToLeft;
    private final String headingFont;

    Language(String code, String ownName, boolean rightToLeft) {
        this(code, ownName, rightToLeft, "baloo.woff2");
    }

    Language(String code, String ownName, boolean rightToLeft, String headingFont) {
        this.code = code;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
        this.headingFont = headingFont;
    }

    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** BCP 47 code. */
    public String code() {
        return code;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The file of the one typeface that its headings need, which has Latin letters too. */
    public String headingFont() {
        return headingFont;
    }

    /** What stands before every path in this language: nothing for English. */
    public String prefix() {
        return this == ENGLISH ? "" : "/" + code;
    }
}
