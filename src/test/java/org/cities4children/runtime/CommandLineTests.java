package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CommandLineTests {

    private final NotedConsole console = new NotedConsole();
    private final Commands commands = commands(new Greet(), new Break());

    @Test
    void runsTheCommandThatTheFirstWordNames() {
        assertThat(commands.run(List.of("greet", "Noor"), console)).isZero();
        assertThat(console.printed).containsExactly("Good day, Noor");
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(commands.run(List.of("help"), console)).isZero();
        assertThat(console.printed)
                .contains("  break [--hard]: breaks", "  greet NAME: says good day")
                .anyMatch(it -> it.startsWith("  serve"));
    }

    @Test
    void nothingAtAllMeansHelp() {
        assertThat(commands.run(List.of(), console)).isZero();
        assertThat(console.printed).isNotEmpty();
    }

    @Test
    void anUnknownCommandIsRefusedWithHelpOnStandardError() {
        assertThat(commands.run(List.of("gret"), console)).isEqualTo(2);
        assertThat(console.printed).isEmpty();
        assertThat(console.said).startsWith("There is no command gret.").contains("  greet NAME: says good day");
    }

    @Test
    void aBrokenCommandSaysSoInOneLine() {
        assertThat(commands.run(List.of("break"), console)).isEqualTo(1);
        assertThat(console.said).containsExactly("break failed: the spring is gone");
    }

    private static Commands commands(Command... commands) {
        var beans = new StaticListableBeanFactory();
        for (var command : commands) {
            beans.addBean(command.name(), command);
        }
        return new Commands(beans.getBeanProvider(Command.class));
    }

    private record Greet() implements Command {
        @Override
        public String name() {
            return "greet";
        }

        @Override
        public String usage() {
            return "NAME: says good day";
        }

        @Override
        public int run(List<String> arguments, Console console) {
            console.print("Good day, " + arguments.getFirst());
            return 0;
        }
    }

    private record Break() implements Command {
        @Override
        public String name() {
            return "break";
        }

        @Override
        public String usage() {
            return "[--hard]: breaks";
        }

        @Override
        public int run(List<String> arguments, Console console) {
            throw new IllegalStateException("the spring is gone\nand more that nobody wants to read");
        }
    }
}
