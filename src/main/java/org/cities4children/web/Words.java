package org.cities4children.web;

/** What a template speaks: messages, addresses, numbers and dates in the reader's language. */
public interface Words {

    /** Under which pages are shown as they would look. */
    String PREVIEW = "/desk/preview";

    Language language();

    /**
     * The message of this key with its arguments ({@code {0}}, {@code {1}} …; numbers and days are written as the
     * language does).
     */
    String t(String key, Object... arguments);

    /** Why a row is refused. */
    default String t(org.cities4children.runtime.RowRefused.Reason reason) {
        return t(reason.key(), reason.arguments().toArray());
    }

    /**
     * The message for so many: {@code key.one}, {@code key.two}, {@code key.few}, {@code key.many} or
     * {@code key.other}, as the language counts. The number is {@code {0}}, the others follow.
     */
    String n(String key, long count, Object... more);

    /** How long something took or takes, in whole days, or hours below one. */
    default String time(java.time.Duration time) {
        if (time.toDays() > 0) {
            return n("web.days", time.toDays());
        }
        return time.toHours() > 0 ? n("web.hours", time.toHours()) : t("web.hours.none");
    }

    /** The message of a key that may not exist, such as one made of a code in the data; else the other text. */
    String known(String key, String otherwise);

    /** A path of ours in the reader's language: {@code /hub} becomes {@code /ar/hub}. */
    String to(String path);

    /** The path of the page being shown, without language prefix, in another language. */
    String here(Language other);

    /** A whole number as the language writes it. */
    String number(long number);

    /** A year as the language writes it. */
    String year(int year);

    /** A day as the language writes it. */
    String day(java.time.LocalDate day);

    /** From one day to another, as the language writes it: 28–29 April 2016. */
    String days(java.time.LocalDate from, java.time.LocalDate to);

    /** A month of a year as the language writes it. */
    String month(java.time.YearMonth month);

    /** A day and hour somewhere as the language writes them. */
    String moment(java.time.ZonedDateTime moment);

    /** The same with the city whose clocks show it, for those whose clocks may show another. */
    default String at(java.time.ZonedDateTime moment) {
        return moment(moment) + " (" + city(moment.getZone()) + ")";
    }

    /** The city after which a time zone is named, in the reader's language. */
    String city(java.time.ZoneId zone);

    /** An hour as the language writes it. */
    String hour(java.time.LocalTime hour);

    /** A country's name, from its ISO 3166-1 alpha-2 code. */
    String country(String code);

    /** A language's name in the reader's language, from its BCP 47 code. */
    String languageName(String code);

    /** Several names as the language puts them in a row: a, b and c. */
    String list(java.util.List<String> names);

    /** The path of the page being shown, without language prefix and query. */
    String path();

    /** The program's public address with a path of ours in the reader's language. */
    String absolute(String path);

    /** The program's public address with a path of ours in another language. */
    String absolute(Language language, String path);

    /** The path under which a file of ours ({@code site.css}) is kept for ever. */
    String asset(String name);

    /** What the site is called. */
    String site();

    /** The languages offered, in the order of menus. */
    java.util.List<Language> languages();

    /** The logo that stands in the head of pages, if there is one. */
    java.util.Optional<Emblem> logo();

    /** A word to all readers, if there is one. */
    java.util.Optional<Said> banner();

    /** Whether the page shows what is not public, as it would look. */
    default boolean isPreview() {
        return path().startsWith(PREVIEW + "/");
    }

    /** Who reads. */
    Visitor visitor();

    /** Whether the program shows sample content only. */
    boolean demonstration();

    /**
     * A logo as it stands on the page, by the paths of its pictures.
     *
     * @param night on dark pages, or an empty text where it looks the same there
     */
    record Emblem(int width, int height, String day, String dayTwice, String night, String nightTwice) {

        public boolean hasNight() {
            return !night.isEmpty();
        }

        /** The large picture for dark pages. */
        public String dark() {
            return hasNight() ? nightTwice : dayTwice;
        }
    }

    /**
     * Something that is said in a language, which may be another than the reader's.
     *
     * @param language in which it is said
     */
    record Said(String text, Language language) {}
}
