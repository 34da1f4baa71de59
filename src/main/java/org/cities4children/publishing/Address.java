package org.cities4children.publishing;

/** What a reader finds at an address. */
public sealed interface Address {

    /** It is here. */
    record Here(Listing listing) implements Address {}

    /** It has another address now. */
    record Moved(String kind, String slug) implements Address {

        /** Where it is now. */
        public String path() {
            return Kinds.pathOf(kind) + "/" + slug;
        }
    }

    /** It was withdrawn. */
    record Gone(String title, Withdrawal withdrawal) implements Address {}

    /** Nothing was ever here. */
    record Nowhere() implements Address {}
}
