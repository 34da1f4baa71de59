package org.cities4children.people.administration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.people.Role;
import org.cities4children.web.Words;

/** Several roles, as text. */
final class Roles {

    private Roles() {}

    static String codes(Collection<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining(" "));
    }

    static List<Role> of(String codes) {
        return of(Arrays.asList(codes.split(" ")));
    }

    /** Those that there are, each once. */
    static List<Role> of(Collection<String> codes) {
        return codes.stream().flatMap(it -> Role.of(it).stream()).distinct().toList();
    }

    static List<Role> both(Collection<Role> some, Collection<Role> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** What they are called. */
    static String named(Collection<Role> roles, Words words) {
        return roles.stream().map(it -> words.t("people.role." + it.code())).collect(Collectors.joining(", "));
    }
}
