package org.cities4children.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For whom people act; filled in by the room that knows. */
public interface Affiliations {

    /** Names of the organisations for which each of these acts now; who acts for none is left out. */
    Map<UUID, List<String>> of(Collection<UUID> persons);
}
