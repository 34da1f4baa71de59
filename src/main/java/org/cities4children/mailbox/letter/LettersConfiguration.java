package org.cities4children.mailbox.letter;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from the desk to the letters. */
@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    @Bean
    Workbench lettersBench() {
        return new Workbench("/desk/letters", "mailbox.letters", Power.ANSWER_LETTERS, 10);
    }
}
