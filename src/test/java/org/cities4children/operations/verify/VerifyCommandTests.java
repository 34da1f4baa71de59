package org.cities4children.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.cities4children.runtime.NotedConsole;
import org.cities4children.runtime.check.Check;
import org.cities4children.runtime.check.Fault;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTests {

    private static final Fault CHANGED = new Fault("entry:7", "changed", "Entry 7 or its seal was changed.");

    private final NotedConsole console = new NotedConsole();

    @Test
    void endsWellOnlyWhenEveryCheckFoundNothing() {
        assertThat(verify(check("audit", _ -> {}), check("index", _ -> {}))).isZero();

        assertThat(console.said).containsExactly("audit: all is well.", "index: all is well.");
        assertThat(console.printed).isEmpty();
    }

    @Test
    void printsALineForEachFault() {
        assertThat(verify(check("index", _ -> {}), check("audit", it -> it.accept(CHANGED))))
                .isOne();

        assertThat(console.printed)
                .containsExactly("{\"check\":\"audit\",\"object\":\"entry:7\",\"fault\":\"changed\","
                        + "\"sentence\":\"Entry 7 or its seal was changed.\"}");
        assertThat(console.said).containsExactly("audit: 1 fault.", "index: all is well.");
    }

    @Test
    void looksAtTheRestWhenOneCannotBeLookedAt() {
        assertThat(verify(check("audit", VerifyCommandTests::fails), check("index", _ -> {})))
                .isOne();

        assertThat(console.said)
                .containsExactly(
                        "audit: could not be looked at to the end: the database is away", "index: all is well.");
    }

    @Test
    void takesNoWords() {
        assertThat(new VerifyCommand(List.of(), new JsonMapper()).run(List.of("all"), console))
                .isEqualTo(2);
        assertThat(console.said).singleElement().asString().startsWith("usage: verify");
    }

    private int verify(Check... checks) {
        return new VerifyCommand(List.of(checks), new JsonMapper()).run(List.of(), console);
    }

    private static void fails(Consumer<Fault> faults) {
        throw new IllegalStateException("the database is away");
    }

    private static Check check(String name, Consumer<Consumer<Fault>> work) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(Consumer<Fault> faults) {
                work.accept(faults);
            }
        };
    }
}
