package org.cities4children.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cities4children.web.Power;

/** What somebody is in the alliance's work; this is the one table of who may do what. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed; its type does not tell.
public enum Role {
    ADMINISTRATOR(
            Power.MANAGE_PEOPLE,
            Power.APPROVE,
            Power.READ_AUDIT,
            Power.READ_MAIL,
            Power.CHANGE_SETTINGS,
            Power.KEEP_HELPLINES,
            Power.PUT_DECISIONS),
    EDITOR(Power.ANSWER_LETTERS, Power.EDIT_CONTENT),
    SAFEGUARDING(Power.READ_CONCERNS, Power.KEEP_HELPLINES),
    COMMITTEE(Power.READ_AUDIT, Power.PUT_DECISIONS),
    /** Of the committee, and agrees when administrators are away. */
    STAND_IN(Power.APPROVE, Power.READ_AUDIT, Power.PUT_DECISIONS),
    MEMBER;

    private final Set<Power> powers;

    Role(Power... powers) {
        this.powers = Set.of(powers);
    }

    public Set<Power> powers() {
        return powers;
    }

    /** As it is kept, and as {@code bin/c4c invite} takes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it lets somebody do what others may not; it then takes two persons to give it. */
    public boolean allowsSomething() {
        return !powers.isEmpty();
    }

    /** Whether somebody may have these together: stand-ins are of the committee. */
    public static boolean fit(Collection<Role> roles) {
        return !roles.contains(STAND_IN) || roles.contains(COMMITTEE);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** All that these roles may do together. */
    public static Set<Power> powersOf(List<Role> roles) {
        var all = EnumSet.noneOf(Power.class);
        roles.forEach(it -> all.addAll(it.powers));
        return all;
    }
}
