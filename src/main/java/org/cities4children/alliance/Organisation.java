package org.cities4children.alliance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the alliance, or around it; what is unknown is null and left out wherever it is shown.
 *
 * @param member whether a public page says that it is a member
 * @param otherNames under which it published before, or is called by others
 * @param kind such as INGO or city network
 * @param website the host, without a scheme
 * @param country of its seat, ISO 3166-1 alpha-2
 * @param onSteeringCommittee true, or null for unknown: never read as "no"
 * @param relation to the alliance, of those that are not members
 * @param source page on which it was seen
 * @param verified when it was last verified
 */
public record Organisation(
        String slug,
        boolean member,
        String name,
        @Nullable String shortName,
        List<String> otherNames,
        @Nullable String kind,
        @Nullable String website,
        @Nullable String country,
        @Nullable Boolean onSteeringCommittee,
        @Nullable String relation,
        @Nullable String source,
        @Nullable String evidence,
        @Nullable LocalDate verified) {

    public Organisation {
        otherNames = List.copyOf(otherNames);
    }

    /** Every name under which it may have published or be named elsewhere, its own first. */
    public SequencedSet<String> allNames() {
        var names = new LinkedHashSet<>(List.of(name));
        names.add(usualName());
        names.addAll(otherNames);
        return names;
    }

    /** The short name where there is one that is a name by itself, else the name. */
    public String usualName() {
        return shortName != null && !shortName.contains(" ") ? shortName : name;
    }

    /** Whether its seat on the steering committee is confirmed; false says nothing. */
    public boolean isSteering() {
        return Boolean.TRUE.equals(onSteeringCommittee);
    }

    /** The kind as a key: people's movement is {@code peoples-movement}; empty when unknown. */
    public String kindKey() {
        return kind == null ? "" : OrganisationKind.key(kind);
    }
}
