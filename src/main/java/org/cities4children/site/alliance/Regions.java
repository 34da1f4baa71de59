package org.cities4children.site.alliance;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of the world by their codes (UN M49), which have names in every language as countries have. */
final class Regions {

    private static final String AMERICAS = "019";
    private static final String NORTHERN_AMERICA = "021";
    private static final String LATIN_AMERICA = "419";
    private static final Set<String> ALL = Set.of("002", "142", "150", LATIN_AMERICA, NORTHERN_AMERICA, "009");

    private Regions() {}

    static boolean has(String code) {
        return ALL.contains(code);
    }

    /** The one in which a country lies; empty for a code that no country has. */
    static String of(String country) {
        try {
            var place = Region.getInstance(country);
            var continent = code(place.getContainingRegion(RegionType.CONTINENT));
            if (!continent.equals(AMERICAS)) {
                return continent;
            }
            return code(place.getContainingRegion(RegionType.SUBCONTINENT)).equals(NORTHERN_AMERICA)
                    ? NORTHERN_AMERICA
                    : LATIN_AMERICA;
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private static String code(@Nullable Region region) {
        return region == null ? "" : region.toString();
    }
}
