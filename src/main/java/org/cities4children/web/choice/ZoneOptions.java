package org.cities4children.web.choice;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.runtime.clock.Zones;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered.Group;
import org.cities4children.web.choice.Offered.Option;

/** Time zones by a city whose clocks show them, with its country and how far they are from universal time. */
public final class ZoneOptions {

    private static final String UTC = "UTC";

    /** One of each: the JDK lists former names, and zones of no place, as well. */
    private static final List<Place> PLACES = places();

    private ZoneOptions() {}

    /**
     * All zones, those of some countries first.
     *
     * @param chosen what has to be among them, if it is a zone at all
     */
    public static Offered of(Set<String> home, Words words, Collection<String> chosen) {
        var all = Stream.concat(PLACES.stream(), others(chosen)).toList();
        return new Offered(List.of(
                group("web.choice.zones.home", all.stream().filter(it -> home.contains(it.country())), words),
                group("web.choice.zones.others", all.stream().filter(it -> !home.contains(it.country())), words)));
    }

    private static Group group(String key, Stream<Place> places, Words words) {
        var order = Comparator.comparing(
                Option::name, Collator.getInstance(words.language().locale()));
        return new Group(
                words.t(key), places.map(it -> it.option(words)).sorted(order).toList());
    }

    private static Stream<Place> others(Collection<String> chosen) {
        return chosen.stream()
                .distinct()
                .filter(it -> PLACES.stream().noneMatch(place -> place.zone().equals(it)))
                .flatMap(it -> Zones.named(it).map(_ -> new Place(it, "")).stream());
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(UTC, ""));
        for (var id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            var name = TimeZone.getIanaID(id);
            if (Zones.named(name).isPresent()) {
                places.add(new Place(name, TimeZone.getRegion(id)));
            }
        }
        return List.copyOf(places);
    }

    private record Place(String zone, String country) {

        Option option(Words words) {
            var city = words.city(ZoneId.of(zone));
            if (zone.equals(UTC)) {
                return new Option(zone, city);
            }
            var where = country.isEmpty() ? city : city + " – " + words.country(country);
            return new Option(zone, where + " (UTC" + offsets() + ")");
        }

        /** The one that clocks keep for good, or both between which they change twice a year. */
        private String offsets() {
            var rules = ZoneId.of(zone).getRules();
            var all = new TreeSet<ZoneOffset>(Comparator.comparing(ZoneOffset::getTotalSeconds));
            all.add(rules.getStandardOffset(Instant.MAX));
            rules.getTransitionRules().forEach(it -> all.add(it.getOffsetAfter()));
            return all.stream().map(Place::written).collect(Collectors.joining("/"));
        }

        /** As short as people write it: +3, +5:30. */
        private static String written(ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC)
                    ? "+0"
                    : offset.getId().replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "");
        }
    }
}
