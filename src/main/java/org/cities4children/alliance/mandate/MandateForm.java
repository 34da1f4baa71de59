package org.cities4children.alliance.mandate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.cities4children.alliance.Mandate.Role;

/** Who is to act for an organisation, as what and until when, as typed. */
public record MandateForm(String email, String role, String last) {

    static final MandateForm EMPTY = new MandateForm("", Role.ALTERNATE.code(), "");

    Optional<Role> asked() {
        return Role.of(role);
    }

    boolean hasEnd() {
        return !last.isBlank();
    }

    Optional<LocalDate> end() {
        try {
            return Optional.of(LocalDate.parse(last.strip())).filter(it -> it.getYear() > 1900 && it.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
