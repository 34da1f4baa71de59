package org.cities4children.web.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cities4children.web.Language;

/** How a language writes numbers, days and names. */
record Spoken(
        Locale locale,
        DateTimeFormatter days,
        DateTimeFormatter months,
        DateTimeFormatter hours,
        Map<String, String> languages) {

    private static final Map<Language, String> MONTHS =
            Map.of(Language.SPANISH, "LLLL 'de' y", Language.PORTUGUESE, "LLLL 'de' y");

    /** Codes come from content, so there is an end to those that are remembered. */
    private static final int MOST_LANGUAGES = 500;

    static Spoken of(Language language) {
        var locale = localeOf(language);
        // British order, as the United Nations write it: 3 May 2026.
        var written = language == Language.ENGLISH ? Locale.UK : locale;
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(written);
        var months = DateTimeFormatter.ofPattern(MONTHS.getOrDefault(language, "LLLL y"), written)
                .localizedBy(written);
        var hours = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(written);
        return new Spoken(locale, days, months, hours, new ConcurrentHashMap<>());
    }

    /**
     * Arabic pages of the United Nations and UNICEF write 0 to 9, and so do we; CLDR alone would choose ٠ to ٩. Bengali
     * pages write ০ to ৯, which days do only when they are told.
     */
    static Locale localeOf(Language language) {
        return switch (language) {
            case ARABIC -> Locale.forLanguageTag("ar-u-nu-latn");
            case BENGALI -> Locale.forLanguageTag("bn-u-nu-beng");
            default -> language.locale();
        };
    }

    String number(long number) {
        return number >= 0 && number < 1000
                ? digits(number)
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number without anything between its digits, such as a year. */
    String digits(long number) {
        int shift = days.getDecimalStyle().getZeroDigit() - '0';
        var latin = Long.toString(number);
        return shift == 0
                ? latin
                : latin.chars()
                        .map(it -> it + shift)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    String days(LocalDate from, LocalDate to) {
        var written = DateIntervalFormat.getInstance(DateFormat.YEAR_MONTH_DAY, days.getLocale());
        written.setTimeZone(TimeZone.GMT_ZONE);
        return written.format(new DateInterval(millisecond(from), millisecond(to)));
    }

    private static long millisecond(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    String month(YearMonth month) {
        return months.format(month);
    }

    String moment(ZonedDateTime moment) {
        return days.format(moment) + ", " + hours.format(moment);
    }

    String hour(LocalTime hour) {
        return hours.format(hour);
    }

    String city(ZoneId zone) {
        var name = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone.getId());
        if (name != null) {
            return name;
        }
        return zone.normalized().equals(ZoneOffset.UTC)
                ? "UTC"
                : zone.getId().replaceFirst(".*/", "").replace('_', ' ');
    }

    String list(List<String> names) {
        return ListFormatter.getInstance(days.getLocale()).format(names);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    String language(String code) {
        if (languages.size() >= MOST_LANGUAGES) {
            languages.clear();
        }
        return languages.computeIfAbsent(code, it -> Locale.forLanguageTag(it).getDisplayName(locale));
    }
}
