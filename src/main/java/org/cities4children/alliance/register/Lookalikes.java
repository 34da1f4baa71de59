package org.cities4children.alliance.register;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cities4children.alliance.Organisation;
import org.springframework.stereotype.Component;

/**
 * Finds names that readers would take for one another: letters of other scripts, digits in place of letters, other
 * accents, spaces or dots (Unicode Technical Standard 39).
 */
@Component
public class Lookalikes {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private final OrganisationRegister organisations;

    Lookalikes(OrganisationRegister organisations) {
        this.organisations = organisations;
    }

    /** Organisations that are or were members, or are around the alliance, of which one name looks like this one. */
    public List<Organisation> of(String name) {
        return organisations.everybody().stream()
                .filter(it -> it.allNames().stream().anyMatch(other -> isAlike(name, other)))
                .toList();
    }

    /** The same without the one at this address, whose own name it may be. */
    public Optional<Organisation> others(String name, String slug) {
        return of(name).stream().filter(it -> !it.slug().equals(slug)).findFirst();
    }

    static boolean isAlike(String one, String other) {
        var seen = skeletons(one);
        return skeletons(other).stream().anyMatch(seen::contains);
    }

    /** What is seen of a name as it is written, and in small letters: a large I looks like a small l. */
    private static Set<String> skeletons(String name) {
        return Set.copyOf(List.of(skeleton(name), skeleton(name.toLowerCase(Locale.ROOT))));
    }

    private static String skeleton(String name) {
        var seen = CHECKER.getSkeleton(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return Normalizer.normalize(seen, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
