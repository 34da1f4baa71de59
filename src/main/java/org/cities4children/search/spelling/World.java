package org.cities4children.search.spelling;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cities4children.search.analysis.Languages;
import org.cities4children.search.analysis.Piecewise;

/**
 * Words of the names of all countries, and of the cities that time zones are called after, in our languages (Unicode's
 * CLDR): nobody who types "Paris" means "parks", even where nothing is about Paris.
 */
final class World {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "ar", "bn", "sw");

    private World() {}

    static boolean has(String word) {
        var terms = Piecewise.terms(Languages.NONE, word);
        return !terms.isEmpty() && Known.WORDS.containsAll(terms);
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        var zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null);
        for (var language : LANGUAGES) {
            var locale = ULocale.forLanguageTag(language);
            var cities = TimeZoneNames.getInstance(locale);
            for (var zone : zones) {
                learn(cities.getExemplarLocationName(zone), words);
            }
            for (var country : ULocale.getISOCountries()) {
                learn(ULocale.getDisplayCountry("und_" + country, locale), words);
            }
        }
        return words;
    }

    private static void learn(String name, Set<String> words) {
        if (name != null) {
            words.addAll(Piecewise.terms(Languages.NONE, name));
        }
    }

    /** Read when the first word is met that no text has. */
    private static final class Known {
        static final Set<String> WORDS = words();
    }
}
