package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Power;
import org.cities4children.web.Reader;
import org.cities4children.web.access.Needs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What docs/access.md says is what the program does, tried from outside as every role. */
@WholeProgram
class AccessMatrixTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @Test
    void theTableSaysWhatTheRolesAllow() throws IOException {
        Map<String, Map<String, Boolean>> table = new TreeMap<>();
        var rows = Files.readAllLines(Path.of("docs/access.md")).stream()
                .filter(it -> it.startsWith("|") && !it.startsWith("|---"))
                .map(AccessMatrixTests::cells)
                .toList();
        var roles = rows.getFirst();
        for (var row : rows.subList(1, rows.size())) {
            Map<String, Boolean> allowed = new TreeMap<>();
            for (var column = 1; column < roles.size(); column++) {
                allowed.put(roles.get(column), row.get(column).equals("yes"));
            }
            table.put(row.getFirst(), allowed);
        }
        assertThat(table).isEqualTo(inCode());
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .limit(Role.values().length + 1L)
                .toList();
    }

    private static Map<String, Map<String, Boolean>> inCode() {
        Map<String, Map<String, Boolean>> table = new TreeMap<>();
        for (var power : Power.values()) {
            Map<String, Boolean> allowed = new TreeMap<>();
            for (var role : Role.values()) {
                allowed.put(role.code(), role.powers().contains(power));
            }
            table.put(power.name().toLowerCase(Locale.ROOT).replace('_', ' '), allowed);
        }
        return table;
    }

    @Test
    void aPageExistsForThoseOnlyWhoMayUseIt() {
        var pages = restricted(RequestMethod.GET);
        assertThat(pages).isNotEmpty();
        try (var stranger = new Reader(port)) {
            assertThat(pages.keySet())
                    .allSatisfy(it -> assertThat(Reader.header(stranger.get(it), "Location"))
                            .startsWith("/sign-in?to="));
        }
        for (var role : Role.values()) {
            try (var person = SignedIn.as(role, port)) {
                pages.forEach((path, power) -> assertThat(person.get(path).statusCode())
                        .as(role + " " + path)
                        .isEqualTo(role.powers().contains(power) ? 200 : 404));
            }
        }
    }

    @Test
    void nothingIsChangedByAFormThatIsNotOursNorByWhoMayNot() {
        var changes = restricted(RequestMethod.POST);
        try (var stranger = new Reader(port)) {
            assertThat(changes.keySet())
                    .allSatisfy(it -> assertThat(stranger.post(it).statusCode()).isEqualTo(403));
        }
        Map<Role, SignedIn> people = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            people.put(role, SignedIn.as(role, port));
        }
        people.forEach((role, person) -> changes.forEach((path, power) -> {
            assertThat(person.postWithoutToken(path).statusCode())
                    .as(role + " without a token " + path)
                    .isEqualTo(403);
            if (!role.powers().contains(power)) {
                assertThat(person.post(path).statusCode()).as(role + " " + path).isEqualTo(404);
            }
        }));
        people.values().forEach(SignedIn::close);
    }

    /** Addresses that need a power; a part of an address that names a thing names one that is not there. */
    private Map<String, Power> restricted(RequestMethod method) {
        Map<String, Power> found = new LinkedHashMap<>();
        handlers.getHandlerMethods().forEach((info, handler) -> {
            var needs = needs(handler);
            if (needs != null && methods(info).contains(method)) {
                info.getPatternValues().stream()
                        .filter(it -> method == RequestMethod.POST || !it.contains("{"))
                        .forEach(it -> found.put(
                                it.replaceAll("\\{receipt:[^/]*}", "C4C-0000-0000")
                                        .replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"),
                                needs.value()));
            }
        });
        return found;
    }

    private static @Nullable Needs needs(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods();
    }
}
