package org.cities4children.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a page: nobody we know, or a person who signed in.
 *
 * @param person nothing when we do not know them
 * @param name as the head of the page shows it
 * @param powers what they may do
 * @param owesFactor whether their roles ask for a second proof of who they are before they may do anything
 * @param formToken proves that a form was made for this session; empty when there is none
 */
public record Visitor(@Nullable UUID person, String name, Set<Power> powers, boolean owesFactor, String formToken) {

    /** The name of the field in which every form of somebody signed in sends {@link #formToken}. */
    public static final String FIELD = "form-token";

    private static final Visitor NOBODY = new Visitor(null, "", Set.of(), false, "");

    public Visitor {
        powers = powers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(powers));
    }

    /** Anybody. */
    public static Visitor nobody() {
        return NOBODY;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    /** Who they are. */
    public UUID id() {
        if (person == null) {
            throw new IllegalStateException("asked of somebody who is not signed in");
        }
        return person;
    }
}
