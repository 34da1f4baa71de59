package org.cities4children.publishing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.cities4children.web.PartialDate;

/** When what is public came out by its own account, whenever it came here. */
public interface Dates {

    /** A day, a month or a year of each of these of which one is known. */
    Map<UUID, PartialDate> of(Collection<Listing> listings);
}
